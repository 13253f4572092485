package io.lionshare.axiom.search;

import io.lionshare.axiom.Witness;
import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One base problem for one rule or method: solves variations, each once, and makes comparisons.
 *
 * <p>A comparison that fails ends the test case with {@link Refuted}, a problem that is not taken with {@link Refused}. Used by
 * one thread, and thrown away.
 */
public final class TestCase {
    private final Subject subject;
    private final AxiomProblem problem;
    private final double tolerance;
    private final Map<AxiomProblem, Outcome> solved = new HashMap<>();
    private long comparisons;

    public TestCase(Subject subject, AxiomProblem problem, double tolerance) {
        this.subject = subject;
        this.problem = problem;
        this.tolerance = tolerance;
    }

    public Subject subject() {
        return subject;
    }

    public AxiomProblem problem() {
        return problem;
    }

    public int size() {
        return problem.size();
    }

    /** What was given for the base problem. */
    public Outcome base() {
        return solve(problem);
    }

    /** The base problem's outcome. A tie ends the test case: another outcome is equally valid. */
    public Outcome baseWithoutTies() {
        return solveWithoutTies(problem);
    }

    public Outcome solveWithoutTies(AxiomProblem variation) {
        Outcome outcome = solve(variation);
        if (outcome.tied()) {
            throw new Refused("there is a tie");
        }
        return outcome;
    }

    public Outcome solve(AxiomProblem variation) {
        Outcome known = solved.get(variation);
        if (known == null) {
            known = solveAgain(variation);
            solved.put(variation, known);
        }
        return known;
    }

    Outcome solveAgain(AxiomProblem variation) {
        if (tolerance == 0 && !variation.total().isDecimal()) {
            throw new Refused(
                    "total (" + variation.total() + ") is not a decimal number, so no exact check is possible");
        }
        return subject.solve(variation);
    }

    /** How many comparisons were made. */
    public long comparisons() {
        return comparisons;
    }

    /** Demands that two amounts are equal. */
    public void equal(Fraction a, Fraction b, String fault, Outcome... shown) {
        comparisons++;
        if (!a.equals(b) && a.minus(b).abs().compareTo(slack(shown)) > 0) {
            throw refuted(fault + ": " + a + " ≠ " + b, shown);
        }
    }

    /** Demands that one amount is not above another. */
    public void atMost(Fraction a, Fraction b, String fault, Outcome... shown) {
        comparisons++;
        if (isAbove(a, b, shown)) {
            throw refuted(fault + ": " + a + " > " + b, shown);
        }
    }

    /** Demands a condition. */
    public void require(boolean condition, String fault, Outcome... shown) {
        comparisons++;
        if (!condition) {
            throw refuted(fault, shown);
        }
    }

    /** Whether one amount is above another by more than rounding explains. */
    public boolean isAbove(Fraction a, Fraction b, Outcome... shown) {
        return a.compareTo(b) > 0 && a.minus(b).compareTo(slack(shown)) > 0;
    }

    /** What is allowed for rounding. */
    private Fraction slack(Outcome... shown) {
        if (tolerance == 0) {
            return Fraction.ZERO;
        }
        Fraction largest = Arrays.stream(shown)
                .map(outcome -> outcome.problem().sum().max(outcome.problem().total()))
                .reduce(Fraction.ZERO, Fraction::max);
        return largest.times(Fraction.of(BigDecimal.valueOf(tolerance)));
    }

    private Refuted refuted(String fault, Outcome... shown) {
        return new Refuted(
                fault, Arrays.stream(shown).distinct().map(this::observed).toList());
    }

    private Witness.Observation observed(Outcome outcome) {
        List<Fraction> amounts = outcome.amounts();
        return new Witness.Observation(
                outcome.problem().toString(),
                subject.call(outcome.problem()),
                amounts.stream().map(Fraction::toString).collect(Collectors.joining(", ", "(", ")")));
    }

    /** Demands that a problem is taken. */
    public void taken(AxiomProblem variation) {
        comparisons++;
        try {
            solve(variation);
        } catch (Refused e) {
            throw refuted("the problem is refused", e, variation);
        }
    }

    /** Demands that the message of a refusal names the rule or method. */
    void refusedByName(Refused refused, AxiomProblem variation) {
        comparisons++;
        if (!refused.reason().contains(subject.id())) {
            throw refuted("the message does not name " + subject.id(), refused, variation);
        }
    }

    private Refuted refuted(String fault, Refused refused, AxiomProblem variation) {
        return new Refuted(
                fault,
                List.of(new Witness.Observation(variation.toString(), subject.call(variation), refused.reason())));
    }
}
