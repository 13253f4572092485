package io.lionshare.axiom.search;

/** An axiom as code: compares what is given for a problem and for variations of it. */
@FunctionalInterface
public interface Check {
    /**
     * Goes through all that the axiom demands of one base problem.
     *
     * @throws Refuted at the first comparison that fails
     * @throws Refused if the base problem or a variation is not taken
     */
    void on(TestCase testCase);
}
