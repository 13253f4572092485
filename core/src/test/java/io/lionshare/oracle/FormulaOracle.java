package io.lionshare.oracle;

import io.lionshare.model.LimitTree;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/** A rule without limits and weights: its definition, in fractions. */
public final class FormulaOracle implements RuleOracle {
    private final int members;
    private final BigFraction error;
    private final Formula formula;

    /** Awards of a total to claims. */
    @FunctionalInterface
    public interface Formula {
        BigFraction[] awards(BigFraction total, BigFraction... claims);
    }

    private FormulaOracle(int members, BigFraction error, Formula formula) {
        this.members = members;
        this.error = error;
        this.formula = formula;
    }

    /** A formula that is worked out for at most the given number of members. */
    public static FormulaOracle of(int members, Formula formula) {
        return new FormulaOracle(members, BigFraction.ZERO, formula);
    }

    /** A formula of which the rule gives an approximation. */
    public FormulaOracle within(BigFraction part) {
        return new FormulaOracle(members, part, formula);
    }

    @Override
    public Case problem(long seed) {
        return ClaimsCases.of(seed, members);
    }

    @Override
    public BigFraction[] awards(
            Map<String, String> settings, BigFraction[] claims, BigFraction[] weights, LimitTree limits) {
        return formula.awards(Fractions.of(limits.total()), claims);
    }

    @Override
    public BigFraction error() {
        return error;
    }
}
