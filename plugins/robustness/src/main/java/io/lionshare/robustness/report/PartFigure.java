package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A part of a variance in whole percent, or with one decimal where the whole percents of a row would not add up to 100; with its
 * standard error if it is from draws, and with its fraction if it is exact. No part is below 0: an estimate that is, by less than its
 * standard error or than what can be shown, is shown as 0.
 */
final class PartFigure {
    private static final Fraction LEAST_SHOWN = Fraction.of(1, 200);

    private PartFigure() {}

    /** Parts next to one another; an empty cell where there is none. */
    static List<Cell> row(List<Optional<Estimate>> parts) {
        int decimals = decimals(parts.stream().flatMap(Optional::stream).toList());
        return parts.stream()
                .map(part -> part.<Cell>map(known -> of(known, decimals)).orElse(new Words("")))
                .toList();
    }

    /** One if these are the parts of a whole and their whole percents do not add up to it. */
    private static int decimals(List<Estimate> parts) {
        boolean isWhole =
                Fraction.sum(parts.stream().map(Estimate::low).toList()).equals(Fraction.ONE);
        BigDecimal shown = parts.stream()
                .map(part -> ShareFormat.decimal(part.low()).setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return isWhole && shown.compareTo(BigDecimal.ONE) != 0 ? 1 : 0;
    }

    private static Figure of(Estimate part, int decimals) {
        BigDecimal share = ShareFormat.decimal(part.low());
        String error = part.certainty() == Certainty.EXACT
                ? ""
                : " ± " + Digits.fixed(BigDecimal.valueOf(part.standardError()).movePointRight(2), 1);
        return Figure.of(
                        ShareFormat.fixed(isNothing(part) ? BigDecimal.ZERO : share, decimals) + error,
                        ShareFormat.percent(share))
                .withFractions(ShownFractions.percent(part));
    }

    private static boolean isNothing(Estimate part) {
        Fraction below = Fraction.ZERO.minus(part.low());
        return below.signum() > 0 && below.compareTo(LEAST_SHOWN.max(Fraction.ofDecimal(part.standardError()))) <= 0;
    }
}
