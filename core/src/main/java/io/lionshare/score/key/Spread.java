package io.lionshare.score.key;

import com.google.common.base.Suppliers;
import io.lionshare.level.Fraction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What changes hands in a step that takes from some and gives to others. */
final class Spread {
    private final Shares before;
    private final Shares after;
    /** Added up once, when the first reason is asked for. */
    private final Supplier<String> moved;

    Spread(Shares before, Shares after) {
        this.before = before;
        this.after = after;
        this.moved = Suppliers.memoize(this::addUp);
    }

    /** "takes up 0.2 % of the 1.4 % released by others", "is relieved of 0.2 % …"; empty where nothing changes. */
    String reason(int member) {
        Fraction change = change(member);
        if (change.signum() == 0) {
            return "";
        }
        return change.signum() > 0
                ? "takes up " + change.percent() + " of the " + moved.get() + " that others are relieved of"
                : "is relieved of " + change.negated().percent() + " of the " + moved.get() + " that others take up";
    }

    private Fraction change(int member) {
        return after.get(member).minus(before.get(member));
    }

    private String addUp() {
        return Fraction.sum(IntStream.range(0, after.size())
                        .mapToObj(this::change)
                        .filter(change -> change.signum() > 0)
                        .toList())
                .percent();
    }
}
