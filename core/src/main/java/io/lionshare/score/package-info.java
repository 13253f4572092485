/**
 * Scoring strategies: from the indicators of an alliance to one number per member.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("A", "A").with("gdp", 60).with("area", 2), Member.of("B", "B").with("gdp", 40).with("area", 2));
 * ScoringStrategy key = Blend.equal(ScoringStrategy.by("gdp"), ScoringStrategy.by("area"));
 * Scores scores = Scores.of(alliance, key.scores(alliance));
 * System.out.println(scores.shares()[0]); // 0.55
 * }</pre>
 *
 * <p>May import: {@code plugin}, {@code model}, {@code level}, {@code apportion}.
 */
@NullMarked
package io.lionshare.score;

import org.jspecify.annotations.NullMarked;
