/**
 * Sweeps: up to two billion draws of weights, total, limits and stretch, counted in whole numbers. A draw is a function of seed and
 * number, and counts are added, so that the same sweep gives the same bytes at any number of threads and machines.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 3).with("area", 1), Member.of("B", "B").with("gdp", 1).with("area", 3));
 * Burden fund = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
 * List<Plan> plans = List.of(
 *         Plan.of("by-gdp", ScoringStrategy.by("gdp")), Plan.of("by-area", ScoringStrategy.by("area")));
 * Sweep sweep = Sweep.of(Scenario.of("fund", alliance, List.of(fund), plans), fund)
 *         .withWeights(WeightSpace.ofPlans(plans))
 *         .withTotal(-10, 10)
 *         .withDraws(10_000);
 * SweepCounts second = sweep.run(sweep.part(2, 2), 2, done -> {});
 * SweepCounts first = sweep.run(sweep.part(1, 2), 2, done -> {});
 * SweepResult result = SweepResult.of(first.merge(second));
 * System.out.println(result.results()); // 10000
 * System.out.println(result.pair("A", "B").more().percent(0)); // 50 % (± <1)
 * }</pre>
 *
 * <p>May import: the core, {@code robustness}.
 */
@NullMarked
package io.lionshare.robustness.sweep;

import org.jspecify.annotations.NullMarked;
