/**
 * Roads: how a split moves over years from what is carried today to what is agreed.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(Member.of("A", "A"), Member.of("B", "B"));
 * Burden fund = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
 * Timetable timetable = Timetable.constant(alliance, fund, Limits.none(), Amounts.ones(2), 2027, 2029);
 * Transition capped = Transition.atOnce().withCap(Cap.points("10"));
 * Road road = Road.of(timetable, Start.of(Amounts.of(80, 20)), capped);
 * System.out.println(road.year(2027).amount("A") + ", " + road.year(2028).amount("A")); // 70, 60
 * System.out.println(road.arrival("A").getAsInt()); // 2029
 * }</pre>
 *
 * <p>May import: the core, {@code files}.
 */
@NullMarked
package io.lionshare.transition;

import org.jspecify.annotations.NullMarked;
