package io.lionshare.score;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugin;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Turns an alliance into one number per member: a distribution key.
 *
 * <p>Implementations are immutable and safe for use by many threads; the same alliance always gives the same scores
 * (use {@link StrictMath} for powers and exponentials).
 */
public interface ScoringStrategy extends Plugin {
    /**
     * The scores.
     *
     * @param alliance the members and their indicators
     * @return one finite number &ge; 0 per member in the order of {@link Alliance#members()}; only their proportions
     *     matter. Where all are 0, the data give nothing to divide by, and the division is refused
     * @throws IllegalArgumentException if an indicator that the strategy needs is missing
     */
    double[] scores(Alliance alliance);

    @Override
    default ScoringStrategy with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }

    /**
     * Scores in proportion to an indicator of the members: {@code indicator-weighted} with exponent 1.
     *
     * @param indicator the indicator's id
     * @return the strategy
     */
    static ScoringStrategy by(String indicator) {
        return IndicatorWeighted.of(indicator);
    }

    /**
     * A strategy that scores each member by itself, such as {@code of("effort", "defence spending per head", member ->
     * member.value("defence-spending") / member.value("population"))}. It is in no registry, so no scenario file can name
     * it; reports show its id and summary.
     *
     * @param id what reports call it
     * @param summary what it does, in one sentence
     * @param score a finite number &ge; 0 for each member, the same for the same member
     * @return the strategy
     * @throws IllegalArgumentException if the id is blank
     */
    static ScoringStrategy of(String id, String summary, ToDoubleFunction<Member> score) {
        Objects.requireNonNull(summary, "summary of a scoring strategy");
        Objects.requireNonNull(score, "score of a scoring strategy");
        return new MemberScore(id, summary, score);
    }
}
