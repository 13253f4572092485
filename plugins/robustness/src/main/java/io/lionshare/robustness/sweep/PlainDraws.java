package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import java.util.function.ObjLongConsumer;

/**
 * Draws of a rule with a common level, in {@code double}. An error bound goes with each draw ({@link TreeDivision}); a draw whose grains
 * are not certain is divided exactly. So the grains are those of {@link RuleDraws}.
 *
 * <p>In proportion, members without limits of their own are divided as one for each bloc around them. Claims that are stretched are made
 * from that level.
 *
 * <p>O(members &times; strategies) for each draw.
 */
final class PlainDraws implements DrawSource {
    /** By how many grains the conversion of an exact amount may be wrong: some units in the last place of 2<sup>30</sup>. */
    private static final double CONVERSION = 0x1p-20;

    /** Roundings between the largest level and a claim: the stretch, two products. */
    private static final int STRETCH = 6;

    /** How often the error of claims counts in amounts that are a level times a claim: in the level's group, and in both claims. */
    private static final int GROUPED = 3;

    private final DrawModel model;
    private final ObjLongConsumer<DrawBlock> exact;
    private final boolean isProportional;

    private final DrawTree groups;
    private final DrawBounds groupBounds;
    private final DrawClaims groupScores;
    private final TreeDivision proportional;

    private final DrawTree members;
    private final DrawBounds bounds;
    private final DrawClaims scores;
    private final TreeDivision division;
    private final double[] amounts;

    /**
     * Draws of a schedule.
     *
     * @param exact adds the draws whose grains are not certain
     */
    PlainDraws(DrawModel model, Schedule schedule, ObjLongConsumer<DrawBlock> exact) {
        this.model = model;
        this.exact = exact;
        isProportional = schedule.segments().isEmpty();
        members = model.limits().nodes();
        bounds = new DrawBounds(members);
        scores = new DrawClaims(model.columns(), members, members);
        division = new TreeDivision(members, bounds, schedule);
        amounts = new double[members.places()];
        groups = model.limits().grouped();
        groupBounds = new DrawBounds(groups);
        groupScores = new DrawClaims(model.columns(), groups, members);
        proportional = new TreeDivision(groups, groupBounds, Schedule.of());
    }

    @Override
    public void fill(long from, int count, DrawBlock block) {
        for (long draw = from; draw < from + count; draw++) {
            double[] weights = model.roundedWeights(draw);
            double[] ofGroups = groupScores.set(weights);
            model.limits().fill(model.total(draw), model.limitFactor(draw), groups, groupBounds);
            if (!groupBounds.fit(ofGroups)) {
                block.refuse(NoResult.LIMITS);
            } else if (!add(draw, ofGroups, scores.set(weights), block)) {
                exact.accept(block, draw);
            }
        }
    }

    /** Adds a draw if its grains are certain. */
    private boolean add(long draw, double[] ofGroups, double[] claims, DrawBlock block) {
        if (isProportional) {
            return proportional.divide(groupBounds.total, ofGroups, groupScores.error())
                    && addCertain(
                            spread(claims), proportional.error() + GROUPED * scores.error() * groupBounds.total, block);
        }
        model.limits().fill(groupBounds.total, model.limitFactor(draw), members, bounds);
        double claimError = model.hasFixedClaims() ? scores.error() : stretch(model.stretch(draw), ofGroups, claims);
        return division.divide(bounds.total, claims, claimError)
                && addCertain(division.amounts(), division.error(), block);
    }

    private boolean addCertain(double[] certain, double error, DrawBlock block) {
        return block.addCertain(certain, members, model.scale(), error * model.scale() + CONVERSION);
    }

    /** The amounts of members from those of groups: the level times the claim where a member has no limits. */
    private double[] spread(double... claims) {
        for (int node = 0; node < members.nodes(); node++) {
            double level = proportional.level(node);
            int limited = groups.first(node);
            for (int place = members.first(node); place < members.end(node); place++) {
                amounts[place] = model.limits().hasLimits(members.member(place))
                        ? proportional.amounts()[limited++]
                        : level * claims[place];
            }
        }
        return amounts;
    }

    /**
     * Makes claims of scores, as {@link io.lionshare.rule.AllocationProblem#stretched} does.
     *
     * @return by what part a claim may be wrong
     */
    private double stretch(double stretch, double[] ofGroups, double... claims) {
        boolean isDivided = proportional.divide(groupBounds.total, ofGroups, groupScores.error());
        double part = isDivided ? proportional.largestLevelError() : Double.POSITIVE_INFINITY;
        double factor = stretch * proportional.largestLevel();
        for (int place = 0; place < claims.length; place++) {
            claims[place] *= factor;
        }
        return scores.error() + part + STRETCH * TreeDivision.UNIT;
    }
}
