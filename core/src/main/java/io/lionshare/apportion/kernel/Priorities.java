package io.lionshare.apportion.kernel;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Amounts;
import java.math.BigInteger;

/**
 * The order in which units are given: unit <i>k + 1</i> of member <i>i</i> has the priority <i>w&#7522; / d(k)</i>.
 *
 * <p>Compared in {@code double}, and once more in integers wherever two priorities are within rounding of each other.
 * Where <i>d(0)</i> = 0, first units come before all others, larger weights first.
 */
public final class Priorities {
    /**
     * More than the error of two quotients, of which each has that of a divisor, at most 1e-14 ({@link RoundingSequence#at}), and two
     * roundings; far less than what most pairs differ by, also where members have 10<sup>12</sup> units.
     */
    private static final double CLOSE = 3e-14;

    /** Divisors below, unless they are 0, may divide a weight of few significant bits up to the usual range. */
    static final double LEAST_DIVISOR = 1e-15;

    private static final double SUBNORMAL_BELOW = 1e-290;

    private final Amounts weights;
    private final double[] approximate;
    private final RoundingSequence sequence;
    private final DivisorLoops loops;
    private final ServingOrder order;

    public Priorities(Amounts weights, RoundingSequence sequence, ServingOrder order) {
        this(weights, weights.toArray(), sequence, order);
    }

    /** With the doubles nearest to the weights, not copied. */
    Priorities(Amounts weights, double[] approximate, RoundingSequence sequence, ServingOrder order) {
        this.weights = weights;
        this.approximate = approximate;
        this.sequence = sequence;
        this.loops = DivisorLoops.of(sequence);
        this.order = order;
    }

    Amounts weights() {
        return weights;
    }

    /** See {@link RoundingSequence#reach()}. */
    long reach() {
        return sequence.reach();
    }

    double weight(int member) {
        return approximate[member];
    }

    DivisorLoops loops() {
        return loops;
    }

    /** Negative if unit k + 1 of member i comes before unit m + 1 of member j; never 0 for i &ne; j. */
    public int compare(int i, long k, int j, long m) {
        int byRight = compareRight(i, k, j, m);
        return byRight != 0 ? byRight : order.compare(weights, i, j);
    }

    /** As {@link #compare}, but 0 for a tie. */
    public int compareRight(int i, long k, int j, long m) {
        if (approximate[i] == approximate[j] && weights.numerator(i).equals(weights.numerator(j))) {
            return Long.compare(k, m);
        }
        double first = sequence.at(k);
        double second = sequence.at(m);
        double left = approximate[i] / first;
        double right = approximate[j] / second;
        double larger = Math.max(left, right);
        // never true where a quotient is infinite: no difference is more than its margin
        if (Math.min(first, second) >= LEAST_DIVISOR
                && larger > SUBNORMAL_BELOW
                && Math.abs(left - right) > CLOSE * larger) {
            return left > right ? -1 : 1;
        }
        return compareExactly(i, k, j, m);
    }

    private int compareExactly(int i, long k, int j, long m) {
        if (loops instanceof HalfLoops half && isShort(half, weights.numerator(i), k, weights.numerator(j), m)) {
            long first = weights.numerator(i).longValue();
            long second = weights.numerator(j).longValue();
            return compareProducts(second, 2 * k + half.halves(), first, 2 * m + half.halves());
        }
        BigInteger left = sequence.numerator(m).multiply(sequence.denominator(k));
        BigInteger right = sequence.numerator(k).multiply(sequence.denominator(m));
        if (left.signum() == 0 && right.signum() == 0) {
            return weights.numerator(j).compareTo(weights.numerator(i));
        }
        BigInteger first = weights.numerator(i).pow(sequence.exponent()).multiply(left);
        BigInteger second = weights.numerator(j).pow(sequence.exponent()).multiply(right);
        return second.compareTo(first);
    }

    /** Whether products of weights and doubled divisors fit 128 bits, and no divisor is zero. */
    private static boolean isShort(HalfLoops half, BigInteger first, long k, BigInteger second, long m) {
        return half.halves() > 0
                && first.bitLength() < Long.SIZE
                && second.bitLength() < Long.SIZE
                && Math.max(k, m) < Long.MAX_VALUE / 2 - 1;
    }

    /** Of a &times; b and c &times; d, all &ge; 0, in 128 bits. */
    private static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
