package io.lionshare.robustness.report;

import io.lionshare.document.Figure;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import java.math.BigDecimal;

/** A part of a variance in whole percent, with its standard error if it is from draws, and with its fraction if it is exact. */
final class PartFigure {
    private static final int DECIMALS = 14;

    private PartFigure() {}

    static Figure of(Estimate part) {
        String error = part.certainty() == Certainty.EXACT
                ? ""
                : " ± " + Digits.fixed(BigDecimal.valueOf(part.standardError()).movePointRight(2), 1);
        BigDecimal share = ShareFormat.decimal(part.low(), DECIMALS);
        return Figure.of(ShareFormat.fixed(share, 0) + error, share.movePointRight(2))
                .withFractions(ShownFractions.percent(part));
    }
}
