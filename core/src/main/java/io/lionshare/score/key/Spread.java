package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import java.util.stream.IntStream;

/**
 * What changes hands in a step that takes from some and gives to others.
 *
 * @param before the shares before
 * @param after the shares after
 */
record Spread(Shares before, Shares after) {
    /** "takes up 0.2 % of the 1.4 % released by others", "is relieved of 0.2 % …"; empty where nothing changes. */
    String reason(int member) {
        Fraction change = change(member);
        if (change.signum() == 0) {
            return "";
        }
        String of = " of the " + moved().percent();
        return change.signum() > 0
                ? "takes up " + change.percent() + of + " that others are relieved of"
                : "is relieved of " + change.negated().percent() + of + " that others take up";
    }

    private Fraction change(int member) {
        return after.get(member).minus(before.get(member));
    }

    private Fraction moved() {
        return Fraction.sum(IntStream.range(0, after.size())
                .mapToObj(this::change)
                .filter(change -> change.signum() > 0)
                .toList());
    }
}
