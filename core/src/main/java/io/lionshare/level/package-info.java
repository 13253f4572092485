/**
 * Values of exact division: numbers, vectors of amounts, and schedules as data.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Amounts shares = Amounts.of(1, 2).sharing(100);
 * System.out.println(Fraction.of(shares, 0)); // 100/3
 * Schedule awards = Schedule.of(Segment.of(Segment.Kind.EQUAL_AWARDS, "1"));
 * System.out.println(awards.dual().equals(Schedule.of(Segment.of(Segment.Kind.EQUAL_SHORTFALLS, "1")))); // true
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level.kernel}.
 */
@NullMarked
package io.lionshare.level;

import org.jspecify.annotations.NullMarked;
