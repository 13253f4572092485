package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;

/**
 * The Dom&iacute;nguez&ndash;Thomson rule: every member gets the <i>n</i>-th part of its claim, or of the total if the claim
 * is larger. The same is done with what is left of total and claims, and so on without end.
 *
 * <p><i>x</i> is the sum over the rounds of <i>b&#7522;</i> = min(<i>c&#7522;, E</i>) / <i>n</i>, the lower bound of
 * Moreno-Ternero and Villar (2004); after a round <i>c&#7522;</i> falls by <i>b&#7522;</i> and <i>E</i> by
 * &Sigma;<i>b</i>.
 *
 * <ul>
 *   <li>Claim 0: nothing, but the member counts in <i>n</i>, so it changes what others get.
 *   <li>Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Rounds continue, in integers of at least 160 bits, until less than 1e-18 of the total remains. That is divided in
 * proportion to min(<i>c&#7522;, E</i>), so the amounts add up exactly, and each is within 1e-18 of the total. O(n) a round
 * and about 42&middot;n rounds, so it is refused above 1,000 members, where it takes seconds. Dom&iacute;nguez and Thomson, A
 * new solution to the problem of adjudicating conflicting claims, Economic Theory 28, 2006.
 */
public final class DominguezThomson extends ClaimsRule {
    private static final int MOST_MEMBERS = 1000;
    private static final int BITS = 160;
    private static final BigInteger NEGLIGIBLE = BigInteger.TEN.pow(18);

    /** The rule; it has no parameters. */
    public DominguezThomson() {}

    @Override
    public String id() {
        return "dominguez-thomson";
    }

    @Override
    public String summary() {
        return "everyone gets the n-th part of its claim, cut down to the total; the rest is divided the same way";
    }

    @Override
    int mostMembers() {
        return MOST_MEMBERS;
    }

    @Override
    Amounts award(WholeClaims problem) {
        int n = problem.size();
        BigInteger members = BigInteger.valueOf(n);
        int shift = Math.max(0, BITS - problem.total().bitLength());
        BigInteger rest = problem.total().shiftLeft(shift);
        BigInteger negligible = rest.divide(NEGLIGIBLE);
        BigInteger[] left = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            left[i] = problem.claim(i).shiftLeft(shift);
        }
        while (rest.compareTo(negligible) >= 0) {
            BigInteger before = rest;
            for (int i = 0; i < n; i++) {
                BigInteger bound = left[i].min(before).divide(members);
                left[i] = left[i].subtract(bound);
                rest = rest.subtract(bound);
            }
        }
        BigInteger[] within = WholeClaims.truncated(left, rest);
        BigInteger sum = WholeClaims.sum(within).max(BigInteger.ONE);
        BigInteger[] awards = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            BigInteger given = problem.claim(i).shiftLeft(shift).subtract(left[i]);
            awards[i] = given.multiply(sum).add(rest.multiply(within[i]));
        }
        return problem.amounts(awards, sum.shiftLeft(shift));
    }
}
