package io.lionshare.axiom;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Demands that rules and methods share. */
final class Shared {
    private Shared() {}

    static void limits(Trial trial) {
        Problem problem = trial.problem();
        Outcome x;
        try {
            x = trial.base();
        } catch (Refused e) {
            trial.refusedByName(e, problem);
            return;
        }
        trial.equal(x.sum(), problem.total(), "the amounts do not add up to the total", x);
        for (int i = 0; i < trial.size(); i++) {
            trial.atMost(Fraction.ZERO, x.of(i), "member " + i + " gets less than nothing", x);
        }
        for (Range range : problem.ranges()) {
            Fraction sum = range.members().stream().map(x::of).reduce(Fraction.ZERO, Fraction::plus);
            trial.atMost(range.floor(), sum, "the floor of " + range.members() + " is not kept", x);
            trial.atMost(sum, range.ceiling(), "the ceiling of " + range.members() + " is not kept", x);
        }
    }

    static void replay(Trial trial) {
        Outcome x = trial.base();
        trial.solveAgain(trial.problem()
                .withRanges(List.of())
                .withTotal(Fraction.ONE.min(trial.problem().sum())));
        Outcome y = trial.solveAgain(trial.problem());
        trial.require(x.equals(y), "the same problem gets other amounts the next time", x, y);
    }

    static void order(Trial trial) {
        Outcome x = trial.baseWithoutTies();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, trial.size()).boxed().toList());
        Collections.reverse(order);
        List<Integer> rotated = new ArrayList<>(order);
        Collections.rotate(rotated, 1);
        for (List<Integer> other : List.of(order, rotated)) {
            Outcome y = trial.solve(trial.problem().permuted(other));
            for (int k = 0; k < other.size(); k++) {
                trial.require(
                        y.of(k).equals(x.of(other.get(k))),
                        "member " + other.get(k) + " at place " + k + " gets another amount",
                        x,
                        y);
            }
        }
    }

    static void ceiling(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.baseWithoutTies();
        for (int i = 0; i < trial.size(); i++) {
            if (ceiling(problem, i).compareTo(problem.total()) < 0) {
                for (Fraction raised : List.of(ceiling(problem, i).plus(Fraction.ONE), problem.total())) {
                    raised(trial, x, trial.solve(withCeiling(problem, i, raised)), i);
                }
            }
        }
    }

    private static void raised(Trial trial, Outcome x, Outcome y, int member) {
        for (int j = 0; j < trial.size() && !y.tied(); j++) {
            if (j != member) {
                trial.atMost(
                        y.of(j),
                        x.of(j),
                        "member " + j + " gets more when the ceiling of " + member + " is raised",
                        x,
                        y);
            }
        }
    }

    /** Demands that no two members get more as one (sign 1), or that none gets more as two (sign -1). */
    static void mergers(Trial trial, Outcome x, int sign) {
        Problem problem = trial.problem();
        for (int i = 0; i < trial.size(); i++) {
            for (int j = i + 1; j < trial.size(); j++) {
                Outcome y = trial.solve(
                        problem.withTransfer(j, i, problem.claim(j)).of(problem.allBut(j), problem.total()));
                if (!y.tied()) {
                    Fraction apart = x.of(i).plus(x.of(j));
                    trial.atMost(
                            sign > 0 ? y.of(i) : apart,
                            sign > 0 ? apart : y.of(i),
                            "members " + i + " and " + j + (sign > 0 ? " get more as one" : " get more as two"),
                            x,
                            y);
                }
            }
        }
    }

    static Fraction floor(Problem problem, int member) {
        return own(problem, member).floor();
    }

    static Fraction ceiling(Problem problem, int member) {
        return own(problem, member).ceiling();
    }

    private static Range own(Problem problem, int member) {
        return problem.ranges().stream()
                .filter(range -> range.isOf(member))
                .findFirst()
                .orElse(new Range(List.of(member), Fraction.ZERO, problem.total()));
    }

    static Problem withCeiling(Problem problem, int member, Fraction ceiling) {
        List<Range> ranges = new ArrayList<>(problem.ranges());
        ranges.removeIf(range -> range.isOf(member));
        ranges.add(own(problem, member).withCeiling(ceiling));
        return problem.withRanges(ranges);
    }

    /** Whether two members have the same limits and lie in the same blocs. */
    static boolean isAlike(Problem problem, int i, int j) {
        return floor(problem, i).equals(floor(problem, j))
                && ceiling(problem, i).equals(ceiling(problem, j))
                && problem.ranges().stream()
                        .filter(Range::isBloc)
                        .allMatch(bloc ->
                                bloc.members().contains(i) == bloc.members().contains(j));
    }
}
