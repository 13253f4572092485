package io.lionshare.testkit;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
import io.lionshare.plugin.Plugin;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What plug-ins that axioms speak of must keep, whichever service they are of: some axioms all of them, others as each declares.
 *
 * @param <P> the service interface
 * @param <A> the axioms of that service
 */
public abstract class AxiomContract<P extends Plugin, A extends Axiom> extends PluginContract<P> {
    private final List<String> mandatory;
    private final Function<String, A> byId;
    private final long cases;

    AxiomContract(Class<P> service, List<String> mandatory, Function<String, A> byId, long cases) {
        super(service);
        this.mandatory = mandatory;
        this.byId = byId;
        this.cases = cases;
    }

    abstract Verdict check(A axiom);

    /**
     * The axioms that the plug-in claims to satisfy, beside the mandatory ones.
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

    @TestFactory
    @DisplayName("what every plug-in of its kind must keep")
    final Stream<DynamicTest> mandatoryAxioms() {
        return tests(mandatory.stream());
    }

    @TestFactory
    @DisplayName("what this one declares")
    final Stream<DynamicTest> declaredAxioms() {
        return tests(new TreeSet<>(axioms()).stream());
    }

    private Stream<DynamicTest> tests(Stream<String> ids) {
        return AxiomTests.of(ids.map(byId), search(), this::check);
    }
}
