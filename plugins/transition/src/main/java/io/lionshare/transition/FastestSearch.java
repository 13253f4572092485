package io.lionshare.transition;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Looks for the least number of steps: the slowest member, the greedy road, then linear programs between them. For one call. */
final class FastestSearch {
    /** How many more steps than the slowest member the greedy road may take. */
    private static final int MORE = 30;

    private final Fastest.Problem problem;
    private final Allocation goal;
    private final Start start;
    private final List<OptionalInt> alone;

    FastestSearch(Fastest.Problem problem, Allocation goal, Start start) {
        this.problem = problem;
        this.goal = goal;
        this.start = start;
        this.alone = alone(problem.start(), problem.goal(), false);
    }

    Fastest search() {
        if (alone.stream().anyMatch(OptionalInt::isEmpty)) {
            return Fastest.never(problem, alone);
        }
        int slowest = slowest(alone);
        Optional<StepCount> whole = whole();
        if (problem.cap().kind() != Cap.Kind.PERCENT || slowest <= 1) {
            return Fastest.known(problem, StepCount.exactly(slowest), whole, alone, equalSteps(slowest));
        }
        List<Amounts> greedy = greedy(slowest);
        return greedy.size() == slowest
                ? Fastest.known(problem, StepCount.exactly(slowest), whole, alone, greedy)
                : byPrograms(slowest, greedy, whole);
    }

    /** From the slowest member's number on, the first that has a road; the program before it proves that it is the least. */
    private Fastest byPrograms(int slowest, List<Amounts> greedy, Optional<StepCount> whole) {
        Optional<RoadProgram.Answer> fewer = Optional.empty();
        int most = greedy.isEmpty() ? slowest + MORE : greedy.size();
        int steps = slowest;
        while (steps < most) {
            RoadProgram.Answer answer = RoadProgram.solve(problem, steps);
            if (!answer.road().isEmpty()) {
                boolean isRoad = problem.cap().minimum().signum() == 0;
                StepCount known = isRoad
                        ? StepCount.exactly(steps)
                        : new StepCount(steps, greedy.isEmpty() ? OptionalInt.empty() : OptionalInt.of(greedy.size()));
                return proved(Fastest.known(problem, known, whole, alone, isRoad ? answer.road() : greedy), fewer);
            }
            fewer = Optional.of(answer);
            steps++;
        }
        StepCount known = new StepCount(steps, greedy.isEmpty() ? OptionalInt.empty() : OptionalInt.of(steps));
        return proved(Fastest.known(problem, known, whole, alone, greedy), fewer);
    }

    private static Fastest proved(Fastest fastest, Optional<RoadProgram.Answer> fewer) {
        return fewer.map(fastest::provedBy).orElse(fastest);
    }

    private List<OptionalInt> alone(ExactVector from, ExactVector to, boolean isWhole) {
        return IntStream.range(0, problem.size())
                .mapToObj(i -> {
                    LargestChange change = problem.largest(to.compare(i, from) > 0);
                    return isWhole
                            ? LoneMember.wholeSteps(from.get(i), to.get(i), change)
                            : LoneMember.steps(from.get(i), to.get(i), change);
                })
                .toList();
    }

    private static int slowest(List<OptionalInt> steps) {
        return steps.stream().mapToInt(OptionalInt::getAsInt).max().orElse(0);
    }

    private List<Amounts> equalSteps(int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(k -> problem.start()
                        .plus(problem.goal().minus(problem.start()).times(Fraction.of(k, steps)))
                        .amounts())
                .toList();
    }

    /** The amounts of each year until all have arrived; empty if that takes too many. */
    private List<Amounts> greedy(int slowest) {
        Transition transition = Transition.atOnce().withCap(problem.cap()).withOvershoot(problem.overshoot());
        Timetable timetable = Timetable.towards(goal, 1, slowest + MORE);
        List<Amounts> years = new ArrayList<>();
        for (YearStages year : RoadBuilder.build(timetable, start, transition)) {
            years.add(year.exact().amounts());
            if (IntStream.range(0, problem.size()).allMatch(i -> year.exact().compare(i, problem.goal()) == 0)) {
                return List.copyOf(years);
            }
        }
        return List.of();
    }

    /**
     * In whole quanta. Without blocs that have limits, the moves of equal steps can be rounded so that each step adds up to nothing
     * and none passes the cap (Hoffman and Kruskal 1956).
     */
    private Optional<StepCount> whole() {
        LimitTree free = LimitTree.unlimited(problem.limits().total(), problem.size());
        long[] from = new LargestRemainder()
                .apportion(problem.start().amounts(), free, TieBreak.largerWeight())
                .toArray();
        long[] to = goal.alliance().members().stream()
                .mapToLong(member -> goal.quanta(member.id()))
                .toArray();
        List<OptionalInt> wholeAlone = alone(vector(from), vector(to), true);
        if (wholeAlone.stream().anyMatch(OptionalInt::isEmpty)) {
            return Optional.empty();
        }
        int least = slowest(wholeAlone);
        boolean isByEqualSteps = problem.cap().kind() != Cap.Kind.PERCENT
                && problem.limits().blocs().isEmpty();
        return Optional.of(
                isByEqualSteps ? StepCount.exactly(least) : new StepCount(least, WholeSteps.count(problem, from, to)));
    }

    private static ExactVector vector(long... quanta) {
        return ExactVector.of(Amounts.of(Arrays.stream(quanta)
                .mapToObj(each -> Fraction.of(BigDecimal.valueOf(each)))
                .toList()));
    }
}
