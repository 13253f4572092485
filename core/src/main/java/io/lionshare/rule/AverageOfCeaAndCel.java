package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The average of constrained equal awards and constrained equal losses: <i>x&#7522;</i> = &frac12;&middot;min(<i>c&#7522;,
 * &lambda;</i>) + &frac12;&middot;max(0, <i>c&#7522; &minus; &mu;</i>), where each half adds up to half the total.
 *
 * <ul>
 *   <li>Claim 0: nothing. Equal claims: equal amounts.
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim, exactly.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Self-dual, since its two parts are each other's dual. Exact fractions for any number of members, O(n log n).
 * Thomson, How to Divide When There Isn't Enough, 2019, on averaging rules.
 */
public final class AverageOfCeaAndCel extends ClaimsRule {
    /** The rule; it has no parameters. */
    public AverageOfCeaAndCel() {}

    @Override
    public String id() {
        return "average-of-cea-and-cel";
    }

    @Override
    public String summary() {
        return "half of the total as equal awards within the claims, half as equal losses";
    }

    @Override
    Amounts award(WholeClaims problem) {
        Amounts awards = level(Segment.Kind.EQUAL_GAINS, problem);
        Amounts losses = level(Segment.Kind.EQUAL_LOSSES, problem);
        BigInteger[] averages = new BigInteger[problem.size()];
        for (int i = 0; i < averages.length; i++) {
            averages[i] = awards.numerator(i)
                    .multiply(losses.denominator())
                    .add(losses.numerator(i).multiply(awards.denominator()));
        }
        return problem.amounts(
                averages, awards.denominator().multiply(losses.denominator()).shiftLeft(1));
    }

    private static Amounts level(Segment.Kind kind, WholeClaims problem) {
        BigInteger[] ones = new BigInteger[problem.size()];
        Arrays.fill(ones, BigInteger.ONE);
        return LevelSolver.solve(
                Schedule.of(Segment.of(kind, "1")),
                Amounts.ofFractions(problem.claims(), BigInteger.ONE),
                Amounts.ofFractions(ones, BigInteger.ONE),
                LimitTree.unlimited(new BigDecimal(problem.total()), problem.size()));
    }
}
