package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.fail;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
import io.lionshare.axiom.Witness;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Axioms as tests whose names say what is demanded, and whose failures show a counterexample as Java. */
final class AxiomTests {
    private AxiomTests() {}

    static <A extends Axiom> Stream<DynamicTest> of(Stream<A> axioms, Search search, Function<A, Verdict> check) {
        return axioms.map(axiom -> DynamicTest.dynamicTest(
                axiom.id() + ": " + axiom.statement(), () -> require(axiom, search, check.apply(axiom))));
    }

    private static void require(Axiom axiom, Search search, Verdict verdict) {
        if (verdict instanceof Verdict.Violated violated) {
            fail(String.format(
                    Locale.ROOT,
                    """
                    %s is violated: %s
                      demanded: %s
                      seed %d, tolerance %s of the sum of claims; what was given stands in the comments:

                    %s

                    %s
                    """,
                    axiom.id(),
                    violated.witness().fault(),
                    axiom.formula(),
                    search.seed(),
                    violated.witness().tolerance(),
                    Witness.imports(),
                    violated.witness().code()));
        }
        if (verdict instanceof Verdict.NotApplicable none) {
            fail(axiom.id() + " cannot be checked: " + none.reason()
                    + "\nMaybe it should not be among the declared axioms.");
        }
    }
}
