/**
 * Roads as reports show them: side by side, by year, by member, and what limits cost on the way.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Member a = Member.of("A", "A");
 * Alliance alliance = Alliance.of(a, Member.of("B", "B"));
 * Burden fund = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
 * Timetable timetable = Timetable.constant(alliance, fund, Limits.none(), Amounts.ones(2), 2027, 2029);
 * Road road = Road.of(timetable, Start.of(Amounts.of(80, 20)), Transition.parse("cap:10pt"));
 * Report report = MemberYearReport.of(a, 2028, List.of(List.of(new RoadOption("slowly", road))));
 * System.out.println(report.title()); // A in 2028: what it carries, step by step
 * }</pre>
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code transition}.
 */
@NullMarked
package io.lionshare.transition.report;

import org.jspecify.annotations.NullMarked;
