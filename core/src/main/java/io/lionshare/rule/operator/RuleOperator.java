package io.lionshare.rule.operator;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.RuleOfRules;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A rule made from another one, which it asks to divide a problem derived from the given one. It is made in Java and not
 * found by id; its parameters are those of the other rule.
 */
abstract class RuleOperator implements RuleOfRules {
    private final String name;
    private final AllocationRule rule;
    private final UnaryOperator<AllocationRule> operator;

    /**
     * An operator on a rule.
     *
     * @param name what the operator makes of a rule, for the id
     * @param operator the same operator, for other rules
     */
    RuleOperator(String name, AllocationRule rule, UnaryOperator<AllocationRule> operator) {
        this.name = name;
        this.rule = rule;
        this.operator = operator;
    }

    final AllocationRule rule() {
        return rule;
    }

    /**
     * The awards of the rule for other claims and another total, both in the integers of the problem, so that a sum or
     * a difference of claims is a total whatever the claims' denominator.
     */
    final Amounts awards(AllocationProblem problem, BigInteger[] claims, BigInteger total) {
        LimitTree limits = LimitTree.unlimited(new BigDecimal(total), claims.length);
        return awards(problem, Amounts.ofFractions(claims, BigInteger.ONE), limits);
    }

    /** The awards of the rule for other claims within other limits, with the same weights. */
    final Amounts awards(AllocationProblem problem, Amounts claims, LimitTree limits) {
        return rule.divide(AllocationProblem.of(claims, limits)
                .withWeights(problem.weights().toArray()));
    }

    /** The problem in integers, if it is a claims problem proper; refused in the name of this operator otherwise. */
    final WholeClaims proper(AllocationProblem problem) {
        problem.requireNoLimits(this);
        problem.requireWithinClaims(this);
        return WholeClaims.of(problem.claims(), problem.total());
    }

    @Override
    public final String id() {
        return name + "-of-" + rule.id();
    }

    @Override
    public final String code(Function<AllocationRule, String> made) {
        return getClass().getName() + ".of(" + made.apply(rule) + ")";
    }

    @Override
    public final List<Parameter> parameters() {
        return rule.parameters();
    }

    @Override
    public final AllocationRule with(Map<String, String> settings) {
        return operator.apply(rule.with(settings));
    }

    @Override
    public final boolean usesWeights() {
        return rule.usesWeights();
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
