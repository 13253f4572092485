package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;

/**
 * The adjusted proportional rule. First every member gets its minimal right: what the others leave of the total when they are
 * paid in full. Then the rest is divided in proportion to what is left of the claims, cut down to the rest.
 *
 * <p><i>m&#7522;</i> = max(0, <i>E &minus;</i> &Sigma;&#8342;&#8800;&#7522; <i>c&#8342;</i>), <i>R = E &minus;</i>
 * &Sigma;<i>m</i>, <i>x&#7522; = m&#7522; + R&middot;c&#8242;&#7522;</i> / &Sigma;<i>c&#8242;</i> with
 * <i>c&#8242;&#7522;</i> = min(<i>c&#7522; &minus; m&#7522;, R</i>). It is the &tau;-value of the claims game.
 *
 * <ul>
 *   <li>Claim 0: nothing. Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>One positive claim: it has a minimal right to the total, and nothing is left.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Exact fractions for any number of members, O(n). Curiel, Maschler and Tijs, Bankruptcy games, Zeitschrift für
 * Operations Research 31, 1987.
 */
public final class AdjustedProportional extends ClaimsRule {
    /** The rule; it has no parameters. */
    public AdjustedProportional() {}

    @Override
    public String id() {
        return "adjusted-proportional";
    }

    @Override
    public String summary() {
        return "minimal rights first, the rest in proportion to what is left of the claims";
    }

    @Override
    Amounts award(WholeClaims problem) {
        int n = problem.size();
        BigInteger shortfall = problem.sum().subtract(problem.total());
        BigInteger[] rights = new BigInteger[n];
        BigInteger[] left = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            left[i] = problem.claim(i).min(shortfall);
            rights[i] = problem.claim(i).subtract(left[i]);
        }
        BigInteger rest = problem.total().subtract(WholeClaims.sum(rights));
        BigInteger[] claims = WholeClaims.truncated(left, rest);
        BigInteger sum = WholeClaims.sum(claims).max(BigInteger.ONE);
        BigInteger[] awards = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            awards[i] = rights[i].multiply(sum).add(rest.multiply(claims[i]));
        }
        return problem.amounts(awards, sum);
    }
}
