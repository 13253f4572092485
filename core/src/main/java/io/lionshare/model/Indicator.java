package io.lionshare.model;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A measured quantity that members have.
 *
 * @param id lower-case words joined by hyphens, such as {@code gdp}
 * @param unit the unit, such as {@code USD}; {@code 1} for a pure number
 * @param source who published the figures and for which year; may be empty
 */
public record Indicator(String id, String unit, String source) {
    /** Refuses a blank id or unit. */
    public Indicator {
        Objects.requireNonNull(source, "source of an indicator");
        Names.requireText("id of an indicator", id);
        Names.requireText("unit of indicator " + id, unit);
    }

    /**
     * An indicator without a source.
     *
     * @param id the id
     * @param unit the unit
     * @return the indicator
     */
    public static Indicator of(String id, String unit) {
        return new Indicator(id, unit, "");
    }

    @Override
    public String toString() {
        return PrintableText.brief(id + " in " + unit + (source.isEmpty() ? "" : ", " + source));
    }
}
