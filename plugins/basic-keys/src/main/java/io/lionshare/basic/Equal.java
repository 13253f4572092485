package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Plugin;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;

/**
 * Scores everyone the same: <i>s&#7522; = 1</i>, a pure number.
 *
 * <p>The value judgement: members are equals, so each carries as much as any other, whatever its size.
 *
 * <p>Needs no indicator and refuses no alliance. O(n). Immutable; safe for use by many threads.
 *
 * <p>The idea: the equality of sovereign states, "a dwarf is as much a man as a giant" [1].
 *
 * <p>[1] Vattel, The Law of Nations, 1758, preliminaries, &sect; 18.
 */
public final class Equal implements ScoringStrategy {
    /** Scores everyone the same. */
    public Equal() {}

    @Override
    public String id() {
        return "equal";
    }

    @Override
    public String summary() {
        return "everyone carries the same: score = 1";
    }

    @Override
    public double[] scores(Alliance alliance) {
        double[] scores = new double[alliance.size()];
        Arrays.fill(scores, 1);
        return scores;
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
