package io.lionshare.examples.cli.solve;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.IdealAmounts;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;

/** {@code "op":"divide"}: ideal amounts by an allocation rule; amounts are the doubles nearest to the exact ones. */
final class Divide implements Operation {
    private static final BigDecimal ULP = new BigDecimal(Math.ulp(1.0));
    private static final Set<String> FIELDS =
            Set.of("id", "op", "rule", "parameters", "total", "claims", "weights", "lower", "upper", "blocs");
    private static final LineLimits BOUNDS = new LineLimits(
            "lower",
            "upper",
            (fields, name) -> Arrays.stream(fields.numbers(name))
                    .mapToObj(BigDecimal::new)
                    .toArray(BigDecimal[]::new),
            (fields, name) -> new BigDecimal(fields.number(name)));

    private final Plugins<AllocationRule> rules;

    Divide(Plugins<AllocationRule> rules) {
        this.rules = rules;
    }

    @Override
    public Answer answer(Fields line) {
        line.requireOnly(FIELDS);
        AllocationRule rule = rules.get(line.text("rule")).with(line.settings("parameters"));
        BigDecimal asked = new BigDecimal(line.number("total"));
        double[] claims = line.numbers("claims");
        line.requireSome("claims", claims.length);
        BigDecimal total = total(line, rule, asked, claims);
        LimitTree limits = BOUNDS.read(line, total, "claims", claims.length);
        AllocationProblem problem = AllocationProblem.of(Amounts.of("claim", claims), limits);
        if (line.has("weights")) {
            problem = problem.withWeights(weights(line, rule, claims.length));
        }
        IdealAmounts ideal = Allocator.divide(rule, problem);
        double[] amounts = ideal.amounts().toArray();
        return json -> {
            json.writeFieldName("amounts");
            json.writeArray(amounts, 0, amounts.length);
            if (ideal.isAdjusted()) {
                json.writeBooleanField("adjusted", true);
            }
        };
    }

    /**
     * The total, which without limits must be covered by the claims. Decimals such as 0.1, 0.7 and 0.8 are read as the
     * doubles nearest to them, so a total that is within rounding of the sum of claims is that sum.
     */
    private static BigDecimal total(Fields line, AllocationRule rule, BigDecimal total, double[] claims) {
        if (!rule.endsAtClaims() || BOUNDS.given(line)) {
            return total;
        }
        BigDecimal sum = Arrays.stream(claims).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rounding = sum.multiply(ULP).multiply(BigDecimal.valueOf(claims.length));
        if (total.compareTo(sum.add(rounding)) > 0) {
            throw line.wrong(
                    "total",
                    total.doubleValue(),
                    "at most the sum of claims (" + sum.doubleValue() + ") for " + rule.id());
        }
        return total.min(sum);
    }

    private static double[] weights(Fields line, AllocationRule rule, int size) {
        if (!rule.usesWeights()) {
            throw new IllegalArgumentException("field weights is not known to rule " + rule.id());
        }
        double[] weights = line.numbers("weights");
        line.requireLength("weights", weights.length, "claims", size);
        for (int i = 0; i < size; i++) {
            if (weights[i] == 0) {
                throw line.wrong("weights[" + i + "]", weights[i], "> 0");
            }
        }
        return weights;
    }
}
