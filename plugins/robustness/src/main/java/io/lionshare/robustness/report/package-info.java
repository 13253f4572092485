/**
 * Robustness as reports show it: the section between the plans, and the reports of weights and of choices.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 3).with("area", 1), Member.of("B", "B").with("gdp", 1).with("area", 3));
 * Burden fund = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
 * List<Plan> plans = List.of(
 *         Plan.of("by-gdp", ScoringStrategy.by("gdp")), Plan.of("by-area", ScoringStrategy.by("area")));
 * Scenario scenario = Scenario.of("fund", alliance, List.of(fund), plans);
 * Report report = RobustReport.ofWeights(scenario, Map.of(fund, WeightRanges.of(scenario, fund)));
 * System.out.println(report.sections().get(0).id()); // fund-weights
 * }</pre>
 *
 * <p>May import: the core, {@code document}, {@code document.figure}, {@code robustness}, {@code robustness.choice}, {@code robustness.sweep}.
 */
@NullMarked
package io.lionshare.robustness.report;

import org.jspecify.annotations.NullMarked;
