package io.lionshare.axiom;

import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.CounterexampleSearch;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.RuleSubject;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;

/** An axiom of allocation rules. Looked up in {@link RuleAxioms}. */
public final class RuleAxiom implements Axiom {
    private final Demand demand;

    RuleAxiom(Demand demand) {
        this.demand = demand;
    }

    @Override
    public Definition definition() {
        return demand.definition();
    }

    /**
     * Looks for a counterexample.
     *
     * @param rule the rule
     * @param search the seed and the budget
     * @return unrefuted, violated with a minimised witness, or not applicable: the rule refuses all such problems
     */
    public Verdict check(AllocationRule rule, Search search) {
        return CounterexampleSearch.of(demand, new RuleSubject(rule), search).drawn(search);
    }

    /**
     * Checks one given problem and the variations of it that the axiom concerns.
     *
     * @param rule the rule
     * @param problem the problem; its weights must all be 1. The axioms of the literature concern problems without limits
     *     and with a total that is not above the claims
     * @return unrefuted, violated, or not applicable: the axiom does not concern the problem, or the rule refuses it
     * @throws IllegalArgumentException if the problem has weights or more than 16 members
     */
    public Verdict check(AllocationRule rule, AllocationProblem problem) {
        for (int i = 0; i < problem.size(); i++) {
            if (!problem.weights().numerator(i).equals(problem.weights().denominator())) {
                throw new IllegalArgumentException("weight of "
                        + problem.limits().members().get(i).name() + " ("
                        + problem.weights().get(i) + ") must be 1: axioms concern members without weights");
            }
        }
        return CounterexampleSearch.of(demand, new RuleSubject(rule), Search.withDefaults())
                .on(AxiomProblem.of(problem.claims(), problem.limits()));
    }

    @Override
    public String toString() {
        return id();
    }
}
