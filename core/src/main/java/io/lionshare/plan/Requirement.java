package io.lionshare.plan;

import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A burden of a scenario, and within which limits it is divided.
 *
 * @param burden what is needed
 * @param limits floors and ceilings of members and blocs; may be none
 */
public record Requirement(Burden burden, Limits limits) {
    /** Refuses null. */
    public Requirement {
        Objects.requireNonNull(burden, "burden of a requirement");
        Objects.requireNonNull(limits, "limits of a requirement");
    }

    /**
     * A burden without limits.
     *
     * @param burden what is needed
     * @return the requirement
     */
    public static Requirement of(Burden burden) {
        return new Requirement(burden, Limits.none());
    }

    /**
     * A copy with other limits.
     *
     * @param others floors and ceilings
     * @return the copy
     */
    public Requirement withLimits(Limits others) {
        return new Requirement(burden, others);
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                burden.id() + ", " + Nouns.count(limits.list().size(), "limits"));
    }
}
