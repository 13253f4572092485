package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.List;

/**
 * What a rule or a method gave for a problem.
 *
 * @param problem the problem
 * @param amounts one per member
 * @param tied whether another outcome is equally valid
 */
public record Outcome(AxiomProblem problem, List<Fraction> amounts, boolean tied) {
    public Fraction of(int member) {
        return amounts.get(member);
    }

    /** What a member falls short of its claim by. */
    public Fraction loss(int member) {
        return problem.claim(member).minus(of(member));
    }

    public Fraction sum(int group) {
        return Groups.sum(amounts, group);
    }

    public Fraction sum() {
        return sum(problem.everyone());
    }
}
