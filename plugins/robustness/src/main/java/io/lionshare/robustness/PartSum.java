package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of parts of the weight space: exact while its denominator has at most some 1,200 digits. A longer one is of no use to anyone
 * and slow to find; each part is then rounded down and up to a multiple of 2<sup>-64</sup>.
 */
final class PartSum {
    private static final int EXACT_BITS = 4096;
    private static final int GRID_BITS = 64;
    private static final BigInteger GRID = BigInteger.ONE.shiftLeft(GRID_BITS);

    private final List<UnreducedFraction> parts = new ArrayList<>();
    private long bits;

    void add(Fraction part) {
        add(UnreducedFraction.of(part));
    }

    void add(UnreducedFraction part) {
        parts.add(part);
        bits += part.denominator().bitLength();
    }

    /** The sum, and the sum with more parts that may or may not belong to it. */
    Estimate upTo(PartSum open) {
        return between(estimate(), open.estimate());
    }

    /** Bounds of the same that are quick to find: no fraction is brought into lowest terms. */
    Estimate nearlyUpTo(PartSum open) {
        return between(rounded(), open.rounded());
    }

    private static Estimate between(Estimate sum, Estimate open) {
        return Estimate.between(sum.low(), sum.high().plus(open.high()).min(Fraction.ONE));
    }

    /** The sum less another one, which is not greater. */
    Estimate less(PartSum other) {
        Estimate sum = estimate();
        Estimate less = other.estimate();
        return Estimate.between(
                sum.low().minus(less.high()).max(Fraction.ZERO), sum.high().minus(less.low()));
    }

    /** The sum. */
    Estimate estimate() {
        return bits <= EXACT_BITS
                ? Estimate.exact(Fraction.sum(
                        parts.stream().map(UnreducedFraction::reduced).toList()))
                : rounded();
    }

    private Estimate rounded() {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ZERO;
        for (UnreducedFraction part : parts) {
            BigInteger[] steps = part.numerator().shiftLeft(GRID_BITS).divideAndRemainder(part.denominator());
            low = low.add(steps[0]);
            high = high.add(steps[0]).add(BigInteger.valueOf(steps[1].signum()));
        }
        return Estimate.between(new Fraction(low, GRID), new Fraction(high, GRID));
    }
}
