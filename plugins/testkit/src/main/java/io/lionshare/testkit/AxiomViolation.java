package io.lionshare.testkit;

import io.lionshare.axiom.Axiom;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Witness;
import java.util.Locale;

/**
 * An axiom is violated. The message is one line, which the summary of a build repeats; what is printed once has the
 * counterexample as Java, too. There is no stack trace: it would lead through the test kit alone.
 */
@SuppressWarnings("OverrideThrowableToString") // in the message the counterexample would be printed twice
final class AxiomViolation extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String text;

    AxiomViolation(Axiom axiom, Search search, Witness witness) {
        super(axiom.id() + " is violated: " + witness.fault());
        text = String.format(
                Locale.ROOT,
                """
                %s
                  demanded: %s
                  %s
                  seed %d, tolerance %s of the sum of claims; what was given is in the comments:

                %s

                %s\
                """,
                axiom.id() + " is violated: " + witness.fault(),
                axiom.statement(),
                axiom.formula(),
                search.seed(),
                witness.tolerance(),
                witness.code(),
                Witness.imports());
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    @Override
    public String toString() {
        return text;
    }
}
