package io.lionshare.document;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A number as it is shown and as it is.
 *
 * @param shown digits for people
 * @param exact the number
 * @param shade a class of colour, 1 for the lightest to {@link #DARKEST}; 0 for none
 * @param fractions the number as a fraction where no decimal number may be equal to it; two for the ends of what is shown as a range;
 *     none where the number says it all
 */
public record Figure(String shown, BigDecimal exact, int shade, List<Fraction> fractions) implements Cell {
    /** The darkest class of colour. */
    public static final int DARKEST = 6;

    /** Refuses a shade out of range. */
    public Figure {
        Objects.requireNonNull(shown, "digits of a figure");
        Objects.requireNonNull(exact, "number of a figure");
        Objects.requireNonNull(fractions, "fractions of a figure");
        fractions = List.copyOf(fractions);
        if (shade < 0 || shade > DARKEST) {
            throw new IllegalArgumentException("shade (" + shade + ") must be within 0 .. " + DARKEST);
        }
    }

    /**
     * A number without fractions.
     *
     * @param shown digits for people
     * @param exact the number
     * @param shade a class of colour, or 0
     */
    public Figure(String shown, BigDecimal exact, int shade) {
        this(shown, exact, shade, List.of());
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

    /**
     * The same number, with fractions.
     *
     * @param exactly the number as a fraction, or the two ends of what is shown as a range
     * @return the copy
     */
    public Figure withFractions(List<Fraction> exactly) {
        Objects.requireNonNull(exactly, "fractions of a figure");
        return new Figure(shown, exact, shade, exactly);
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
