package io.lionshare.report.burden;

import io.lionshare.model.Alliance;
import io.lionshare.score.ScoringStrategy;

/**
 * In proportion to a power of GDP.
 *
 * @param power the larger, the more the large ones carry
 */
record Steep(int power) implements ScoringStrategy {
    @Override
    public String id() {
        return "steep";
    }

    @Override
    public String summary() {
        return "in proportion to a power of GDP";
    }

    @Override
    public double[] scores(Alliance alliance) {
        return alliance.members().stream()
                .mapToDouble(member -> StrictMath.pow(member.indicators().getOrDefault("gdp", 1.0), power))
                .toArray();
    }
}
