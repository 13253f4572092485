/**
 * Scores by gross domestic product.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(Member.of("A", "A").with("gdp", 64), Member.of("B", "B").with("gdp", 36));
 * System.out.println(Arrays.toString(new GdpWeighted().scores(alliance))); // [64.0, 36.0]
 * ScoringStrategy damped = new GdpWeighted().with(Map.of("exponent", "0.5"));
 * System.out.println(Arrays.toString(damped.scores(alliance))); // [8.0, 6.0]
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.gdp;

import org.jspecify.annotations.NullMarked;
