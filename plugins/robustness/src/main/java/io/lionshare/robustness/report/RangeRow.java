package io.lionshare.robustness.report;

import io.lionshare.level.Fraction;
import io.lionshare.model.Member;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.MemberRange;
import java.math.BigDecimal;

/** One member's share over all weightings, and its share under the baseline. */
record RangeRow(Member member, MemberRange range, Estimate median, Fraction baseline) {
    private static final int DECIMALS = 12;

    BigDecimal least() {
        return decimal(range.least().low());
    }

    BigDecimal most() {
        return decimal(range.most().high());
    }

    BigDecimal width() {
        return most().subtract(least());
    }

    BigDecimal middle() {
        return decimal(median.low().plus(median.high()).dividedBy(2));
    }

    static BigDecimal decimal(Fraction share) {
        return share.toDecimal(DECIMALS);
    }
}
