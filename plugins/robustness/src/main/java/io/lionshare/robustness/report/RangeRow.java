package io.lionshare.robustness.report;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.model.Member;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.MemberRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One member's share over all weightings, its median if it reaches one percent, and its share under the baseline. */
record RangeRow(Member member, MemberRange range, Optional<Estimate> median, Fraction baseline) {
    private static final Fraction LEAST_DRAWN = Fraction.of(1, 100);

    /** Whether the largest share is large enough to be drawn. */
    static boolean isDrawn(MemberRange range) {
        return range.most().high().compareTo(LEAST_DRAWN) >= 0;
    }

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
        Estimate known = median.orElseThrow();
        return decimal(known.low().plus(known.high()).dividedBy(2));
    }

    /** The least and the largest share, for people. */
    String endsShown() {
        return shown(range.least().low(), range.most().high());
    }

    /** The median for people: one number only where both its bounds round to it. */
    String medianShown() {
        Estimate known = median.orElseThrow();
        return shown(known.low(), known.high());
    }

    private static String shown(Fraction low, Fraction high) {
        String from = ShareFormat.cell(decimal(low), false);
        String to = ShareFormat.cell(decimal(high), false);
        return from.equals(to) ? to : from + Digits.DASH + to;
    }

    /** The least and the largest share in percent; none of draws. */
    List<Fraction> ends() {
        return range.least().certainty() == Certainty.SAMPLED
                ? List.of()
                : ShownFractions.percent(range.least().low(), range.most().high());
    }

    static BigDecimal decimal(Fraction share) {
        return ShareFormat.decimal(share);
    }
}
