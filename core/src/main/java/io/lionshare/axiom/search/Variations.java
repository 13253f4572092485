package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Totals and claims that are worth checking in addition to those of a base problem. */
public final class Variations {
    private static final int MOST = 8;

    private Variations() {}

    /** Totals within the claims: close to the problem's own, at the middle and the ends, and at claims. */
    public static List<Fraction> totals(AxiomProblem problem) {
        Fraction sum = problem.sum();
        Fraction total = problem.total();
        Stream<Fraction> fixed = Stream.of(
                total.plus(Fraction.ONE),
                total.minus(Fraction.ONE),
                sum.dividedBy(2),
                sum,
                Fraction.ONE,
                total.dividedBy(2),
                problem.claim(0),
                sum.minus(problem.claim(0)));
        return fixed.filter(other -> other.signum() >= 0 && other.compareTo(sum) <= 0)
                .filter(other -> !other.equals(total))
                .distinct()
                .limit(MOST)
                .toList();
    }

    public static List<Fraction> totalsBelow(AxiomProblem problem) {
        return totals(problem).stream()
                .filter(other -> other.compareTo(problem.total()) < 0)
                .toList();
    }

    public static List<Fraction> totalsAbove(AxiomProblem problem) {
        return totals(problem).stream()
                .filter(other -> other.compareTo(problem.total()) > 0)
                .toList();
    }

    /** By how much a claim may rise: a little, to the largest claim, far above the total. */
    public static List<Fraction> rises(AxiomProblem problem, int member) {
        Fraction largest = problem.claims().stream().reduce(Fraction.ZERO, Fraction::max);
        Fraction claim = problem.claim(member);
        return positive(Stream.of(
                Fraction.ONE, largest.minus(claim), problem.total().minus(claim), problem.sum(), Fraction.of(3)));
    }

    /** How much of a claim may move to another member: a little, half, the difference, all. */
    public static List<Fraction> transfers(AxiomProblem problem, int from, int to) {
        Fraction claim = problem.claim(from);
        return positive(Stream.of(Fraction.ONE, claim.dividedBy(2), claim.minus(problem.claim(to)), claim)).stream()
                .filter(part -> part.compareTo(claim) <= 0)
                .toList();
    }

    private static List<Fraction> positive(Stream<Fraction> values) {
        return List.copyOf(
                new TreeSet<>(values.filter(value -> value.signum() > 0).toList()));
    }
}
