package io.lionshare.robustness.report;

import io.lionshare.document.Figure;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import java.math.BigDecimal;

/**
 * A part of a variance in whole percent, with its standard error if it is from draws, and with its fraction if it is exact. No part is
 * below 0: an estimate that is, by less than its standard error or than what can be shown, is shown as 0.
 */
final class PartFigure {
    private static final Fraction LEAST_SHOWN = Fraction.of(1, 200);

    private PartFigure() {}

    static Figure of(Estimate part) {
        BigDecimal share = ShareFormat.decimal(part.low());
        String error = part.certainty() == Certainty.EXACT
                ? ""
                : " ± " + Digits.fixed(BigDecimal.valueOf(part.standardError()).movePointRight(2), 1);
        return Figure.of(
                        ShareFormat.fixed(isNothing(part) ? BigDecimal.ZERO : share, 0) + error,
                        ShareFormat.percent(share))
                .withFractions(ShownFractions.percent(part));
    }

    private static boolean isNothing(Estimate part) {
        Fraction below = Fraction.ZERO.minus(part.low());
        return below.signum() > 0 && below.compareTo(LEAST_SHOWN.max(Fraction.ofDecimal(part.standardError()))) <= 0;
    }
}
