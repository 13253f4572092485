package io.lionshare.transition;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A cap without which fewer steps might do.
 *
 * @param member whose change it limits
 * @param step in which step, from 1; 0 for all of them
 * @param isRise whether it limits a rise; otherwise a fall
 */
public record CapInTheWay(String member, int step, boolean isRise) {
    /** Refuses null. */
    public CapInTheWay {
        Objects.requireNonNull(member, "member of a cap in the way");
    }

    /** Such as {@code rise of TUR in step 3}. */
    @Override
    public String toString() {
        return PrintableText.brief((isRise ? "rise of " : "fall of ") + member + (step == 0 ? "" : " in step " + step));
    }
}
