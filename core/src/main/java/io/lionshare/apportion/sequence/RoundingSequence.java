package io.lionshare.apportion.sequence;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.List;

/**
 * A rounding sequence <i>d(0) &lt; d(1) &lt; &hellip;</i>, mostly with <i>k &le; d(k) &le; k + 1</i>: a quotient above
 * <i>d(k)</i> is rounded to at least <i>k + 1</i> (Balinski and Young 1982). It holds no state.
 *
 * <p>For exact decisions some power of <i>d(k)</i> is a fraction of integers.
 */
public interface RoundingSequence {
    /**
     * Which power of the divisors is a fraction of integers.
     *
     * @return the exponent <i>q</i> &ge; 1
     */
    int exponent();

    /**
     * The numerator of <i>d(k)</i> to the power <i>q</i>.
     *
     * @param k &ge; 0
     * @return the numerator, &ge; 0
     */
    BigInteger numerator(long k);

    /**
     * The denominator of <i>d(k)</i> to the power <i>q</i>.
     *
     * @param k &ge; 0
     * @return the denominator, &gt; 0
     */
    BigInteger denominator(long k);

    /**
     * The divisor in floating point.
     *
     * @param k &ge; 0
     * @return <i>d(k)</i>, within a relative error of 1e-14
     */
    double at(long k);

    /**
     * How far rounding goes: at any quotient <i>x</i> &ge; 0 the number of divisors below <i>x</i> is within
     * <i>x &minus; r</i> .. <i>x + r</i>.
     *
     * @return <i>r</i> &ge; 1, small; 1 where <i>k &le; d(k) &le; k + 1</i>
     */
    default long reach() {
        return 1;
    }

    /**
     * The stationary sequence <i>d(k) = k + point</i>: 0 is Adams, &frac12; Webster, 1 Jefferson.
     *
     * @param point where between two whole numbers the rounding changes, within 0 .. 1
     * @return the sequence
     * @throws IllegalArgumentException if the point is out of range
     */
    static RoundingSequence stationary(Fraction point) {
        if (point.signum() < 0 || point.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "point of a stationary sequence (" + point.toDouble() + ") must be within 0 .. 1");
        }
        Fraction halves = point.times(2);
        return halves.isWhole() ? new HalfSequence(halves.numerator().intValueExact()) : new StationarySequence(point);
    }

    /**
     * A list of divisors, which continues by its last step. Divisors are counted in that step, which changes no outcome.
     *
     * @param divisors 2 to 1,000 of them, &ge; 0, each above the one before; counted in the last step, the <i>k</i>-th of
     *     them, from 0, is within <i>k &minus; 999 .. k + 1000</i>
     * @return the sequence
     * @throws IllegalArgumentException if the divisors are not such a list
     */
    static RoundingSequence of(List<Fraction> divisors) {
        return new ListedSequence(divisors);
    }

    /**
     * The power mean of <i>k</i> and <i>k + 1</i>: <i>((k&#7510; + (k+1)&#7510;) / 2)</i> to the power <i>1/p</i>; the
     * geometric mean for <i>p</i> = 0. &minus;1 is Dean, 0 Huntington&ndash;Hill, 1 Webster.
     *
     * @param power the exponent <i>p</i>, a whole number within &minus;16 .. 16, so that decisions are exact
     * @return the sequence
     * @throws IllegalArgumentException if the power is out of range
     */
    static RoundingSequence powerMean(int power) {
        if (power < -16 || power > 16) {
            throw new IllegalArgumentException("power of a power mean (" + power + ") must be within -16 .. 16"
                    + "\nMaybe adams for minus infinity or jefferson for infinity");
        }
        return switch (power) {
            case 0 -> new GeometricSequence();
            case 1 -> new HalfSequence(1);
            default -> new PowerMeanSequence(power);
        };
    }
}
