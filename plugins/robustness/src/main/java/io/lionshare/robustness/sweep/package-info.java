/**
 * Sweeps: up to two billion draws of weights, total, limits and stretch, counted in whole numbers. A draw is a function of seed and
 * number, and counts are added, so that the same sweep gives the same bytes at any number of threads and machines.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of(scenario, burden)
 *         .withWeights(WeightSpace.ofPlans(scenario.plans()))
 *         .withTotal(-10, 10)
 *         .withDraws(1_000_000);
 * SweepCounts first = sweep.run(sweep.part(1, 2), 2, done -> {});
 * SweepCounts second = sweep.run(sweep.part(2, 2), 2, done -> {});
 * SweepResult result = SweepResult.of(first.merge(second));
 * result.median("DEU");
 * }</pre>
 *
 * <p>May import: the core, {@code robustness}.
 */
@NullMarked
package io.lionshare.robustness.sweep;

import org.jspecify.annotations.NullMarked;
