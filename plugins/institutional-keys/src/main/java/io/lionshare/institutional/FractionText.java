package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import io.lionshare.plugin.Settings;

/** Exact numbers from settings, refused by the name of plug-in and parameter. */
final class FractionText {
    private static final Fraction PERCENT = Fraction.of(1, 100);

    private FractionText() {}

    /** A decimal number or a quotient of two. */
    static Fraction fraction(String owner, Settings settings, String parameter) {
        return parse(owner, parameter, settings.text(parameter));
    }

    /** A number of hundredths. */
    static Fraction percent(String owner, String parameter, String text) {
        return parse(owner, parameter, text).times(PERCENT);
    }

    private static Fraction parse(String owner, String parameter, String text) {
        try {
            return Fraction.parse(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "parameter " + parameter + " of " + owner + " (" + PrintableText.value(text)
                            + ") must be a number such as 0.4 or 2/3",
                    e);
        }
    }

    /** Hundredths as text that {@link #percent} reads. */
    static String inPercent(Fraction part) {
        return part.dividedBy(PERCENT).text();
    }
}
