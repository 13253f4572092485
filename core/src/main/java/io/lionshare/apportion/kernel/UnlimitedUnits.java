package io.lionshare.apportion.kernel;

import com.google.common.primitives.Booleans;
import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Amounts;
import io.lionshare.model.tree.Positions;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Units without limits, on arrays: {@link UnitKernel}, and an {@link ExactTieResolver} where it is not certain.
 *
 * <p>Three ways, by what the kernel proves. It is certain: done. It is right but for units near the edge: only the members
 * there get exact weights and are decided again, so exact work grows with the tie and not with the list. It proves nothing:
 * {@link DivisorUnits} solves all members in integers. The first multiplier is (total + positive &middot; (offset &minus;
 * &frac12;)) / &Sigma;w, at which rounding gives about the total.
 */
public final class UnlimitedUnits {
    private UnlimitedUnits() {}

    /**
     * Writes the units of each member.
     *
     * @return whether another outcome is equally valid
     * @throws IllegalArgumentException for weights, units or lengths that a divisor method on arrays refuses
     */
    public static boolean apportion(
            RoundingSequence sequence, ServingOrder order, double[] weights, long total, long[] units) {
        requireSizes(weights.length, total, units.length);
        double sum = 0;
        int positive = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i];
            if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "weight at position " + i + " (" + weight + ") must be finite and >= 0");
            }
            sum += weight;
            positive += weight > 0 ? 1 : 0;
        }
        if (total == 0 || positive == 0) {
            return requireNone(total, units);
        }
        double[] usable = weights;
        if (WeightScaling.isNeeded(sum)) {
            usable = WeightScaling.toMiddle(weights);
            sum = Arrays.stream(usable).sum();
        }
        DivisorLoops loops = DivisorLoops.of(sequence);
        UnitKernel kernel = new UnitKernel(loops, usable, units, UnitBounds.NONE);
        double quotients = total + positive * (loops.offset() - 0.5);
        if (kernel.fill(total, Math.max(quotients, 0.5 * total) / sum, sum)) {
            return false;
        }
        return kernel.hasEdge()
                ? redecide(kernel, sequence, order, weights, units)
                : apportionExactly(sequence, order, weights, total, units);
    }

    private static boolean apportionExactly(
            RoundingSequence sequence, ServingOrder order, double[] weights, long total, long[] units) {
        int[] positive =
                IntStream.range(0, weights.length).filter(i -> weights[i] > 0).toArray();
        long[] least = new long[weights.length];
        long[] most = new long[weights.length];
        for (int i : positive) {
            most[i] = total;
        }
        Priorities priorities = new Priorities(Amounts.of(weights), weights, sequence, order);
        Arrays.fill(units, 0);
        new DivisorUnits(priorities, positive, least, most).apportionExactly(total, units);
        return Booleans.contains(new UnitExchanges(units, least, most, priorities::compareRight).tied(), true);
    }

    private static boolean redecide(
            UnitKernel kernel, RoundingSequence sequence, ServingOrder order, double[] weights, long[] units) {
        int[] contested = kernel.release();
        double[] fewWeights = Positions.pick(weights, contested);
        Priorities priorities = new Priorities(Amounts.of(fewWeights), fewWeights, sequence, order);
        long[] few = Positions.pick(units, contested);
        int[] positions = Positions.all(contested.length);
        ExactTieResolver resolver = new ExactTieResolver(priorities, positions, few, UnitBounds.NONE.of(contested));
        resolver.give(kernel.missing());
        Positions.put(few, units, contested);
        return resolver.isTied();
    }

    private static void requireSizes(int members, long total, int results) {
        if (members == 0) {
            throw new IllegalArgumentException("there must be at least one weight");
        }
        if (results != members) {
            throw new IllegalArgumentException(
                    "length of result (" + results + ") must be the number of weights (" + members + ")");
        }
        if (total < 0) {
            throw new IllegalArgumentException("units (" + total + ") must be >= 0");
        }
    }

    private static boolean requireNone(long total, long[] units) {
        if (total > 0) {
            throw new IllegalArgumentException("units (" + total + ") must be 0 where every weight is 0");
        }
        Arrays.fill(units, 0);
        return false;
    }
}
