package io.lionshare.transition;

import io.lionshare.document.Figure;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigDecimal;

/** Shares as reports show them. */
final class ExactShares {
    private static final int EXACT_DECIMALS = 10;

    private ExactShares() {}

    static Fraction sum(Amounts amounts) {
        return new Fraction(amounts.sum(), amounts.denominator());
    }

    /** A share with one decimal of a percent; exact to ten decimals for programs. */
    static Figure figure(Fraction share) {
        BigDecimal exact = share.toDecimal(EXACT_DECIMALS);
        return Figure.of(share.times(100).toDecimal(1).toPlainString() + " %", exact);
    }
}
