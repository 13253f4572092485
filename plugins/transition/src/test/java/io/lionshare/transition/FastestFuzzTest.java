package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.ProblemFuzz;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The least number of steps against the linear program of every number of steps, and its road by the definition of a cap. */
class FastestFuzzTest {
    private static final int USUAL = 60;

    private static Fastest.Problem problem(Allocation goal, double[] carried, Cap cap, Transition.Overshoot overshoot) {
        LimitTree limits = goal.limits().resolve(goal.alliance(), goal.burden());
        return new Fastest.Problem(
                goal.alliance(),
                limits,
                Fraction.ONE,
                ExactVector.of(Amounts.of(carried)).sharing(Fraction.of(limits.total())),
                ExactVector.of(goal.ideal()),
                cap,
                overshoot);
    }

    private static Allocation goal(Random random, int size) {
        List<Member> members = IntStream.range(0, size)
                .mapToObj(i -> Member.of("M" + i, "x").with("weight", 1 + random.nextInt(20)))
                .toList();
        Alliance named = Alliance.of(members.toArray(Member[]::new));
        Alliance alliance = Alliance.of(named.indicators(), members, List.of(Bloc.of("pair", "M0", "M1")));
        Limits limits = random.nextInt(3) > 0
                ? Limits.none()
                : Limits.of(Limit.ceiling("pair", 60 + random.nextInt(40) + " %"));
        return Allocator.allocate(alliance, Roads.fund(1000), limits, Plan.of("weight", ScoringStrategy.by("weight")));
    }

    /** The first number of steps whose program has a point. */
    private static int leastByPrograms(Fastest.Problem problem) {
        if (problem.start().minus(problem.goal()).positive().sum().signum() == 0) {
            return 0;
        }
        int steps = 1;
        while (RoadProgram.solve(problem, steps).road().isEmpty()) {
            steps++;
        }
        return steps;
    }

    private static void assertKeepsCaps(Fastest.Problem problem, List<Amounts> road) {
        ExactVector before = problem.start();
        for (Amounts amounts : road) {
            ExactVector after = ExactVector.of(amounts);
            assertThat(after.sum()).isEqualTo(problem.total());
            for (int i = 0; i < after.size(); i++) {
                Fraction change = after.get(i).minus(before.get(i));
                assertThat(change.abs())
                        .isLessThanOrEqualTo(
                                problem.largest(change.signum() > 0).from(before.get(i)));
            }
            before = after;
        }
        assertThat(before.minus(problem.goal()).positive().sum()).isEqualTo(Fraction.ZERO);
    }

    private static void check(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(2);
        Allocation goal = goal(random, size);
        double[] carried = random.ints(size, 1, 20).asDoubleStream().toArray();
        Cap cap = Cap.percent(Integer.toString(25 + random.nextInt(100)))
                .withDown(Fraction.of(20 + random.nextInt(60), 100));
        Transition.Overshoot overshoot = random.nextBoolean() ? Transition.Overshoot.NO : Transition.Overshoot.YES;
        Fastest.Problem problem = problem(goal, carried, cap, overshoot);
        Fastest fastest = Fastest.of(goal, Start.of(Amounts.of(carried)), cap, overshoot);

        int least = leastByPrograms(problem);
        assertThat(fastest.exact()).contains(StepCount.exactly(least));
        assertThat(fastest.road()).hasSize(least);
        assertKeepsCaps(problem, fastest.road());
    }

    @Test
    @DisplayName("The least number of steps is the first whose linear program has a point, and its road keeps the cap")
    void leastByAllPrograms() {
        ProblemFuzz.run(USUAL, FastestFuzzTest::check);
    }
}
