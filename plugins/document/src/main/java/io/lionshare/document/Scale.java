package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What marks are placed over.
 *
 * @param from the least number
 * @param to the largest number, above the least
 * @param ticks where lines are drawn, with what stands at them; may be empty
 */
public record Scale(BigDecimal from, BigDecimal to, List<Figure> ticks) {
    /** Refuses a scale that is empty or upside down. */
    public Scale {
        Objects.requireNonNull(from, "start of a scale");
        Objects.requireNonNull(to, "end of a scale");
        Objects.requireNonNull(ticks, "ticks of a scale");
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("scale (" + from + " .. " + to + ") must rise");
        }
        ticks = List.copyOf(ticks);
    }

    /**
     * Where a number lies.
     *
     * @param value the number
     * @return its place in percent of the scale, not below 0 and not above 100
     */
    public double percent(BigDecimal value) {
        double place = value.subtract(from).doubleValue() / to.subtract(from).doubleValue();
        return Math.max(0, Math.min(100, 100 * place));
    }

    @Override
    public String toString() {
        return PrintableText.brief("scale " + from + " .. " + to);
    }
}
