package io.lionshare.examples.cli.text;

import io.lionshare.model.ContributionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as text, the same in every locale: digits grouped by commas, a point before the decimals. */
final class Figures {
    private Figures() {}

    /** A share within 0 .. 1 as per cent with two decimals, without the sign. */
    static String percent(BigDecimal share) {
        return fixed(share.movePointRight(2), 2);
    }

    /** A difference with its sign; a difference of zero has none. */
    static String difference(ContributionType type, BigDecimal difference) {
        return plus(difference) + type.digits(difference);
    }

    /** A change with its sign and a fixed number of decimals. */
    static String change(BigDecimal change, int decimals) {
        return plus(change) + fixed(change, decimals);
    }

    /** A number with a fixed number of decimals. */
    static String fixed(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private static String plus(BigDecimal value) {
        return value.signum() > 0 ? "+" : "";
    }
}
