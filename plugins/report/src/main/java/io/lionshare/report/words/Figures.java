package io.lionshare.report.words;

import io.lionshare.model.ContributionType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as text, the same in every locale: digits grouped by commas, a point before the decimals. */
public final class Figures {
    private static final int DIGITS = 6;
    private static final int DECIMALS = 3;

    private Figures() {}

    /**
     * A share within 0 .. 1 as per cent with two decimals, without the sign.
     *
     * @param share the share
     * @return the text
     */
    public static String percent(BigDecimal share) {
        return percent(share, 2);
    }

    /**
     * A part of one as per cent, without the sign.
     *
     * @param part the part
     * @param decimals how many
     * @return the text
     */
    public static String percent(BigDecimal part, int decimals) {
        return fixed(part.movePointRight(2), decimals);
    }

    /**
     * A difference with its sign; a difference of zero has none.
     *
     * @param type whose decimals it has
     * @param difference in the type's unit
     * @return the text
     */
    public static String difference(ContributionType type, BigDecimal difference) {
        return plus(difference) + type.digits(difference);
    }

    /**
     * A change with its sign and a fixed number of decimals; one that rounds to zero has none.
     *
     * @param change the change
     * @param decimals how many
     * @return the text
     */
    public static String change(BigDecimal change, int decimals) {
        return plus(rounded(change, decimals)) + fixed(change, decimals);
    }

    /**
     * A number with a fixed number of decimals, rounded half to even; one that rounds to zero has no sign.
     *
     * @param value the number
     * @param decimals how many
     * @return the text
     */
    public static String fixed(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded(value, decimals));
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /**
     * A figure as it is, of at most six significant digits.
     *
     * @param value the number
     * @return the text
     */
    public static String plain(double value) {
        return plain(significant(value));
    }

    /**
     * A figure as it is.
     *
     * @param figure the number
     * @return the text, with all of its decimals
     */
    public static String plain(BigDecimal figure) {
        return fixed(figure, Math.max(0, figure.scale()));
    }

    /**
     * A figure rounded to the digits that {@link #plain(double)} shows.
     *
     * @param value the number
     * @return its six most significant digits, without trailing zeros
     */
    public static BigDecimal significant(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(DIGITS)).stripTrailingZeros();
    }

    /**
     * A part of one as per cent with three decimals, and with the sign.
     *
     * @param part the part
     * @return the text
     */
    public static String percentage(double part) {
        return percent(BigDecimal.valueOf(part), DECIMALS) + " %";
    }

    /**
     * How far apart two shares are, in percentage points; with more than three decimals where it would be zero.
     *
     * @param difference of two shares
     * @return the number, such as {@code 0.283}
     */
    public static String points(double difference) {
        BigDecimal points = BigDecimal.valueOf(difference).movePointRight(2).stripTrailingZeros();
        int first = points.scale() - points.precision() + 1;
        return fixed(points, Math.max(DECIMALS, first));
    }

    /**
     * How many decimals amounts of a type have.
     *
     * @param type the type
     * @return those of its quantum
     */
    public static int decimals(ContributionType type) {
        return Math.max(0, type.quantum().stripTrailingZeros().scale());
    }

    private static String plus(BigDecimal value) {
        return value.signum() > 0 ? "+" : "";
    }
}
