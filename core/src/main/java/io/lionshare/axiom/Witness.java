package io.lionshare.axiom;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A counterexample: one or more problems, what the rule or method gave, and what is wrong with that.
 *
 * @param axiom the axiom's id
 * @param fault what is wrong, in words and figures; members are counted from 0
 * @param declaration Java that makes the rule or method
 * @param observations the problems, the base problem first
 * @param tolerance what was allowed for rounding, as a part of the sum of claims; 0 if the check was exact
 */
public record Witness(
        String axiom, String fault, String declaration, List<Observation> observations, double tolerance) {
    /** Copies the observations. */
    public Witness {
        Objects.requireNonNull(axiom, "axiom of a witness");
        Objects.requireNonNull(fault, "fault of a witness");
        Objects.requireNonNull(declaration, "declaration of a witness");
        Objects.requireNonNull(observations, "observations of a witness");
        observations = List.copyOf(observations);
    }

    /**
     * A problem and what the rule or method gave.
     *
     * @param problem the problem in short
     * @param call Java that solves it
     * @param outcome the amounts as fractions, or the message with which the problem was refused
     */
    public record Observation(String problem, String call, String outcome) {
        /** Refuses null. */
        public Observation {
            Objects.requireNonNull(problem, "problem of an observation");
            Objects.requireNonNull(call, "call of an observation");
            Objects.requireNonNull(outcome, "outcome of an observation");
        }

        private String line() {
            return problem + " -> " + outcome;
        }

        /** The line, cut after 200 characters. */
        @Override
        public String toString() {
            return PrintableText.brief(line());
        }
    }

    /**
     * The counterexample as statements of Java that compile with the imports of {@link #imports()}; what was given stands
     * in comments. So does the name of a rule or method that has no public constructor without parameters and is no
     * {@link io.lionshare.rule.RuleOfRules}: put what makes it in the place of {@code null}.
     *
     * @return the statements, one a line
     */
    public String code() {
        String calls = observations.stream()
                .map(seen -> seen.call() + "; // " + seen.outcome())
                .collect(Collectors.joining("\n"));
        return declaration + ";\n" + calls;
    }

    /**
     * The imports that {@link #code()} needs.
     *
     * @return import declarations, one a line
     */
    public static String imports() {
        return """
            import io.lionshare.apportion.*;
            import io.lionshare.level.Amounts;
            import io.lionshare.model.*;
            import io.lionshare.rule.*;
            import java.math.*;
            import java.util.*;\
            """;
    }

    /**
     * The counterexample in one line, however long.
     *
     * @return the problems, what was given, and what is wrong with that
     */
    public String line() {
        return observations.stream().map(Observation::line).collect(Collectors.joining("; ")) + ": " + fault;
    }

    /** The line, cut after 200 characters. */
    @Override
    public String toString() {
        return PrintableText.brief(line());
    }
}
