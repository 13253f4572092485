package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The minimal overlap rule (O'Neill 1982): every member claims specific units of the total, chosen so that as few units
 * as possible are claimed by many; each unit is split equally among those who claim it.
 *
 * <p>With claims cut down to the total and in rising order, there is one <i>t</i> such that all claims overlap on [0,
 * <i>t</i>] and what they exceed it by does not overlap at all: <i>t</i> = total where a claim reaches the total, else
 * <i>t</i> + &Sigma; max(0, <i>c&#7522; &minus; t</i>) = total. Then <i>x&#7522;</i> = &Sigma;&#8342;&#8804;&#7522;
 * (min(<i>c&#8342;, t</i>) &minus; min(<i>c&#8342;&#8331;&#8321;, t</i>)) / (<i>n &minus; k</i> + 1) + max(0,
 * <i>c&#7522; &minus; t</i>).
 *
 * <ul>
 *   <li>Claim 0: nothing. Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total at most the largest claim: the rule of Ibn Ezra (12th century), extended.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Exact fractions for any number of members; O(n log n) operations on integers that grow with the least common
 * multiple of 1 .. n, so for at most 10,000 members. O'Neill, A problem of rights arbitration from the Talmud,
 * Mathematical Social Sciences 2, 1982; Chun and Thomson, Convergence under replication of rules to adjudicate
 * conflicting claims, Games and Economic Behavior 50, 2005.
 */
public final class MinimalOverlap extends ClaimsRule {
    private static final int MOST_MEMBERS = 10_000;

    /** The rule; it has no parameters. */
    public MinimalOverlap() {}

    @Override
    public String id() {
        return "minimal-overlap";
    }

    @Override
    public String summary() {
        return "claims overlap as little as possible, each unit is split among those who claim it";
    }

    @Override
    int mostMembers() {
        return MOST_MEMBERS;
    }

    @Override
    Amounts award(WholeClaims problem) {
        int n = problem.size();
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        BigInteger[] claims = WholeClaims.truncated(problem.claims(), problem.total());
        Arrays.sort(order, Comparator.comparing(i -> claims[i]));
        BigInteger[] rising = new BigInteger[n];
        Arrays.setAll(rising, k -> claims[order[k]]);

        int apart = membersPastOverlap(rising, problem.total());
        BigInteger scale = BigInteger.valueOf(Math.max(1, apart - 1));
        BigInteger overlap = overlap(rising, problem.total(), apart);
        BigInteger unit = leastCommonMultiple(n);
        BigInteger shared = BigInteger.ZERO;
        BigInteger reached = BigInteger.ZERO;
        BigInteger[] awards = new BigInteger[n];
        for (int k = 0; k < n; k++) {
            BigInteger claim = rising[k].multiply(scale);
            BigInteger within = claim.min(overlap);
            shared = shared.add(within.subtract(reached).multiply(unit.divide(BigInteger.valueOf(n - k))));
            reached = within;
            awards[order[k]] = shared.add(claim.subtract(within).multiply(unit));
        }
        return problem.amounts(awards, scale.multiply(unit));
    }

    /**
     * How many of the largest claims exceed the overlap <i>t</i>. As <i>t</i> falls to the next lower claim the units
     * covered, <i>t</i> + &Sigma; max(0, <i>c&#7522; &minus; t</i>), grow; the last claim they exceed the total at is
     * not reached.
     */
    private static int membersPastOverlap(BigInteger[] rising, BigInteger total) {
        int n = rising.length;
        if (rising[n - 1].equals(total)) {
            return 0;
        }
        BigInteger above = BigInteger.ZERO;
        int apart = 0;
        while (apart < n) {
            BigInteger claim = rising[n - 1 - apart];
            BigInteger covered = above.subtract(claim.multiply(BigInteger.valueOf(apart - 1L)));
            if (covered.compareTo(total) > 0) {
                break;
            }
            above = above.add(claim);
            apart++;
        }
        return apart;
    }

    /** The overlap <i>t</i> times one less than the number of claims that exceed it. */
    private static BigInteger overlap(BigInteger[] rising, BigInteger total, int apart) {
        if (apart == 0) {
            return total;
        }
        BigInteger above = BigInteger.ZERO;
        for (int k = rising.length - apart; k < rising.length; k++) {
            above = above.add(rising[k]);
        }
        return above.subtract(total);
    }

    private static BigInteger leastCommonMultiple(int n) {
        BigInteger multiple = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            BigInteger factor = BigInteger.valueOf(k);
            multiple = multiple.divide(multiple.gcd(factor)).multiply(factor);
        }
        return multiple;
    }
}
