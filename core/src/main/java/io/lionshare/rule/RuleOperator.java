package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Parameter;
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
        return rule.divide(problem.with(Amounts.ofFractions(claims, BigInteger.ONE), limits));
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
}
