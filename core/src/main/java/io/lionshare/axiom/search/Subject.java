package io.lionshare.axiom.search;

import io.lionshare.axiom.Witness;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Plugin;
import java.util.List;

/** A rule or a method, as far as a check needs to know it. */
public interface Subject {
    /**
     * Solves a problem.
     *
     * @throws Refused if the rule or method does not take the problem
     * @throws Refuted if it fails, or gives anything but one amount per member: whatever is demanded, it does not keep it
     */
    Outcome solve(AxiomProblem problem);

    /** That the plug-in does what none may. */
    static Refuted faulty(Subject subject, Plugin plugin, AxiomProblem problem, String fault) {
        String who = plugin.id() + " (" + plugin.getClass().getName() + ")";
        return new Refuted(
                who + " " + fault,
                List.of(new Witness.Observation(problem.toString(), subject.call(problem), "nothing that counts")));
    }

    /** A plan with the rule or method in its place. */
    Plan in(Plan plan);

    /** The plug-in's id. */
    String id();

    /** What is allowed for rounding where nothing else was asked for, as a part of the sum of claims. */
    double tolerance();

    /** Java that makes the rule or method. */
    String declaration();

    /** Java that solves a problem. */
    String call(AxiomProblem problem);
}
