package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import java.util.Arrays;
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

    private final DrawLanes lanes = new DrawLanes();
    private final LimitRows limits;

    private final DrawTree groups;
    private final DrawBounds groupBounds;
    private final DrawClaims groupScores;
    private final TreeDivision proportional;
    private final LargestLevels largest = new LargestLevels();

    private final DrawTree members;
    private final DrawClaims scores;
    private final TreeDivision division;
    private final double[][] amounts;
    private final double[] errors = new double[DrawLanes.MOST];

    /**
     * Draws of a schedule.
     *
     * @param exact adds the draws whose grains are not certain
     */
    PlainDraws(DrawModel model, Schedule schedule, ObjLongConsumer<DrawBlock> exact) {
        this.model = model;
        this.exact = exact;
        isProportional = schedule.segments().isEmpty();
        limits = model.limits().rows();
        members = model.limits().nodes();
        scores = new DrawClaims(model.columns(), members, members);
        division = new TreeDivision(members, DrawBounds.of(members, limits), schedule);
        amounts = new double[members.places()][DrawLanes.MOST];
        groups = model.limits().grouped();
        groupBounds = DrawBounds.of(groups, limits);
        groupScores = new DrawClaims(model.columns(), groups, members);
        proportional = new TreeDivision(groups, groupBounds, Schedule.of());
    }

    @Override
    public void fill(long from, int count, DrawBlock block) {
        long end = from + count;
        for (long first = from; first < end; first += DrawLanes.MOST) {
            lanes.draw(model, first, (int) Math.min(DrawLanes.MOST, end - first));
            double[][] ofGroups = setGroups();
            groupBounds.check(lanes.count(), ofGroups);
            int refused = lanes.keep(groupBounds::fits);
            if (refused > 0) {
                block.refuse(NoResult.LIMITS, refused);
                ofGroups = setGroups();
            }
            add(ofGroups, block);
        }
    }

    /** Sets bounds and scores of groups for the draws of all lanes. */
    private double[][] setGroups() {
        model.limits().fill(lanes, limits);
        return groupScores.set(lanes);
    }

    private void add(double[][] ofGroups, DrawBlock block) {
        double[][] claims = scores.set(lanes);
        if (isProportional || !model.hasFixedClaims()) {
            Arrays.fill(errors, groupScores.error());
            proportional.divide(lanes.count(), lanes.totals, ofGroups, errors);
        }
        if (isProportional) {
            spread(claims);
            addCertain(amounts, GROUPED * scores.error(), proportional.errors(), block);
        } else {
            Arrays.fill(errors, scores.error());
            if (!model.hasFixedClaims()) {
                stretch(ofGroups, claims);
            }
            division.divide(lanes.count(), lanes.totals, claims, errors);
            addCertain(division.amounts(), 0, division.errors(), block);
        }
    }

    /** Adds the draws whose grains are certain: any amount may be wrong by a part of the total, and by what is given. */
    private void addCertain(double[][] certain, double part, double[] missed, DrawBlock block) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            errors[lane] = (part * lanes.totals[lane] + missed[lane]) * model.scale() + CONVERSION;
        }
        block.addCertain(
                lanes.count(), certain, members, model.scale(), errors, lane -> exact.accept(block, lanes.draws[lane]));
    }

    /** The amounts of members from those of groups: the level times the claim where a member has no limits. */
    private void spread(double[]... claims) {
        for (int node = 0; node < members.nodes(); node++) {
            int limited = groups.first(node);
            for (int place = members.first(node); place < members.end(node); place++) {
                if (model.limits().hasLimits(members.member(place))) {
                    System.arraycopy(proportional.amounts()[limited++], 0, amounts[place], 0, lanes.count());
                } else {
                    LaneRows.multiply(lanes.count(), proportional.levels(node), claims[place], amounts[place]);
                }
            }
        }
    }

    /**
     * Makes claims of scores, as {@link io.lionshare.rule.AllocationProblem#stretched} does, and sets by what part they may be wrong.
     */
    private void stretch(double[][] ofGroups, double[]... claims) {
        largest.find(lanes.count(), proportional, groups, groupBounds, lanes.totals, ofGroups);
        double[] factors = new double[lanes.count()];
        for (int lane = 0; lane < lanes.count(); lane++) {
            factors[lane] = lanes.stretches[lane] * largest.level(lane);
            errors[lane] = scores.error() + largest.error(lane) + STRETCH * TreeDivision.UNIT;
        }
        for (double[] row : claims) {
            LaneRows.multiply(lanes.count(), factors, row, row);
        }
    }
}
