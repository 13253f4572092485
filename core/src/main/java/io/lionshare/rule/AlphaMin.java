package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;

/**
 * The &alpha;-min rule: everyone is guaranteed the smallest claim, as far as the total goes; the rest is divided in
 * proportion to the rest of the claims.
 *
 * <p>With <i>m</i> the smallest of all claims: <i>x&#7522; = E/n</i> if <i>E &le; n&middot;m</i>, else
 * <i>x&#7522; = m + (E &minus; n&middot;m)&middot;(c&#7522; &minus; m)</i> / (<i>C &minus; n&middot;m</i>).
 *
 * <ul>
 *   <li>Claim 0: nothing; a member with claim 0 is the smallest, and the others are then paid in proportion.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Exact fractions for any number of members, O(n). Giménez-Gómez and Peris, A proportional approach to claims
 * problems with a guaranteed minimum, European Journal of Operational Research 232, 2014.
 */
public final class AlphaMin extends ClaimsRule {
    /** The rule; it has no parameters. */
    public AlphaMin() {}

    @Override
    public String id() {
        return "alpha-min";
    }

    @Override
    public String summary() {
        return "the smallest claim for everyone, the rest in proportion to the rest of the claims";
    }

    @Override
    Amounts award(WholeClaims problem) {
        BigInteger members = BigInteger.valueOf(problem.size());
        BigInteger least = Collections.min(Arrays.asList(problem.claims()));
        BigInteger rest = problem.total().subtract(least.multiply(members));
        BigInteger[] awards = new BigInteger[problem.size()];
        if (rest.signum() <= 0) {
            Arrays.fill(awards, problem.total());
            return problem.amounts(awards, members);
        }
        BigInteger claimsLeft = problem.sum().subtract(least.multiply(members));
        for (int i = 0; i < awards.length; i++) {
            BigInteger part = rest.multiply(problem.claim(i).subtract(least));
            awards[i] = least.multiply(claimsLeft).add(part);
        }
        return problem.amounts(awards, claimsLeft);
    }
}
