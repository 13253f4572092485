package io.lionshare.pledge;

import java.util.Locale;

/** Which end of every range is taken. */
public enum RangeEnd {
    /** The least of every range, and nothing for an unstated amount. */
    LOW,
    /** The most of every range, and the fair share under the baseline plan for an unstated amount. */
    HIGH;

    /**
     * What it is called in sentences.
     *
     * @return {@code low} or {@code high}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
