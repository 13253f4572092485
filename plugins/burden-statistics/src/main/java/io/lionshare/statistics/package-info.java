/**
 * Metrics and tests of how fairly a burden is shared: inequality, progressivity, rank correlation, signed ranks.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 50).with("staff", 75), Member.of("B", "B").with("gdp", 50).with("staff", 25));
 * Allocation split = Lionshare.divide(100, "persons").among(alliance).byIndicator("staff").allocate();
 * System.out.println(new Gini().measure(split).value()); // 0.25
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.statistics;

import org.jspecify.annotations.NullMarked;
