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
        List<Thousandths> stages = new ArrayList<>();
        long total = limits.total().longValueExact();
        stages.add(Thousandths.of(scores.sharing(total), total));
        if (allocation.plan().rule() instanceof ParametricRule rule) {
            stages.add(
                    dividesAsScores(allocation.plan(), rule)
                            ? stages.get(0)
                            : Thousandths.of(divide(rule, problem.within(limits.withoutLimits())), total));
            if (!limits.blocs().isEmpty()) {
                stages.add(Thousandths.of(divide(rule, problem.withoutBlocs()), total));
            }
        }
        Thousandths ideal = Thousandths.of(allocation.ideal(), total);
        while (stages.size() < 4) {
            stages.add(ideal);
        }
        stages.add(Thousandths.of(allocation.apportionment().toArray()));
        return new Derivation(allocation.alliance(), steps(allocation, stages));
    }

    private static Amounts divide(ParametricRule rule, AllocationProblem problem) {
        return PluginCheck.call("allocation rule", rule, () -> rule.divide(problem), amounts -> amounts);
    }

    /** Whether the rule divides in proportion to claims, which are in proportion to the scores. */
    private static boolean dividesAsScores(Plan plan, ParametricRule rule) {
        return rule.schedule().segments().isEmpty() && plan.claims() instanceof ClaimSource.Stretched;
    }

    private static List<Derivation.Step> steps(Allocation allocation, List<Thousandths> stages) {
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
            steps.add(new Derivation.Step(names.get(stage), change(type, stages, stage), why.get(stage)));
        }
        return steps;
    }

    private static IntFunction<BigDecimal> change(ContributionType type, List<Thousandths> stages, int stage) {
        Thousandths after = stages.get(stage);
        if (stage == 0) {
            return i -> type.amount(after.get(i));
        }
        Thousandths before = stages.get(stage - 1);
        return i -> type.amount(after.get(i).subtract(before.get(i)));
    }
}
