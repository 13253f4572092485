package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import java.util.Arrays;

/**
 * Draws of a rule with a common level, in {@code double}. An error bound goes with each draw ({@link TreeDivision}); a draw whose grains
 * are not certain is divided exactly. So the grains are those of {@link RuleDraws}.
 *
 * <p>O(members &times; strategies) for each draw.
 */
final class PlainDraws implements DrawSource {
    /** By how many grains the conversion of an exact amount may be wrong: some units in the last place of 2<sup>30</sup>. */
    private static final double CONVERSION = 0x1p-20;

    /** Roundings between the largest level and a claim: the stretch, two products. */
    private static final int STRETCH = 6;

    private final DrawModel model;
    private final RuleDraws exact;
    private final DrawTree tree;
    private final DrawBounds bounds;
    private final double[][] shares;
    private final double[] claims;
    private final double claimError;
    private final TreeDivision proportional;
    private final TreeDivision division;
    private final boolean isStretched;

    PlainDraws(DrawModel model, Schedule schedule) {
        this.model = model;
        exact = new RuleDraws(model);
        tree = model.limits().nodes();
        bounds = new DrawBounds(tree);
        // from capacity, claims are the same in all draws, as if they came from no strategy
        shares = model.fixedClaims().isPresent()
                ? new double[0][]
                : model.shares().stream().map(share -> byPlace(share.toArray())).toArray(double[][]::new);
        claims = model.fixedClaims().map(this::byPlace).orElseGet(() -> new double[tree.members()]);
        claimError = (2 * shares.length + 2) * TreeDivision.UNIT;
        proportional = new TreeDivision(tree, bounds, Schedule.of());
        division = new TreeDivision(tree, bounds, schedule);
        isStretched = shares.length > 0 && !schedule.segments().isEmpty();
    }

    private double[] byPlace(double... values) {
        double[] placed = new double[values.length];
        for (int place = 0; place < placed.length; place++) {
            placed[place] = values[tree.member(place)];
        }
        return placed;
    }

    @Override
    public void fill(long from, int count, DrawBlock block) {
        for (long draw = from; draw < from + count; draw++) {
            setScores(draw);
            model.limits().fill(model.total(draw), model.limitFactor(draw), tree, bounds);
            if (!bounds.fit(claims)) {
                block.refuse(NoResult.LIMITS);
            } else if (!add(draw, block)) {
                exact.add(draw, block);
            }
        }
    }

    private void setScores(long draw) {
        if (shares.length == 0) {
            return;
        }
        double[] weights = model.roundedWeights(draw);
        Arrays.fill(claims, 0);
        for (int k = 0; k < weights.length; k++) {
            double weight = weights[k];
            double[] share = shares[k];
            for (int i = 0; i < claims.length; i++) {
                claims[i] += weight * share[i];
            }
        }
    }

    /** Adds a draw if its grains are certain. */
    private boolean add(long draw, DrawBlock block) {
        double part = isStretched ? stretch(model.stretch(draw)) : claimError;
        return division.divide(bounds.total, claims, part)
                && block.addCertain(
                        division.amounts(), tree, model.scale(), division.error() * model.scale() + CONVERSION);
    }

    /**
     * Makes claims of scores, as {@link io.lionshare.rule.AllocationProblem#stretched} does.
     *
     * @return by what part a claim may be wrong
     */
    private double stretch(double stretch) {
        boolean isDivided = proportional.divide(bounds.total, claims, claimError);
        double part = isDivided ? proportional.largestLevelError() : Double.POSITIVE_INFINITY;
        double factor = stretch * proportional.largestLevel();
        for (int place = 0; place < claims.length; place++) {
            claims[place] *= factor;
        }
        return claimError + part + STRETCH * TreeDivision.UNIT;
    }
}
