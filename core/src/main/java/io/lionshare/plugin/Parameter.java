package io.lionshare.plugin;

import java.util.Objects;

/**
 * A parameter of a plug-in.
 *
 * @param name lower-case words joined by hyphens
 * @param meaning what it does, with unit and range, in a few words
 * @param value the value that the plug-in at hand has, as text; for a new plug-in the default; empty for a required
 *     parameter that has not been set
 */
public record Parameter(String name, String meaning, String value) {
    /** Refuses null. */
    public Parameter {
        Objects.requireNonNull(name, "name of a parameter");
        Objects.requireNonNull(meaning, "meaning of a parameter");
        Objects.requireNonNull(value, "value of a parameter");
    }

    /**
     * A parameter without a default that has not been set: the plug-in refuses to work until it is configured.
     *
     * @param name lower-case words joined by hyphens
     * @param meaning what it does, with unit and range, in a few words
     * @return the parameter, which is missing
     */
    public static Parameter required(String name, String meaning) {
        return new Parameter(name, meaning, "");
    }

    /**
     * Whether it is required and has not been set.
     *
     * @return true if the plug-in must be configured before it is used
     */
    public boolean isMissing() {
        return value.isEmpty();
    }

    @Override
    public String toString() {
        return PrintableText.brief(isMissing() ? name + " (required)" : name + " = " + value);
    }
}
