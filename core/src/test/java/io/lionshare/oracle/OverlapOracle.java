package io.lionshare.oracle;

import static io.lionshare.oracle.ClaimsFormulas.max;
import static io.lionshare.oracle.ClaimsFormulas.min;

import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Minimal overlap: claims lie over the units from 0 to <i>t</i>, and what they exceed <i>t</i> by lies apart; every unit is
 * split among the claims that reach it.
 */
final class OverlapOracle {
    private static final BigFraction ZERO = BigFraction.ZERO;

    private OverlapOracle() {}

    static BigFraction[] awards(BigFraction total, BigFraction... claims) {
        BigFraction[] within =
                Arrays.stream(claims).map(claim -> min(claim, total)).toArray(BigFraction[]::new);
        BigFraction overlap = overlap(total, within);
        BigFraction[] awards = new BigFraction[claims.length];
        for (int i = 0; i < claims.length; i++) {
            awards[i] = max(ZERO, within[i].subtract(overlap));
            BigFraction most = min(within[i], overlap);
            BigFraction from = ZERO;
            while (from.compareTo(most) < 0) {
                BigFraction to = overlap;
                int sharers = 0;
                for (BigFraction claim : within) {
                    if (claim.compareTo(from) > 0) {
                        sharers++;
                        to = min(to, claim);
                    }
                }
                awards[i] = awards[i].add(to.subtract(from).divide(sharers));
                from = to;
            }
        }
        return awards;
    }

    /** The largest t at which t and what claims exceed it by add up to the total; the total, if a claim reaches it. */
    private static BigFraction overlap(BigFraction total, BigFraction... claims) {
        BigFraction best = ZERO;
        for (BigFraction from : claims) {
            BigFraction above = ZERO;
            int count = 0;
            for (BigFraction claim : claims) {
                if (claim.compareTo(from) >= 0) {
                    above = above.add(claim);
                    count++;
                }
            }
            if (count > 1) {
                best = longest(best, total, above.subtract(total).divide(count - 1), claims);
            }
            best = longest(best, total, from, claims);
        }
        return best;
    }

    private static BigFraction longest(
            BigFraction best, BigFraction total, BigFraction overlap, BigFraction... claims) {
        BigFraction covered = overlap;
        for (BigFraction claim : claims) {
            covered = covered.add(max(ZERO, claim.subtract(overlap)));
        }
        return covered.equals(total) ? max(best, overlap) : best;
    }
}
