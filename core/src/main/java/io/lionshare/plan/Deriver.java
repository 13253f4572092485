package io.lionshare.plan;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.ParametricRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Works out the derivation of an allocation: v0 amounts proportional to score; v1 after the rule; v2 after the limits of
 * members; v3 after the limits of blocs; v4 whole quanta.
 *
 * <p>v0 to v3 are kept in thousandths of a quantum, each rounded so that it adds up; the steps are the differences. A
 * rule that is not parametric is not split further: v1 = v2 = v3.
 */
final class Deriver {
    private Deriver() {}

    static Derivation derive(Allocation allocation) {
        AllocationProblem problem = allocation.problem();
        LimitTree limits = problem.limits();
        Amounts scores = allocation.scores().exact();
        Amounts proportional = scores.times(limits.total().toBigInteger().multiply(scores.denominator()), scores.sum());
        List<BigDecimal[]> stages = new ArrayList<>();
        stages.add(Thousandths.of(proportional));
        if (allocation.plan().rule() instanceof ParametricRule rule) {
            stages.add(Thousandths.of(rule.divide(problem.within(limits.withoutLimits()))));
            stages.add(Thousandths.of(rule.divide(problem.within(limits.withoutBlocs()))));
        }
        BigDecimal[] settled = Thousandths.of(allocation.ideal());
        while (stages.size() < 4) {
            stages.add(settled);
        }
        stages.add(whole(allocation));
        return new Derivation(steps(allocation, stages));
    }

    private static BigDecimal[] whole(Allocation allocation) {
        BigDecimal[] quanta = new BigDecimal[allocation.alliance().size()];
        for (int i = 0; i < quanta.length; i++) {
            quanta[i] = BigDecimal.valueOf(allocation.apportionment().units(i));
        }
        return quanta;
    }

    private static List<Derivation.Step> steps(Allocation allocation, List<BigDecimal[]> stages) {
        ContributionType type = allocation.burden().type();
        Reasons reasons = new Reasons(allocation, stages);
        List<String> names = List.of(
                "proportional to score",
                "rule " + allocation.plan().rule().id(),
                "limits of members",
                "limits of blocs",
                "whole units");
        List<IntFunction<String>> why =
                List.of(reasons::score, reasons::rule, reasons::memberLimits, reasons::blocLimits, reasons::wholeUnits);
        List<Derivation.Step> steps = new ArrayList<>();
        for (int stage = 0; stage < stages.size(); stage++) {
            BigDecimal[] changes = new BigDecimal[allocation.alliance().size()];
            for (int i = 0; i < changes.length; i++) {
                BigDecimal before = stage == 0 ? BigDecimal.ZERO : stages.get(stage - 1)[i];
                changes[i] = type.amount(stages.get(stage)[i].subtract(before));
            }
            steps.add(new Derivation.Step(names.get(stage), changes, why.get(stage)));
        }
        return steps;
    }
}
