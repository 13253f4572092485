package io.lionshare.axiom;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.CounterexampleSearch;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.MethodSubject;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;

/** An axiom of apportionment methods. Looked up in {@link MethodAxioms}. */
public final class MethodAxiom implements Axiom {
    private final Demand demand;

    MethodAxiom(Demand demand) {
        this.demand = demand;
    }

    @Override
    public Definition definition() {
        return demand.definition();
    }

    /**
     * Looks for a counterexample. Ties go to the larger weight, then to the first member.
     *
     * @param method the method
     * @param search the seed and the budget
     * @return unrefuted, violated with a minimised witness, or not applicable: the method refuses all such problems
     */
    public Verdict check(ApportionmentMethod method, Search search) {
        return CounterexampleSearch.of(demand, new MethodSubject(method), search)
                .drawn(search);
    }

    /**
     * Checks one given problem and the variations of it that the axiom concerns.
     *
     * @param method the method
     * @param weights one per member
     * @param limits the number of units, and whole bounds. The axioms of the literature concern problems without limits
     * @return unrefuted, violated, or not applicable: the axiom does not concern the problem, or the method refuses it
     * @throws IllegalArgumentException if there are more than 16 members
     */
    public Verdict check(ApportionmentMethod method, Amounts weights, LimitTree limits) {
        return CounterexampleSearch.of(demand, new MethodSubject(method), Search.withDefaults())
                .on(AxiomProblem.of(weights, limits));
    }

    @Override
    public String toString() {
        return id();
    }
}
