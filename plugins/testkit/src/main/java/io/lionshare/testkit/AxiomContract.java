package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.fail;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
import io.lionshare.plugin.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A contract with axioms: every plug-in of the service must keep some of them, and the others only if it declares them.
 *
 * @param <P> the service interface
 * @param <A> the axioms of that service
 */
public abstract class AxiomContract<P extends Plugin, A extends Axiom> extends PluginContract<P> {
    private final Function<String, A> byId;
    private final long cases;

    AxiomContract(Class<P> service, Function<String, A> byId, long cases) {
        super(service);
        this.byId = byId;
        this.cases = cases;
    }

    abstract Verdict check(A axiom);

    /**
     * The axioms that the plug-in claims to satisfy, in addition to the mandatory ones.
     *
     * @return ids of the axioms of its service; none by default
     */
    protected Set<String> axioms() {
        return Set.of();
    }

    /**
     * Where to look for counterexamples, and for how long.
     *
     * @return 200 cases by default for a rule, 500 for a method
     */
    protected Search search() {
        return Search.withDefaults().withCases(cases);
    }

    /** That an axiom is unrefuted. */
    final Promise axiom(String id) {
        A axiom = byId.apply(id);
        return new Promise(id, () -> require(axiom, check(axiom)));
    }

    /** What every plug-in of the service must keep, the basic things first. */
    abstract List<List<Promise>> mandatory();

    /** What is mandatory, then what is declared beyond that. */
    @Override
    final List<List<Promise>> stages() {
        List<List<Promise>> stages = new ArrayList<>(mandatory());
        Set<String> declared = new TreeSet<>(axioms());
        stages.forEach(stage -> stage.forEach(promise -> declared.remove(promise.name())));
        stages.add(declared.stream().map(this::axiom).toList());
        return stages;
    }

    private void require(A axiom, Verdict verdict) {
        if (verdict instanceof Verdict.Violated violated) {
            throw new AxiomViolation(axiom, search(), violated.witness());
        }
        if (verdict instanceof Verdict.NotApplicable none) {
            fail(axiom.id() + " cannot be checked: " + none.reason()
                    + "\nMaybe it should not be among the declared axioms.");
        }
    }
}
