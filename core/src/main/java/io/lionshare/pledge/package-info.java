/**
 * What pledges amount to: closure of conditions, chances, coverage, and which members fill the gap when one steps
 * back.
 *
 * <p>Example:
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 1, 31);
 * Alliance alliance = Alliance.of(Member.of("A", "A").with("gdp", 60), Member.of("B", "B").with("gdp", 40));
 * Burden burden = Burden.of(ContributionType.of("force", "persons", "1"), 100);
 * Pledge first = Pledge.of("a", "A", "force", PledgedAmount.of("50"), Pledge.Status.COMMITTED, day, "a speech");
 * Pledge second = Pledge.conditional(
 *         "b", "B", "force", PledgedAmount.of("40"), new Condition.PledgeActive("a"), day, "a reply");
 * Scenario scenario = Scenario.of("Who?", alliance, List.of(burden), List.of(Plan.of("by GDP", ScoringStrategy.by("gdp"))))
 *         .withPledges(Pledges.of(first, second));
 * PledgeBook book = PledgeBook.of(scenario);
 * System.out.println(Closure.of(book, RangeEnd.LOW).isActive("b")); // true
 * System.out.println(Coverage.of(book, "force", scenario.baselinePlan()).gap().low()); // 10
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}, {@code score}, {@code rule}, {@code
 * plan}.
 */
@NullMarked
package io.lionshare.pledge;

import org.jspecify.annotations.NullMarked;
