package io.lionshare.examples.cli;

import io.lionshare.model.Alliance;
import io.lionshare.score.ScoringStrategy;

/** The README's plug-in. */
public final class PopulationWeighted implements ScoringStrategy {
    @Override
    public String id() {
        return "population-weighted";
    }

    @Override
    public String summary() {
        return "whoever has more people carries more: score = population";
    }

    @Override
    public double[] scores(Alliance alliance) {
        return alliance.values("population");
    }
}
