package io.lionshare.robustness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Between which bounds the level of a pool lies, each a ratio <i>amount / score(w)</i>. A pool with members that divide what is
 * left has its level, <i>rest / sum(w)</i>, for both bounds.
 */
final class LevelBounds {
    private final List<Level> low = new ArrayList<>();
    private final List<Level> high = new ArrayList<>();
    private final Optional<Level> own;

    /** A level as ratio; where both numbers are 0 it bounds nothing. */
    record Level(BigInteger amount, LinearForm score) {
        /** A form that is &ge; 0 where this level is not above another. */
        LinearForm upTo(Level other) {
            return score.times(other.amount).minus(other.score.times(amount));
        }
    }

    LevelBounds(Optional<Level> own) {
        this.own = own;
    }

    void atLeast(BigInteger amount, LinearForm score) {
        low.add(new Level(amount, score));
    }

    void atMost(BigInteger amount, LinearForm score) {
        high.add(new Level(amount, score));
    }

    /** Bounds below by a pool whose bloc stands at its ceiling. */
    void atLeast(LevelBounds inner) {
        inner.own.ifPresentOrElse(low::add, () -> low.addAll(inner.low));
    }

    /** Bounds above by a pool whose bloc stands at its floor. */
    void atMost(LevelBounds inner) {
        inner.own.ifPresentOrElse(high::add, () -> high.addAll(inner.high));
    }

    /** The forms that are &ge; 0 where there is a level within all bounds. */
    List<LinearForm> conditions() {
        List<LinearForm> conditions = new ArrayList<>();
        for (Level floor : low) {
            own.ifPresentOrElse(
                    level -> conditions.add(floor.upTo(level)),
                    () -> high.forEach(ceiling -> conditions.add(floor.upTo(ceiling))));
        }
        own.ifPresent(level -> high.forEach(ceiling -> conditions.add(level.upTo(ceiling))));
        return conditions;
    }
}
