package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a counterexample smaller: fewer members, fewer limits, another scale, smaller numbers.
 *
 * <p>Greedy: the first simpler problem that still is a counterexample takes its place, until there is none. Each step
 * makes the number of members, of limits, or the sum of all numerators and denominators smaller, so it ends.
 */
final class Shrinking {
    private static final int MOST_TRIALS = 4000;

    private Shrinking() {}

    /**
     * The refutation by a smaller problem.
     *
     * @param problem a counterexample
     * @param refuted what it refutes the axiom with
     * @param refutation what another problem refutes it with, if it does
     */
    static Refuted of(AxiomProblem problem, Refuted refuted, Function<AxiomProblem, Optional<Refuted>> refutation) {
        AxiomProblem smallest = problem;
        Refuted best = refuted;
        int trials = 0;
        boolean found = true;
        while (found) {
            found = false;
            for (AxiomProblem simpler : simpler(smallest)) {
                Optional<Refuted> still = trials++ < MOST_TRIALS ? refutation.apply(simpler) : Optional.empty();
                if (still.isPresent()) {
                    smallest = simpler;
                    best = still.get();
                    found = true;
                    break;
                }
            }
        }
        return best;
    }

    /** Simpler problems, those that are much simpler first. */
    private static List<AxiomProblem> simpler(AxiomProblem problem) {
        List<AxiomProblem> all = new ArrayList<>();
        for (int i = 0; i < problem.size() && problem.size() > 1; i++) {
            AxiomProblem fewer = without(problem, i);
            all.add(fewer);
            all.add(fewer.withTotal(problem.total().min(fewer.sum())));
            all.add(fewer.withTotal(problem.total().minus(problem.claim(i)).max(Fraction.ZERO)));
        }
        for (int k = 0; k < problem.ranges().size(); k++) {
            List<Range> fewer = new ArrayList<>(problem.ranges());
            fewer.remove(k);
            all.add(problem.withRanges(fewer));
        }
        all.add(problem.times(Fraction.ONE.dividedBy(largestCommonPart(problem))));
        all.add(rounded(problem.times(Fraction.of(1, 10))));
        all.add(rounded(problem.times(Fraction.of(1, 2))));
        for (int divisor : new int[] {100, 10, 7, 5, 3, 2}) {
            AxiomProblem smaller = rounded(problem.times(Fraction.of(1, divisor)));
            all.add(problem.withClaims(smaller.claims()));
        }
        for (int k = 0; k < numbers(problem).size(); k++) {
            Fraction number = numbers(problem).get(k);
            for (Fraction other : smaller(number)) {
                all.add(with(problem, k, other));
            }
        }
        for (int i = 0; i < problem.size(); i++) {
            for (int j = 0; j < problem.size(); j++) {
                all.add(problem.withClaim(i, problem.claim(i).minus(Fraction.ONE))
                        .withClaim(j, problem.claim(j).minus(Fraction.ONE)));
                all.add(problem.withClaim(i, problem.claim(i).minus(Fraction.ONE))
                        .withTotal(problem.total().minus(Fraction.ONE)));
            }
        }
        Fraction weight = weight(problem);
        return all.stream()
                .filter(simpler -> isSimpler(simpler, problem, weight))
                .filter(simpler -> numbers(simpler).stream().allMatch(number -> number.signum() >= 0))
                .toList();
    }

    /** The largest number that all numbers of a problem are whole multiples of; its claims are not all 0. */
    private static Fraction largestCommonPart(AxiomProblem problem) {
        List<Fraction> numbers = numbers(problem);
        BigInteger part = numbers.stream().map(Fraction::numerator).reduce(BigInteger.ZERO, BigInteger::gcd);
        return new Fraction(part, Fraction.commonDenominator(numbers));
    }

    private static boolean isSimpler(AxiomProblem simpler, AxiomProblem problem, Fraction weight) {
        return simpler.size() < problem.size()
                || simpler.ranges().size() < problem.ranges().size()
                || weight(simpler).compareTo(weight) < 0;
    }

    private static Fraction weight(AxiomProblem problem) {
        return numbers(problem).stream()
                .map(number -> new Fraction(number.numerator().add(number.denominator()), BigInteger.ONE))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static List<Fraction> smaller(Fraction number) {
        Fraction half = number.dividedBy(2);
        return number.isWhole()
                ? List.of(Fraction.ZERO, Fraction.ONE, half.floor(), number.minus(Fraction.ONE))
                : List.of(Fraction.ZERO, Fraction.ONE, number.floor(), number.ceiling());
    }

    private static AxiomProblem rounded(AxiomProblem problem) {
        AxiomProblem rounded = problem;
        List<Fraction> numbers = numbers(problem);
        for (int k = 0; k < numbers.size(); k++) {
            rounded = with(rounded, k, numbers.get(k).floor());
        }
        return rounded;
    }

    /** Total, claims, floors and ceilings, in this order. */
    private static List<Fraction> numbers(AxiomProblem problem) {
        List<Fraction> numbers = new ArrayList<>();
        numbers.add(problem.total());
        numbers.addAll(problem.claims());
        for (Range range : problem.ranges()) {
            numbers.add(range.floor());
            numbers.add(range.ceiling());
        }
        return numbers;
    }

    private static AxiomProblem with(AxiomProblem problem, int k, Fraction number) {
        if (k == 0) {
            return problem.withTotal(number);
        }
        if (k <= problem.size()) {
            return problem.withClaim(k - 1, number);
        }
        int at = (k - 1 - problem.size()) / 2;
        List<Range> ranges = new ArrayList<>(problem.ranges());
        boolean floor = (k - 1 - problem.size()) % 2 == 0;
        ranges.set(at, floor ? ranges.get(at).withFloor(number) : ranges.get(at).withCeiling(number));
        return problem.withRanges(ranges);
    }

    private static AxiomProblem without(AxiomProblem problem, int member) {
        List<Fraction> claims = new ArrayList<>(problem.claims());
        claims.remove(member);
        List<Range> ranges = new ArrayList<>();
        for (Range range : problem.ranges()) {
            List<Integer> left = range.members().stream()
                    .filter(i -> i != member)
                    .map(i -> i > member ? i - 1 : i)
                    .toList();
            if (!left.isEmpty() && (left.size() > 1 || !range.isBloc())) {
                ranges.add(new Range(left, range.floor(), range.ceiling()));
            }
        }
        return new AxiomProblem(problem.total(), claims, ranges);
    }
}
