/**
 * Scores by nearness to the place of the burden.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("POL", "Poland").with("latitude", 52.2).with("longitude", 21.0),
 *         Member.of("PRT", "Portugal").with("latitude", 38.7).with("longitude", -9.1));
 * double[] scores = new ProximityWeighted().with(Map.of("base", "none")).scores(alliance); // from Kyiv
 * System.out.println(scores[0] > scores[1]); // true
 * }</pre>
 *
 * <p>May import: the core.
 */
@NullMarked
package io.lionshare.proximity;

import org.jspecify.annotations.NullMarked;
