package io.lionshare.apportion.kernel;

import io.lionshare.level.Amounts;
import io.lionshare.level.kernel.DoubleLevel;
import io.lionshare.model.tree.Positions;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Units of some members within their bounds, by the order of {@link Priorities}: {@link UnitKernel} over these members, and
 * an {@link ExactTieResolver} where it is not certain. The resolver starts from what the kernel leaves, or from an {@link
 * ExactStart} where the kernel proves nothing.
 *
 * <p>The first multiplier is that at which exact quotients within the bounds add up. Arrays of the kernel are by place among
 * the members, not by position; {@link Positions} translates. A member with equal bounds has weight 0 there, so that rounding
 * leaves it alone. The cost does not grow with the number of units.
 */
public final class DivisorUnits {
    private final Priorities priorities;
    private final int[] members;
    private final UnitBounds bounds;

    /** Bounds by position; with &Sigma;least &le; total &le; &Sigma;most over the members, and most = least for weight 0. */
    public DivisorUnits(Priorities priorities, int[] members, long[] least, long[] most) {
        this.priorities = priorities;
        this.members = members;
        this.bounds = new UnitBounds(Positions.pick(least, members), Positions.pick(most, members));
    }

    /**
     * Writes the members' units by position; other positions are left alone.
     *
     * @return whether no other outcome is right
     */
    public boolean apportion(long total, long[] units) {
        double[] weights = new double[members.length];
        for (int k = 0; k < weights.length; k++) {
            boolean isFixed = bounds.least()[k] == bounds.most()[k];
            weights[k] = isFixed ? 0 : Math.max(Double.MIN_VALUE, priorities.weight(members[k]));
        }
        weights = WeightScaling.toMiddle(weights);
        long[] own = new long[weights.length];
        UnitKernel kernel = new UnitKernel(priorities.loops(), weights, own, bounds);
        boolean certain = start(kernel, weights, total);
        if (certain) {
            Positions.put(own, units, members);
        } else if (kernel.hasEdge()) {
            int[] contested = kernel.release();
            give(contested, Positions.pick(own, contested), kernel.missing(), own);
            Positions.put(own, units, members);
        } else {
            apportionExactly(total, units);
        }
        return certain;
    }

    /** The same in integers alone. */
    void apportionExactly(long total, long[] units) {
        long[] own = bounds.least().clone();
        int[] free = IntStream.range(0, own.length)
                .filter(k -> own[k] < bounds.most()[k])
                .toArray();
        long rest = total - Arrays.stream(own).sum();
        long[] few = new long[free.length];
        Amounts weights = ExactStart.weights(priorities.weights(), Positions.pick(members, free));
        long missing = ExactStart.fill(weights, bounds.of(free), rest, priorities.reach(), few);
        give(free, few, missing, own);
        Positions.put(own, units, members);
    }

    private void give(int[] contested, long[] few, long missing, long[] own) {
        new ExactTieResolver(priorities, Positions.pick(members, contested), few, bounds.of(contested)).give(missing);
        Positions.put(few, own, contested);
    }

    private boolean start(UnitKernel kernel, double[] weights, long total) {
        int n = weights.length;
        double[] lo = new double[n];
        double[] hi = new double[n];
        for (int k = 0; k < n; k++) {
            lo[k] = bounds.least()[k];
            hi[k] = bounds.most()[k];
        }
        double multiplier = DoubleLevel.level(new double[n], weights, lo, hi, (double) total);
        double slope = 0;
        for (int k = 0; k < n; k++) {
            double quotient = weights[k] * multiplier;
            slope += quotient > lo[k] && quotient < hi[k] ? weights[k] : 0;
        }
        return kernel.fill(
                total, multiplier, slope > 0 ? slope : Arrays.stream(weights).sum());
    }
}
