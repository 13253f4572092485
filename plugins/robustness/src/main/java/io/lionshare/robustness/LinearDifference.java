package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.Collections;
import java.util.List;

/** A difference that is linear in the weights, by its values at the corners, of which the largest was 1 at first. */
final class LinearDifference implements Difference {
    private final double[] values;

    private LinearDifference(double... values) {
        this.values = values;
    }

    /** From exact values, not all 0. */
    static LinearDifference of(List<Fraction> values) {
        Fraction largest = Collections.max(values.stream().map(Fraction::abs).toList());
        return new LinearDifference(values.stream()
                .mapToDouble(value -> Difference.near(value.dividedBy(largest)))
                .toArray());
    }

    @Override
    public Side side() {
        int above = 0;
        int below = 0;
        for (double value : values) {
            above += value > NEAR_ZERO ? 1 : 0;
            below += value < -NEAR_ZERO ? 1 : 0;
        }
        if (above > 0) {
            return below > 0 ? Side.BOTH : Side.ABOVE;
        }
        return below > 0 ? Side.BELOW : Side.ZERO;
    }

    private static int sign(double value) {
        return Math.abs(value) <= NEAR_ZERO ? 0 : (int) Math.signum(value);
    }

    @Override
    public boolean isDoubtful() {
        for (double value : values) {
            if (value != 0 && sign(value) == 0) {
                return true;
            }
        }
        return false;
    }

    /** {@link SignProbability} in {@code double}: no term is below 0, so that its relative error is below 2<sup>-44</sup>. */
    @Override
    public double chance() {
        double[] chances = new double[values.length + 1];
        for (double above : values) {
            if (sign(above) > 0) {
                chances[0] = 1;
                addAbove(above, chances);
            }
        }
        return chances[below()];
    }

    private void addAbove(double above, double... chances) {
        int j = 0;
        for (double value : values) {
            if (sign(value) < 0) {
                chances[j + 1] = (above * chances[j] - value * chances[j + 1]) / (above - value);
                j++;
            }
        }
    }

    private int below() {
        int count = 0;
        for (double value : values) {
            count += sign(value) < 0 ? 1 : 0;
        }
        return count;
    }

    /** The point at 0 between the largest and the least value. */
    @Override
    public EdgePoint cut() {
        int high = 0;
        int low = 0;
        for (int k = 1; k < values.length; k++) {
            high = values[k] > values[high] ? k : high;
            low = values[k] < values[low] ? k : low;
        }
        return new EdgePoint(high, low, values[high] / (values[high] - values[low]));
    }

    @Override
    public LinearDifference with(int corner, EdgePoint point, boolean isCut) {
        double[] moved = point.moved(corner, values);
        if (isCut) {
            moved[corner] = 0;
        }
        return new LinearDifference(moved);
    }
}
