package io.lionshare.score;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugin;
import java.util.function.ToDoubleFunction;

/**
 * Scores each member by itself, by a function written in Java: {@link ScoringStrategy#of}. In no registry, so that no file can
 * name it. Immutable if the function is.
 */
public final class MemberScore implements ScoringStrategy {
    private final String id;
    private final String summary;
    private final ToDoubleFunction<Member> score;

    MemberScore(String id, String summary, ToDoubleFunction<Member> score) {
        Names.requireText("id of a scoring strategy", id);
        this.id = id;
        this.summary = summary;
        this.score = score;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public double[] scores(Alliance alliance) {
        return alliance.members().stream().mapToDouble(score).toArray();
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
