package io.lionshare.rule.operator;

import io.lionshare.level.Amounts;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.RuleOfRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A mixture of two rules: the weighted mean of their awards, <i>w&middot;R(c, E) + (1 &minus; w)&middot;S(c, E)</i>.
 *
 * <ul>
 *   <li>Keeps limits if both rules do, since amounts between two that keep them keep them as well; refuses them by name
 *       otherwise. Each rule divides within the limits, then the mean is taken. No one level leads to it: a mixture
 *       of two schedules is not a schedule.
 *   <li>Total above the sum of claims: what the two rules do.
 * </ul>
 *
 * <p>A mixture is made in Java and not found by id; its weight is given with its rules. Exact if both rules are; as
 * fast as both in turn. Thomson and Yeh, Operators for the adjudication of conflicting claims, Journal of Economic Theory
 * 143, 2008, on convexity.
 */
public final class Mixture implements RuleOfRules {
    private final AllocationRule first;
    private final AllocationRule second;
    private final BigDecimal weight;

    private Mixture(AllocationRule first, AllocationRule second, BigDecimal weight) {
        if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "weight of " + first.id() + " in a mixture (" + weight + ") must be within 0 .. 1");
        }
        this.first = first;
        this.second = second;
        this.weight = weight;
    }

    /**
     * A mixture of two rules.
     *
     * @param first a rule
     * @param second another rule
     * @param weight the part of the total that the first rule divides, within 0 .. 1; the second divides the rest
     * @return the mixture
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static Mixture of(AllocationRule first, AllocationRule second, BigDecimal weight) {
        Objects.requireNonNull(first, "first rule of a mixture");
        Objects.requireNonNull(second, "second rule of a mixture");
        return new Mixture(first, second, weight);
    }

    @Override
    public String id() {
        return "mixture-of-" + first.id() + "-and-" + second.id();
    }

    @Override
    public String summary() {
        return "weighted mean of the awards by " + first.id() + " and " + second.id();
    }

    @Override
    public String code(Function<AllocationRule, String> made) {
        return getClass().getName() + ".of(" + made.apply(first) + ", " + made.apply(second) + ", new BigDecimal(\""
                + weight.toPlainString() + "\"))";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(first.id(), "weight", weight.toPlainString()),
                new Parameter(
                        second.id(), "weight", BigDecimal.ONE.subtract(weight).toPlainString()));
    }

    @Override
    public Mixture with(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return this;
        }
        throw new IllegalArgumentException("a mixture has no settings; its weight is given with its rules");
    }

    @Override
    public boolean endsAtClaims() {
        return first.endsAtClaims() || second.endsAtClaims();
    }

    @Override
    public boolean usesWeights() {
        return first.usesWeights() || second.usesWeights();
    }

    @Override
    public boolean takesLimits() {
        return first.takesLimits() && second.takesLimits();
    }

    @Override
    public Amounts divide(AllocationProblem problem) {
        if (!takesLimits()) {
            problem.requireNoLimits(this);
        }
        Amounts one = first.divide(problem).times(weight);
        Amounts other = second.divide(problem).times(BigDecimal.ONE.subtract(weight));
        BigInteger[] sums = new BigInteger[problem.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = one.numerator(i)
                    .multiply(other.denominator())
                    .add(other.numerator(i).multiply(one.denominator()));
        }
        return Amounts.ofFractions(sums, one.denominator().multiply(other.denominator()))
                .reduced();
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
