package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number as it is shown and as it is.
 *
 * @param shown digits for people
 * @param exact the number
 * @param shade a class of colour, 1 for the lightest to {@link #DARKEST}; 0 for none
 */
public record Figure(String shown, BigDecimal exact, int shade) implements Cell {
    /** The darkest class of colour. */
    public static final int DARKEST = 6;

    /** Refuses a shade out of range. */
    public Figure {
        Objects.requireNonNull(shown, "digits of a figure");
        Objects.requireNonNull(exact, "number of a figure");
        if (shade < 0 || shade > DARKEST) {
            throw new IllegalArgumentException("shade (" + shade + ") must be within 0 .. " + DARKEST);
        }
    }

    /**
     * A number without a shade.
     *
     * @param shown digits for people
     * @param exact the number
     * @return the number
     */
    public static Figure of(String shown, BigDecimal exact) {
        return new Figure(shown, exact, 0);
    }

    @Override
    public String text() {
        return shown;
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.figure(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief(shown);
    }
}
