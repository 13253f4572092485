package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A limit that the amounts of a year do not keep yet, since the cap on change does not let them; until it does, its member or
 * bloc does not move away from it.
 *
 * @param target a member's id or a bloc's name
 * @param isFloor whether it is a floor; otherwise a ceiling
 * @param bound the limit in quanta
 */
public record UnmetLimit(String target, boolean isFloor, Fraction bound) {
    /** Refuses null. */
    public UnmetLimit {
        Objects.requireNonNull(target, "target of a limit");
        Objects.requireNonNull(bound, "bound of a limit");
    }

    @Override
    public String toString() {
        return PrintableText.brief((isFloor ? "floor of " : "ceiling of ") + target + " (" + bound + ")");
    }
}
