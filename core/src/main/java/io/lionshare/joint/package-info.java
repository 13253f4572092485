/**
 * The joint split: burdens of several kinds divided as one, measured by their total value.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 60), Member.of("B", "B").with("gdp", 40));
 * Burden troops = Burden.of(ContributionType.of("troops", "persons", "1"), 100);
 * Burden money = Burden.of(ContributionType.of("money", "EUR", "1"), 1000);
 * Plan plan = Plan.of("by GDP", ScoringStrategy.by("gdp"));
 * Scenario scenario = Scenario.of("Who?", alliance, List.of(troops, money), List.of(plan))
 *         .withLimits("troops", Limits.of(Limit.ceiling("A", 0)))
 *         .withPrices(Prices.in("EUR").with("troops", "10").with("money", "1").withBasis("An assumption."));
 * JointSplit split = JointSplit.of(JointProblem.of(scenario, plan));
 * System.out.println(split.amount("A", "troops") + " and " + split.amount("A", "money")); // 0 and 1000
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code model.tree}, {@code level}, {@code level.kernel}, {@code flow},
 * {@code apportion}, {@code score}, {@code rule}, {@code plan}.
 */
@NullMarked
package io.lionshare.joint;

import org.jspecify.annotations.NullMarked;
