package io.lionshare.report.words;

import java.math.BigDecimal;
import java.util.List;

/**
 * Large and small numbers in few digits, all by the same power of a thousand and with the same decimals: for charts, which have
 * little room, beside tables that are exact.
 *
 * @param power of ten that numbers are divided by: 0, 3, 6, 9 or 12
 * @param decimals that are shown
 */
public record Magnitude(int power, int decimals) {
    private static final List<String> WORDS = List.of("", "thousand ", "million ", "bn ", "trillion ");
    /** So many digits before the point are readable as they are: 9,999. */
    private static final int PLAIN = 4;

    private static final int SIGNIFICANT = 3;

    /**
     * What suits a set of numbers.
     *
     * @param largest of them, without its sign
     * @param most decimals that they have
     * @return about three significant digits of the largest
     */
    public static Magnitude of(BigDecimal largest, int most) {
        if (largest.signum() == 0) {
            return new Magnitude(0, 0);
        }
        int digits = largest.precision() - largest.scale();
        int power = digits <= PLAIN ? 0 : Math.min(3 * ((digits - 1) / 3), 3 * (WORDS.size() - 1));
        int before = digits - power;
        int wanted = (before > 0 ? SIGNIFICANT : SIGNIFICANT - 1) - before;
        return new Magnitude(power, Math.max(0, Math.min(wanted, Math.max(0, most) + power)));
    }

    /**
     * A number in few digits.
     *
     * @param value the number
     * @return the text, without a unit
     */
    public String digits(BigDecimal value) {
        return Figures.fixed(value.movePointLeft(power), decimals);
    }

    /**
     * A number for a chart.
     *
     * @param value the number
     * @return how many of the power there are
     */
    public double of(BigDecimal value) {
        return value.movePointLeft(power).doubleValue();
    }

    /**
     * What the digits are of.
     *
     * @param unit of the numbers
     * @return such as {@code bn EUR}, which is what a thousand {@code million EUR} are
     */
    public String unit(String unit) {
        ScaledUnit scaled = ScaledUnit.read(unit);
        int words = (power + scaled.power()) / 3;
        return power == 0 || words >= WORDS.size() ? WORDS.get(power / 3) + unit : WORDS.get(words) + scaled.of();
    }
}
