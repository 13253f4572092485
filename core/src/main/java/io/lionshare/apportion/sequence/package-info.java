/**
 * Rounding sequences: where a divisor method rounds a quotient up, exactly and in {@code double}.
 *
 * <p>Example:
 *
 * <pre>{@code
 * RoundingSequence webster = RoundingSequence.stationary(Fraction.of(1, 2));
 * System.out.println(webster.at(0) + ", " + webster.at(1)); // 0.5, 1.5
 * RoundingSequence hill = RoundingSequence.powerMean(0);
 * System.out.println(hill.numerator(2) + "/" + hill.denominator(2)); // 6/1
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code level}.
 */
@NullMarked
package io.lionshare.apportion.sequence;

import org.jspecify.annotations.NullMarked;
