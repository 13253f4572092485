package io.lionshare.axiom;

import io.lionshare.plan.Plan;

/** A rule or a method, as far as a check needs to know it. */
interface Subject {
    /**
     * Solves a problem.
     *
     * @throws Refused if the rule or method does not take the problem
     */
    Outcome solve(Problem problem);

    /** A plan with the rule or method in its place. */
    Plan in(Plan plan);

    /** The plug-in's id. */
    String id();

    /** What is allowed for rounding where nothing else was asked for, as a part of the sum of claims. */
    double tolerance();

    /** Java that makes the rule or method. */
    String declaration();

    /** Java that solves a problem. */
    String call(Problem problem);
}
