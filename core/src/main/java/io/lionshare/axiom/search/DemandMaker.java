package io.lionshare.axiom.search;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Theme;

/**
 * Makes the demands of one theme that concern the same problems.
 *
 * @param theme what they are about
 * @param domain the problems
 */
public record DemandMaker(Theme theme, Domain domain) {
    /** One demand, in words and as code. */
    public Demand demand(String id, String statement, String formula, String reference, Check check) {
        return new Demand(new Axiom.Definition(id, theme, statement, formula, reference), domain, check);
    }
}
