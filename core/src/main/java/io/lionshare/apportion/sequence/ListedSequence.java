package io.lionshare.apportion.sequence;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divisors from a list, which continues by its last step. They are counted in such steps, so that <i>d(k)</i> is <i>k</i>
 * and a constant from the end of the list on.
 */
final class ListedSequence implements RoundingSequence {
    private static final int MOST = 1000;

    /** The divisors, and the last step, as whole numbers. */
    private final BigInteger[] list;

    private final BigInteger step;
    private final double[] near;
    private final long reach;

    ListedSequence(List<Fraction> divisors) {
        int size = divisors.size();
        if (size < 2 || size > MOST) {
            throw new IllegalArgumentException("number of divisors (" + size + ") must be within 2 .. " + MOST);
        }
        for (int k = 0; k < size; k++) {
            Fraction divisor = divisors.get(k);
            if (divisor.signum() < 0 || (k > 0 && divisor.compareTo(divisors.get(k - 1)) <= 0)) {
                throw new IllegalArgumentException(
                        "divisor " + (k + 1) + " of a list (" + divisor + ") must be >= 0 and above the one before");
            }
        }
        Amounts whole = Amounts.of(divisors);
        list = IntStream.range(0, size).mapToObj(whole::numerator).toArray(BigInteger[]::new);
        step = list[size - 1].subtract(list[size - 2]);
        near = new double[size];
        BigInteger farthest = step;
        for (int k = 0; k < size; k++) {
            near[k] = new Fraction(list[k], step).toDouble();
            BigInteger above = list[k].subtract(step.multiply(BigInteger.valueOf(k)));
            farthest = farthest.max(above).max(step.subtract(above));
        }
        BigInteger steps = farthest.subtract(BigInteger.ONE).divide(step).add(BigInteger.ONE);
        if (steps.compareTo(BigInteger.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException("divisors of a list (" + divisors.get(0) + " .. "
                    + divisors.get(size - 1) + ") must be within " + MOST + " last steps of 0, 1, 2 .. of these");
        }
        reach = steps.longValueExact();
    }

    @Override
    public int exponent() {
        return 1;
    }

    @Override
    public BigInteger numerator(long k) {
        int last = list.length - 1;
        return k <= last
                ? list[(int) k]
                : step.multiply(BigInteger.valueOf(k - last)).add(list[last]);
    }

    @Override
    public BigInteger denominator(long k) {
        return step;
    }

    @Override
    public double at(long k) {
        int last = list.length - 1;
        return k <= last ? near[(int) k] : near[last] + (k - last);
    }

    @Override
    public long reach() {
        return reach;
    }

    @Override
    public String toString() {
        return PrintableText.brief("sequence of " + list.length + " divisors");
    }
}
