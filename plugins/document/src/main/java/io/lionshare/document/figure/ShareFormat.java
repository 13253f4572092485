package io.lionshare.document.figure;

import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Shares of a burden, as parts of one. A share that is not nothing never looks like 0 %, and one that is not all never like 100 %.
 */
public final class ShareFormat {
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.995");
    private static final BigDecimal ALMOST_NOTHING = new BigDecimal("0.005");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final int PERCENT_DECIMALS = 10;
    private static final int DECIMALS = 20;
    private static final BigDecimal MIDDLE = new BigDecimal("0.5").movePointLeft(DECIMALS);

    private ShareFormat() {}

    /**
     * A share within a sentence: whole percent, one decimal below 1 %, above 99 % and for an exact half of a percent.
     *
     * @param share within 0 .. 1
     * @return such as {@code 23 %}, {@code <0.1 %} or {@code >99.9 %}
     */
    public static String prose(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        boolean isHalf = percent.remainder(BigDecimal.ONE).compareTo(HALF) == 0;
        boolean isWhole = percent.stripTrailingZeros().scale() <= 0;
        boolean isNearEnd = share.min(BigDecimal.ONE.subtract(share)).compareTo(PERCENT) < 0;
        return fixed(share, isHalf || (isNearEnd && !isWhole) ? 1 : 0) + Digits.NARROW + "%";
    }

    /**
     * A share within a sentence, in words where it is nearly all or almost nothing.
     *
     * @param share within 0 .. 1
     * @return such as {@code 89 %} or {@code nearly all}
     */
    public static String words(BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return "all";
        }
        if (share.compareTo(NEARLY_ALL) >= 0) {
            return "nearly all";
        }
        if (share.signum() == 0) {
            return "nothing";
        }
        return share.compareTo(ALMOST_NOTHING) < 0 ? "almost nothing" : prose(share);
    }

    /**
     * A share in a chart or a table, without the sign of percent.
     *
     * @param share within 0 .. 1
     * @param isWhole whether all shares next to it are whole percent
     * @return such as {@code 22.7}, {@code <0.1} or {@code >99.9}
     */
    public static String cell(BigDecimal share, boolean isWhole) {
        boolean isEnd = share.signum() == 0 || share.compareTo(BigDecimal.ONE) == 0;
        return fixed(share, isWhole || isEnd ? 0 : 1);
    }

    /**
     * A share in percent with a fixed number of decimals, without the sign of percent.
     *
     * @param share a part of one
     * @param decimals how many
     * @return such as {@code 22.7}; {@code <0.1} for a part that would round to zero, {@code >99.9} for one below all that would round
     *     to 100
     */
    public static String fixed(BigDecimal share, int decimals) {
        BigDecimal percent = share.movePointRight(2);
        boolean looksLikeAll = percent.compareTo(HUNDRED) < 0
                && percent.setScale(decimals, RoundingMode.HALF_UP).compareTo(HUNDRED) == 0;
        return looksLikeAll
                ? ">" + HUNDRED.subtract(BigDecimal.ONE.movePointLeft(decimals)).toPlainString()
                : Digits.fixed(percent, decimals);
    }

    /**
     * Whether shares need no decimals.
     *
     * @param shares within 0 .. 1
     * @return true if all are whole percent
     */
    public static boolean areWhole(Collection<BigDecimal> shares) {
        return shares.stream().allMatch(share -> share.remainder(PERCENT).signum() == 0);
    }

    /**
     * A share in percent, to ten decimals: 0 only if the share is, and 100 only if the share is all.
     *
     * @param share within 0 .. 1
     * @return the rounded number, moved by one in the last place where it would be 0 or 100 and the share is not
     */
    public static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        BigDecimal rounded = percent.setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
        if (rounded.signum() == 0 || rounded.compareTo(HUNDRED) == 0) {
            rounded = rounded.add(BigDecimal.valueOf(percent.compareTo(rounded), PERCENT_DECIMALS));
        }
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /**
     * A decimal number that stands for a share wherever it is shown: it rounds to any number of decimals below 20 as the share does,
     * and is 0, 1 or half of a percent only if the share is.
     *
     * @param share any fraction
     * @return the share where 20 decimals are enough, else the number in the middle between the two of 20 decimals next to it
     */
    public static BigDecimal decimal(Fraction share) {
        BigDecimal below = new BigDecimal(share.numerator())
                .divide(new BigDecimal(share.denominator()), DECIMALS, RoundingMode.FLOOR);
        return Fraction.of(below).equals(share) ? below : below.add(MIDDLE);
    }

    /**
     * The class of a share, of which there are six.
     *
     * @param share within 0 .. 1
     * @return 0 for nothing, 1 up to 1 %, then up to 2.5, 5, 10, 20 % and more
     */
    public static int shade(BigDecimal share) {
        double percent = share.doubleValue() * 100;
        if (percent <= 0) {
            return 0;
        }
        double[] ends = {1, 2.5, 5, 10, 20};
        int shade = 1;
        for (double end : ends) {
            shade += percent > end ? 1 : 0;
        }
        return shade;
    }
}
