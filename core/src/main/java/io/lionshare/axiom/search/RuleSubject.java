package io.lionshare.axiom.search;

import io.lionshare.axiom.Search;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Nouns;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the subject of a check.
 *
 * @param rule the rule
 */
public record RuleSubject(AllocationRule rule) implements Subject {
    @Override
    public Outcome solve(AxiomProblem problem) {
        @Nullable Amounts amounts;
        try {
            amounts = rule.divide(AllocationProblem.of(problem.amounts(), problem.limits()));
        } catch (IllegalArgumentException | InfeasibleException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            throw Subject.faulty(this, rule, problem, "failed: " + e);
        }
        if (amounts == null || amounts.size() != problem.size()) {
            String returned = amounts == null ? "null" : amounts.size() + " amounts";
            throw Subject.faulty(
                    this, rule, problem, "returned " + returned + " for " + Nouns.count(problem.size(), "members"));
        }
        return new Outcome(
                problem,
                IntStream.range(0, amounts.size())
                        .mapToObj(i -> Fraction.of(amounts, i))
                        .toList(),
                false);
    }

    @Override
    public Plan in(Plan plan) {
        return plan.withRule(rule);
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public double tolerance() {
        return rule instanceof ParametricRule ? 0 : Search.ROUNDING;
    }

    @Override
    public String declaration() {
        return "AllocationRule subject = " + JavaText.plugin(rule);
    }

    @Override
    public String call(AxiomProblem problem) {
        return "subject.divide(" + JavaText.problem(problem) + ")";
    }
}
