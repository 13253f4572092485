/**
 * Plans, the scenarios that they belong to and the allocations that they give: where scores meet claims, rules and
 * methods. Comparisons, metrics and break-evens look at what comes out.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 60).with("staff", 10), Member.of("B", "B").with("gdp", 40).with("staff", 40));
 * Burden burden = Burden.of(ContributionType.of("force", "persons", "1"), 100);
 * Plan byGdp = Plan.of("by GDP", ScoringStrategy.by("gdp"));
 * Plan byStaff = Plan.of("by staff", ScoringStrategy.by("staff")).withRule(new ConstrainedEqualAwards());
 * Comparison comparison = Comparison.of(Scenario.of("Who?", alliance, List.of(burden), List.of(byGdp, byStaff)));
 * System.out.println(comparison.allocation(burden, byStaff).amount("A")); // 30
 * System.out.println(comparison.change(burden, byStaff).moved()); // 30
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code level.kernel}, {@code apportion},
 * {@code score}, {@code rule}.
 */
@NullMarked
package io.lionshare.plan;

import org.jspecify.annotations.NullMarked;
