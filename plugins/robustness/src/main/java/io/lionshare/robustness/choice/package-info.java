/**
 * Choices that could have been made otherwise: which of them moves whom, and by how much.
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
 * ListedChoice weights = Choices.ofWeights(WeightSpace.ofPlans(plans), 1);
 * ListedChoice totals = Choices.ofTotals(List.of(BigDecimal.ZERO, BigDecimal.TEN));
 * MemberChoices first = ChoiceStudy.of(scenario, fund, List.of(weights, totals)).members().get(0);
 * System.out.println(first.range()); // 25 .. 83
 * System.out.println(first.largest().orElseThrow().choice()); // weights
 * }</pre>
 *
 * <p>May import: the core, {@code robustness}.
 */
@NullMarked
package io.lionshare.robustness.choice;

import org.jspecify.annotations.NullMarked;
