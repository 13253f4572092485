package io.lionshare.robustness.sweep;

import io.lionshare.level.Amounts;
import io.lionshare.level.batch.Batch;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import java.util.Arrays;

/**
 * Draws of a rule with a common level and without limits of blocs, in {@code double}, many at once. An amount is within a few times
 * <i>n</i> units in the last place of the total (<i>n</i>: members), which is below 2<sup>&minus;12</sup> grains for 256 members. So
 * the grains are those of the exact amount, or their neighbours where it lies that close to the middle between two.
 *
 * <p>O(members &times; strategies) for each draw.
 */
final class PlainDraws implements DrawSource {
    /*
     * Layout. The draws of a block that have a result stand one after another: draw r has its total at totals[r], and member i of it
     * has claim, floor and ceiling at r * members + i.
     */
    private final DrawModel model;
    private final ParametricRule rule;
    private final int members;
    private final boolean isLimited;
    private final double[][] shares;
    private final double[] totals;
    private final double[] stretches;
    private final double[] claims;
    private final double[] floors;
    private final double[] ceilings;

    PlainDraws(DrawModel model, ParametricRule rule) {
        this.model = model;
        this.rule = rule;
        this.members = model.members();
        this.isLimited = !model.requirement().limits().list().isEmpty();
        this.shares = model.shares().stream().map(Amounts::toArray).toArray(double[][]::new);
        this.totals = new double[DrawBlock.SIZE];
        this.stretches = new double[DrawBlock.SIZE];
        this.claims = new double[DrawBlock.SIZE * members];
        this.floors = new double[isLimited ? claims.length : 0];
        this.ceilings = new double[isLimited ? claims.length : 0];
    }

    @Override
    public void fill(long from, int count, DrawBlock block) {
        int rows = 0;
        for (long draw = from; draw < from + count; draw++) {
            double total = model.total(draw);
            int at = rows * members;
            setScores(model.roundedWeights(draw), at);
            if (!isLimited || model.limits().fill(total, model.limitFactor(draw), claims, floors, ceilings, at)) {
                totals[rows] = total;
                stretches[rows] = model.stretch(draw);
                rows++;
            } else {
                block.refuse(NoResult.LIMITS);
            }
        }
        double[] amounts = amounts(rows);
        for (int row = 0; row < rows; row++) {
            block.add(amounts, row * members, model.scale());
        }
    }

    private void setScores(double[] weights, int at) {
        Arrays.fill(claims, at, at + members, 0);
        for (int k = 0; k < weights.length; k++) {
            double weight = weights[k];
            double[] share = shares[k];
            for (int i = 0; i < members; i++) {
                claims[at + i] += weight * share[i];
            }
        }
    }

    private double[] amounts(int rows) {
        int cells = rows * members;
        double[] amounts = new double[cells];
        Batch batch = batch(rows);
        new Proportional().divideAll(batch, amounts);
        if (!(rule instanceof Proportional)) {
            for (int row = 0; row < rows; row++) {
                stretch(row, amounts);
            }
            rule.divideAll(batch(rows), amounts);
        }
        return amounts;
    }

    private Batch batch(int rows) {
        int cells = rows * members;
        Batch batch = Batch.of(members, Arrays.copyOf(totals, rows), Arrays.copyOf(claims, cells));
        return isLimited ? batch.within(Arrays.copyOf(floors, cells), Arrays.copyOf(ceilings, cells)) : batch;
    }

    /** Makes claims of scores, as {@link io.lionshare.rule.AllocationProblem#stretched} does. */
    private void stretch(int row, double... proportional) {
        int from = row * members;
        int to = from + members;
        double level = 0;
        double sum = 0;
        for (int k = from; k < to; k++) {
            double floor = isLimited ? floors[k] : 0;
            sum += claims[k];
            if (claims[k] > 0 && proportional[k] > floor) {
                level = Math.max(level, proportional[k] / claims[k]);
            }
        }
        double factor = stretches[row] * (level > 0 ? level : totals[row] / sum);
        for (int k = from; k < to; k++) {
            claims[k] *= factor;
        }
    }
}
