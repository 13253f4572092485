/**
 * The entry point for the usual tasks: one burden among some members, and seats by votes. Thin over the other packages.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Map<String, Integer> votes = new TreeMap<>(Map.of("Left", 53_000, "Centre", 24_000, "Right", 23_000));
 * Seats seats = Lionshare.apportion(10, votes, new Webster());
 * System.out.println(seats.units()); // {Centre=2, Left=6, Right=2}
 * }</pre>
 *
 * <p>May import: every package of the core.
 */
@NullMarked
package io.lionshare;

import org.jspecify.annotations.NullMarked;
