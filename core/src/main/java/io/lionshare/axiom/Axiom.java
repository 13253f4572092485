package io.lionshare.axiom;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A property that a rule or a method may have. Immutable; a check keeps no state.
 *
 * <p>In formulas <i>E</i> is the total, <i>c</i> the claims (or <i>w</i> the weights), <i>C</i> their sum, <i>x</i> =
 * <i>R(E, c)</i> what the rule gives, <i>N</i> the members; a prime marks a second problem.
 */
public sealed interface Axiom permits RuleAxiom, MethodAxiom {
    /**
     * The name under which the axiom is looked up: lower-case words joined by hyphens.
     *
     * @return the id
     */
    default String id() {
        return definition().id();
    }

    /**
     * What the axiom is about.
     *
     * @return the theme
     */
    default Theme theme() {
        return definition().theme();
    }

    /**
     * What the axiom demands, in one sentence.
     *
     * @return the statement
     */
    default String statement() {
        return definition().statement();
    }

    /**
     * What the axiom demands, as a formula.
     *
     * @return the formula, in plain text
     */
    default String formula() {
        return definition().formula();
    }

    /**
     * Where the axiom was published, or that it is this library's own.
     *
     * @return author and year
     */
    default String reference() {
        return definition().reference();
    }

    /**
     * The words of the axiom.
     *
     * @return id, theme, statement, formula and reference
     */
    Definition definition();

    /**
     * The words of an axiom.
     *
     * @param id lower-case words joined by hyphens
     * @param theme what it is about
     * @param statement what it demands, in one sentence
     * @param formula what it demands, as a formula in plain text
     * @param reference author and year
     */
    record Definition(String id, Theme theme, String statement, String formula, String reference) {
        /** Refuses null. */
        public Definition {
            Objects.requireNonNull(id, "id of an axiom");
            Objects.requireNonNull(theme, "theme of an axiom");
            Objects.requireNonNull(statement, "statement of an axiom");
            Objects.requireNonNull(formula, "formula of an axiom");
            Objects.requireNonNull(reference, "reference of an axiom");
        }

        @Override
        public String toString() {
            return PrintableText.brief(id + ": " + statement);
        }
    }
}
