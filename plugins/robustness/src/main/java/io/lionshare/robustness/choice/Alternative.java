package io.lionshare.robustness.choice;

import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One way to decide a choice.
 *
 * @param name such as {@code talmud}
 * @param change makes of a scenario of one burden and the baseline plan the one decided this way, always the same
 */
public record Alternative(String name, UnaryOperator<Scenario> change) {
    /** Refuses null. */
    public Alternative {
        Objects.requireNonNull(name, "name of an alternative");
        Objects.requireNonNull(change, "change of an alternative");
    }

    @Override
    public String toString() {
        return PrintableText.brief(name);
    }
}
