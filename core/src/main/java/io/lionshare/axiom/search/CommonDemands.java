package io.lionshare.axiom.search;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Demands that rules and methods share. */
public final class CommonDemands {
    private CommonDemands() {}

    public static void limits(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x;
        try {
            x = testCase.base();
        } catch (Refused e) {
            testCase.refusedByName(e, problem);
            return;
        }
        testCase.equal(x.sum(), problem.total(), "the amounts do not add up to the total", x);
        for (int i = 0; i < testCase.size(); i++) {
            testCase.atMost(Fraction.ZERO, x.of(i), "member " + i + " gets less than nothing", x);
        }
        for (Range range : problem.ranges()) {
            Fraction sum = range.members().stream().map(x::of).reduce(Fraction.ZERO, Fraction::plus);
            testCase.atMost(range.floor(), sum, "the floor of " + range.words() + " is not kept", x);
            testCase.atMost(sum, range.ceiling(), "the ceiling of " + range.words() + " is not kept", x);
        }
    }

    public static void replay(TestCase testCase) {
        Outcome x = testCase.base();
        testCase.solveAgain(testCase.problem()
                .withRanges(List.of())
                .withTotal(Fraction.ONE.min(testCase.problem().sum())));
        Outcome y = testCase.solveAgain(testCase.problem());
        testCase.require(x.equals(y), "the same problem gets other amounts the next time", x, y);
    }

    public static void order(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, testCase.size()).boxed().toList());
        Collections.reverse(order);
        List<Integer> rotated = new ArrayList<>(order);
        Collections.rotate(rotated, 1);
        for (List<Integer> other : List.of(order, rotated)) {
            Outcome y = testCase.solve(testCase.problem().permuted(other));
            for (int k = 0; k < other.size(); k++) {
                testCase.equal(
                        y.of(k),
                        x.of(other.get(k)),
                        "member " + other.get(k) + " at place " + k + " gets another amount",
                        x,
                        y);
            }
        }
    }

    public static void ceiling(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            if (ceiling(problem, i).compareTo(problem.total()) < 0) {
                for (Fraction raised : List.of(ceiling(problem, i).plus(Fraction.ONE), problem.total())) {
                    raised(testCase, x, testCase.solve(withCeiling(problem, i, raised)), i);
                }
            }
        }
    }

    private static void raised(TestCase testCase, Outcome x, Outcome y, int member) {
        for (int j = 0; j < testCase.size() && !y.tied(); j++) {
            if (j != member) {
                testCase.atMost(
                        y.of(j),
                        x.of(j),
                        "member " + j + " gets more when the ceiling of " + member + " is raised",
                        x,
                        y);
            }
        }
    }

    /** Demands that no two members get more as one (sign 1), or that none gets more as two (sign -1). */
    public static void mergers(TestCase testCase, Outcome x, int sign) {
        AxiomProblem problem = testCase.problem();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = i + 1; j < testCase.size(); j++) {
                Outcome y = testCase.solve(
                        problem.withTransfer(j, i, problem.claim(j)).of(problem.allBut(j), problem.total()));
                if (!y.tied()) {
                    Fraction apart = x.of(i).plus(x.of(j));
                    testCase.atMost(
                            sign > 0 ? y.of(i) : apart,
                            sign > 0 ? apart : y.of(i),
                            "members " + i + " and " + j + (sign > 0 ? " get more as one" : " get more as two"),
                            x,
                            y);
                }
            }
        }
    }

    public static Fraction floor(AxiomProblem problem, int member) {
        return own(problem, member).floor();
    }

    public static Fraction ceiling(AxiomProblem problem, int member) {
        return own(problem, member).ceiling();
    }

    private static Range own(AxiomProblem problem, int member) {
        return problem.ranges().stream()
                .filter(range -> range.isOf(member))
                .findFirst()
                .orElse(new Range(List.of(member), Fraction.ZERO, problem.total()));
    }

    public static AxiomProblem withCeiling(AxiomProblem problem, int member, Fraction ceiling) {
        List<Range> ranges = new ArrayList<>(problem.ranges());
        ranges.removeIf(range -> range.isOf(member));
        ranges.add(own(problem, member).withCeiling(ceiling));
        return problem.withRanges(ranges);
    }

    /** Whether two members have the same limits and lie in the same blocs. */
    public static boolean isAlike(AxiomProblem problem, int i, int j) {
        return floor(problem, i).equals(floor(problem, j))
                && ceiling(problem, i).equals(ceiling(problem, j))
                && problem.ranges().stream()
                        .filter(Range::isBloc)
                        .allMatch(bloc ->
                                bloc.members().contains(i) == bloc.members().contains(j));
    }
}
