package io.lionshare.rule;

import java.util.function.Function;

/** A rule that is made of other rules, in Java, and is not found by an id. */
public interface RuleOfRules extends AllocationRule {
    /**
     * Java that makes this rule, for counterexamples that print as code.
     *
     * @param made gives the Java that makes one of its rules
     * @return an expression, with full names of classes outside {@code java.lang} and {@code java.math}
     */
    String code(Function<AllocationRule, String> made);
}
