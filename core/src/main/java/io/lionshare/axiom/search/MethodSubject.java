package io.lionshare.axiom.search;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Nouns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A method as the subject of a check; ties go to the larger weight.
 *
 * @param method the method
 */
public record MethodSubject(ApportionmentMethod method) implements Subject {
    @Override
    public Outcome solve(AxiomProblem problem) {
        @Nullable Apportionment units;
        try {
            units = method.apportion(problem.amounts(), problem.limits(), TieBreak.largerWeight());
        } catch (IllegalArgumentException | InfeasibleException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            throw Subject.faulty(this, method, problem, "failed: " + e);
        }
        if (units == null || units.size() != problem.size()) {
            String returned = units == null ? "null" : units.size() + " numbers of units";
            throw Subject.faulty(
                    this, method, problem, "returned " + returned + " for " + Nouns.count(problem.size(), "members"));
        }
        return new Outcome(
                problem, Arrays.stream(units.toArray()).mapToObj(Fraction::of).toList(), units.isTied());
    }

    @Override
    public Plan in(Plan plan) {
        return plan.withMethod(method);
    }

    @Override
    public String id() {
        return method.id();
    }

    @Override
    public double tolerance() {
        return 0;
    }

    @Override
    public String declaration() {
        return "ApportionmentMethod subject = " + JavaText.plugin(method);
    }

    @Override
    public String call(AxiomProblem problem) {
        return "subject.apportion(" + JavaText.amounts(problem) + ", " + JavaText.limits(problem)
                + ", TieBreak.largerWeight())";
    }
}
