package io.lionshare.examples.cli;

import io.lionshare.model.Alliance;
import io.lionshare.score.ScoringStrategy;

/** A strategy that other plans cannot follow: the United States have opted out of the ground force. */
public final class OnlyAmerica implements ScoringStrategy {
    @Override
    public String id() {
        return "only-america";
    }

    @Override
    public String summary() {
        return "the United States carry everything";
    }

    @Override
    public double[] scores(Alliance alliance) {
        double[] scores = new double[alliance.size()];
        scores[alliance.position("USA")] = 1;
        return scores;
    }
}
