package io.lionshare.rule;

import io.lionshare.level.Amounts;
import java.math.BigInteger;

/**
 * The random arrival rule: members arrive one by one and each takes its claim as long as the total lasts; the award is
 * the average over all orders of arrival. It is the Shapley value of the claims game (O'Neill 1982).
 *
 * <p><i>x&#7522;</i> = &Sigma;<sub><i>S&#8713;i</i></sub> |<i>S</i>|! (<i>n</i> &minus; |<i>S</i>| &minus; 1)! /
 * <i>n</i>! &middot; min(<i>c&#7522;</i>, max(0, <i>E &minus; c(S)</i>)).
 *
 * <ul>
 *   <li>Claim 0: nothing, and no change for the others. Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Up to 40 positive claims; any number if all of them are equal once they are cut down to the total. Up to 10: exact
 * fractions. More: {@code double}, with an error below 1e-14 of the total; amounts still add up exactly, and equal claims
 * get the same. O(<i>n</i>&middot;2<sup><i>n</i>/2</sup>) time and O(2<sup><i>n</i>/2</sup>) memory, 35 MB for 40 claims.
 * O'Neill, A problem of rights arbitration from the Talmud, Mathematical Social Sciences 2, 1982.
 */
public final class RandomArrival extends SelfDualRule {
    private static final int MOST_CLAIMS = 40;

    /** The rule; it has no parameters. */
    public RandomArrival() {}

    @Override
    public String id() {
        return "random-arrival";
    }

    @Override
    public String summary() {
        return "first come, first served, averaged over all orders of arrival (Shapley value)";
    }

    @Override
    Amounts exact(BigInteger[] claims, BigInteger total) {
        return SubsetSums.arrival(claims, total);
    }

    @Override
    double[] approximate(double[] claims) {
        if (claims.length > MOST_CLAIMS) {
            throw new IllegalArgumentException("number of positive claims (" + claims.length + ") must not be above "
                    + MOST_CLAIMS + " for rule " + id());
        }
        return ArrivalKernel.awards(claims);
    }
}
