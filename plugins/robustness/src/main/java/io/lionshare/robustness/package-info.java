/**
 * Robustness: how far a split moves over all weightings of its strategies, and under other choices.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 3).with("area", 1), Member.of("B", "B").with("gdp", 1).with("area", 3));
 * Burden fund = Burden.of(ContributionType.of("fund", "EUR", 1), 100);
 * List<Plan> plans = List.of(
 *         Plan.of("by-gdp", ScoringStrategy.by("gdp")), Plan.of("by-area", ScoringStrategy.by("area")));
 * WeightRanges ranges = WeightRanges.of(Scenario.of("fund", alliance, List.of(fund), plans), fund);
 * System.out.println(ranges.range("A")); // from 1/4, exact to 3/4, exact
 * System.out.println(ranges.pair("A", "B").more().percent(0)); // 50 %
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.robustness;

import org.jspecify.annotations.NullMarked;
