package io.lionshare.axiom;

import java.util.function.Function;

/**
 * Makes the axioms of one theme that speak of the same problems.
 *
 * @param <A> axioms of rules or of methods
 * @param theme what they are about
 * @param domain the problems
 * @param made makes an axiom of what it demands
 */
record AxiomMaker<A extends Axiom>(Theme theme, Domain domain, Function<Demand, A> made) {
    A axiom(String id, String statement, String formula, String reference, Check check) {
        return made.apply(new Demand(new Axiom.Definition(id, theme, statement, formula, reference), domain, check));
    }
}
