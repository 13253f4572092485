package io.lionshare.rule;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** The rules for claims problems proper, and exact comparisons of their amounts. */
final class ClaimsRules {
    private ClaimsRules() {}

    static List<AllocationRule> all() {
        return List.of(
                new AdjustedProportional(),
                new AlphaMin(),
                new AverageOfAwards(),
                new AverageOfCeaAndCel(),
                new DominguezThomson(),
                new MinimalOverlap(),
                new RandomArrival());
    }

    /** Compares amount i with amount j of another vector, exactly. */
    static int compare(Amounts a, int i, Amounts b, int j) {
        return a.numerator(i).multiply(b.denominator()).compareTo(b.numerator(j).multiply(a.denominator()));
    }

    static boolean addsUp(Amounts amounts, BigDecimal total) {
        BigInteger scale = BigInteger.TEN.pow(Math.max(0, total.scale()));
        BigInteger whole = total.multiply(new BigDecimal(scale)).toBigIntegerExact();
        return amounts.sum().multiply(scale).equals(whole.multiply(amounts.denominator()));
    }

    /** What is left of the claims. */
    static Amounts losses(Amounts claims, Amounts awards) {
        BigInteger[] losses = new BigInteger[claims.size()];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = claims.numerator(i)
                    .multiply(awards.denominator())
                    .subtract(awards.numerator(i).multiply(claims.denominator()));
        }
        return Amounts.ofFractions(losses, claims.denominator().multiply(awards.denominator()));
    }

    /** What the members lose when what the claims exceed the total by is divided in its place. */
    static double[] dual(AllocationRule rule, AllocationProblem problem) {
        double[] claims = problem.claims().toArray();
        BigDecimal shortfall = RandomClaims.sum(claims).subtract(problem.total());
        Amounts losses = rule.divide(AllocationProblem.of(shortfall, claims));
        return losses(problem.claims(), losses).toArray();
    }
}
