package io.lionshare.oracle;

import io.lionshare.model.LimitTree;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/** What operators make of a rule by their definitions, in fractions, without limits. */
public final class Operators {
    private final RuleOracle rule;
    private final Map<String, String> settings;
    private final BigFraction[] weights;

    /** Operators on a rule. */
    public Operators(RuleOracle rule, Map<String, String> settings, BigFraction... weights) {
        this.rule = rule;
        this.settings = settings;
        this.weights = weights;
    }

    /** What is left of the claims when losses are divided in place of awards. */
    public BigFraction[] dual(BigFraction total, BigFraction... claims) {
        BigFraction[] losses = awards(Fractions.sum(claims).subtract(total), claims);
        return zip(i -> claims[i].subtract(losses[i]));
    }

    /** Claims cut down to the total. */
    public BigFraction[] truncation(BigFraction total, BigFraction... claims) {
        return awards(total, map(claims, claim -> ClaimsFormulas.min(claim, total)));
    }

    /** First what the others leave; then the rest by the rule. */
    public BigFraction[] minimalRightsFirst(BigFraction total, BigFraction... claims) {
        BigFraction others = Fractions.sum(claims).subtract(total);
        BigFraction[] rights = map(claims, claim -> ClaimsFormulas.max(BigFraction.ZERO, claim.subtract(others)));
        BigFraction[] rest = awards(total.subtract(Fractions.sum(rights)), zip(i -> claims[i].subtract(rights[i])));
        return zip(i -> rights[i].add(rest[i]));
    }

    private BigFraction[] awards(BigFraction total, BigFraction... claims) {
        LimitTree limits = LimitTree.unlimited(Fractions.decimal(total), claims.length);
        return rule.awards(settings, claims, weights, limits);
    }

    private BigFraction[] zip(IntFunction<BigFraction> value) {
        return IntStream.range(0, weights.length).mapToObj(value).toArray(BigFraction[]::new);
    }

    private static BigFraction[] map(BigFraction[] values, UnaryOperator<BigFraction> function) {
        return Arrays.stream(values).map(function).toArray(BigFraction[]::new);
    }
}
