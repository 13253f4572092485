package org.example.solidarity;

import io.lionshare.model.Alliance;
import io.lionshare.score.ScoringStrategy;

/** Scores members by what they already spend: the percentage of its GDP that a member spends on defence. */
public final class EffortWeighted implements ScoringStrategy {
    @Override
    public String id() {
        return "effort-weighted";
    }

    @Override
    public String summary() {
        return "a member that spends more of its GDP on defence carries more: score = defence-spending";
    }

    @Override
    public double[] scores(Alliance alliance) {
        return alliance.values("defence-spending");
    }
}
