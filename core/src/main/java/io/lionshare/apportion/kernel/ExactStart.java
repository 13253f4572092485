package io.lionshare.apportion.kernel;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.TruncatedAmounts;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Units that every valid outcome gives, found in integers, so near to it that at most <i>(2r + 1)n</i> are missing, with
 * <i>r</i> the {@link RoundingSequence#reach() reach} of the sequence.
 *
 * <p>Let <i>x</i> be the quotients in proportion to the weights whose values <i>q</i>, clamped to the bounds, add up to the
 * total less <i>rn</i>. A member has at most <i>x + r</i> divisors below its quotient, so within the bounds all units with
 * such divisors number at most <i>&Sigma;(q + r)</i>, which is the total. They have a better right than all others, hence
 * every valid outcome gives them. A member has at least <i>x &minus; r</i> of them, so the whole part of <i>q</i> less
 * <i>r</i> is among them, and what is missing is at most <i>rn + (1 + r)n</i>. If the total less <i>rn</i> is not more than
 * the least units, these are the start.
 */
final class ExactStart {
    private static final ContributionType UNITS = ContributionType.of("amount", "units", "1");

    private ExactStart() {}

    /**
     * Fills in the start.
     *
     * @param weights all &gt; 0
     * @param bounds of each member
     * @param more how many units there are beyond &Sigma;least, with &Sigma;least + more &le; &Sigma;most
     * @param units receives the start
     * @return how many units are missing
     */
    static long fill(Amounts weights, UnitBounds bounds, long more, long reach, long[] units) {
        System.arraycopy(bounds.least(), 0, units, 0, units.length);
        long margin = units.length * reach;
        if (more <= margin) {
            return more;
        }
        long total = Arrays.stream(units).sum() + (more - margin);
        TruncatedAmounts quotas =
                TruncatedAmounts.of(LevelSolver.solve(Schedule.of(), weights, weights, tree(bounds, total)), 1);
        long missing = more;
        for (int i = 0; i < units.length; i++) {
            long given = Math.max(0, quotas.whole(i) - reach - units[i]);
            units[i] += given;
            missing -= given;
        }
        return missing;
    }

    private static LimitTree tree(UnitBounds bounds, long total) {
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < bounds.least().length; i++) {
            long ceiling = Math.min(bounds.most()[i], total);
            members.add(LimitTree.node(
                    "member", new int[] {i}, BigDecimal.valueOf(bounds.least()[i]), BigDecimal.valueOf(ceiling)));
        }
        return LimitTree.of(BigDecimal.valueOf(total), members, List.of(), UNITS);
    }

    /** The weights of some members. */
    static Amounts weights(Amounts weights, int[] members) {
        BigInteger[] numerators = new BigInteger[members.length];
        for (int k = 0; k < members.length; k++) {
            numerators[k] = weights.numerator(members[k]);
        }
        return Amounts.ofFractions(numerators, weights.denominator());
    }
}
