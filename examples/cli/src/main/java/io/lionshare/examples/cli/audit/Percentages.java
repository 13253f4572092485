package io.lionshare.examples.cli.audit;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import java.math.BigDecimal;

/** Shares and figures of an audit, whose differences can be small. */
final class Percentages {
    private static final int DECIMALS = 3;

    private Percentages() {}

    /** A part of one as percent with three decimals, and with the sign. */
    static String percentage(double part) {
        return ShareFormat.fixed(BigDecimal.valueOf(part), DECIMALS) + " %";
    }

    /** How far apart two shares are, in percentage points; with more than three decimals where it would be zero. */
    static String points(double difference) {
        BigDecimal points = BigDecimal.valueOf(difference).movePointRight(2).stripTrailingZeros();
        int first = points.scale() - points.precision() + 1;
        return Digits.fixed(points, Math.max(DECIMALS, first));
    }
}
