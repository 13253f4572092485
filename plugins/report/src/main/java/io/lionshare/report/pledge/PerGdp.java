package io.lionshare.report.pledge;

import io.lionshare.document.Cell;
import io.lionshare.document.Figure;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;

/** What a change costs a member next to its GDP: in percent where the units are the same, else per billion. */
final class PerGdp {
    private static final String GDP = "gdp";
    private static final int BILLIONS = 9;
    private static final int DECIMALS = 4;

    /** From here on decimals say nothing. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    private PerGdp() {}

    private static String unit(Split split) {
        return split.alliance().indicators().stream()
                .filter(indicator -> indicator.id().equals(GDP))
                .map(Indicator::unit)
                .findFirst()
                .orElse("");
    }

    private static boolean isSame(Split split) {
        AmountFormat amounts = split.amounts();
        return amounts.isMoney() && amounts.unit().equals(unit(split));
    }

    static String head(Split split) {
        return isSame(split) ? "% of GDP" : "per bn " + (unit(split).isEmpty() ? "" : unit(split) + " ") + "of GDP";
    }

    /** A dash where GDP is not known. */
    static Cell cell(Split split, Withdrawal withdrawal, Member member) {
        Double gdp = member.indicators().get(GDP);
        if (gdp == null) {
            return new Words(Digits.DASH);
        }
        int shift = isSame(split) ? 2 + split.amounts().power() : BILLIONS;
        BigDecimal value = BigDecimal.valueOf(
                        withdrawal.relative(member.id(), GDP).orElse(0))
                .movePointRight(shift);
        boolean isLarge = value.abs().compareTo(LARGE) >= 0;
        return Figure.of(Digits.signed(value, isLarge ? 0 : DECIMALS), value);
    }
}
