package io.lionshare.robustness.choice;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A choice that changes nothing once another one is made in some way, though it does otherwise.
 *
 * @param choice the choice without effect
 * @param by the other choice
 * @param alternative of the other choice
 */
public record SwitchedOff(String choice, String by, String alternative) {
    /** Refuses null. */
    public SwitchedOff {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(by, "other choice");
        Objects.requireNonNull(alternative, "alternative of the other choice");
    }

    @Override
    public String toString() {
        return PrintableText.brief(choice + " changes nothing with " + by + " " + alternative);
    }
}
