package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.program.Certificate;
import io.lionshare.score.ScoringStrategy;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FastestTest {
    private static final Transition.Overshoot NO = Transition.Overshoot.NO;

    private static Allocation plan(long total, Limits limits, int... weights) {
        Member[] members = IntStream.range(0, weights.length)
                .mapToObj(i -> Member.of("ABCDEFGH".substring(i, i + 1), "x").with("weight", weights[i]))
                .toArray(Member[]::new);
        return Allocator.allocate(
                Alliance.of(members), Roads.fund(total), limits, Plan.of("weight", ScoringStrategy.by("weight")));
    }

    private static Allocation plan(long total, int... weights) {
        return plan(total, Limits.none(), weights);
    }

    @Test
    @DisplayName("In points and amounts: the largest distance over the cap, rounded up, by equal steps")
    void equalSteps() {
        Allocation goal = plan(100, 50, 30, 20);
        Start start = Start.of(Amounts.of(77, 10, 13));

        Fastest fastest = Fastest.of(goal, start, Cap.points("10"), NO);
        assertThat(fastest).hasToString("3 steps, by the caps on fall of A");
        assertThat(fastest.alone("B")).isEqualTo(OptionalInt.of(2));
        assertThat(fastest.road()).hasSize(3);
        assertThat(Fraction.of(fastest.road().get(0), 0)).isEqualTo(Fraction.of(68));
        assertThat(fastest.whole()).contains(StepCount.exactly(3));

        assertThat(Fastest.of(goal, start, Cap.amount("2.5"), NO).exact()).contains(StepCount.exactly(11));
        assertThat(Fastest.of(goal, start, Cap.amount("2.5"), NO).whole()).contains(StepCount.exactly(14)); // by 2 each
        assertThat(Fastest.of(goal, Start.of(goal), Cap.amount("2"), NO)).hasToString("0 steps");
    }

    @Test
    @DisplayName("10 to 50 at 25 % a step takes 8 steps: 10 x 1.25^7 is below 50, 10 x 1.25^8 above")
    void percent() {
        Fastest fastest = Fastest.of(plan(100, 1, 1), Start.of(Amounts.of(90, 10)), Cap.percent("25"), NO);
        assertThat(fastest).hasToString("8 steps, by the caps on rise of B");
        assertThat(fastest.alone("A")).isEqualTo(OptionalInt.of(3));
        assertThat(fastest.whole()).contains(StepCount.exactly(8)); // 10, 12, 15, 18, 22, 27, 33, 41, 50
    }

    @Test
    @DisplayName("A share of 0 never rises by a percentage, and none falls to 0; a minimum step helps both")
    void never() {
        Fastest fromNothing = Fastest.of(plan(100, 1, 1), Start.of(Amounts.of(1, 0)), Cap.percent("25"), NO);
        assertThat(fromNothing.exact()).isEmpty();
        assertThat(fromNothing).hasToString("no number of steps, by the caps on rise of B");
        Allocation optOut = plan(100, Limits.of(Limit.ceiling("A", "0")), 1, 1);
        assertThat(Fastest.of(optOut, Start.equal(2), Cap.percent("25"), NO).exact())
                .isEmpty();
        assertThat(Fastest.of(optOut, Start.equal(2), Cap.percent("25").withMinimum("5"), NO)
                        .alone("A"))
                .isEqualTo(OptionalInt.of(8)); // 50, 37.5, 28.1, 21.1, 15.8, 10.8, 5.8, .8
    }

    @Test
    @DisplayName(
            "Where the greedy road is slower than each member by itself, the program finds a faster road, or proves that none is")
    void programs() {
        int faster = 0;
        int proved = 0;
        for (long seed = 0; seed < 60; seed++) {
            Fastest fastest = random(seed);
            boolean isSlower = fastest.exact()
                    .filter(steps -> steps.least()
                            > fastest.alone().values().stream()
                                    .mapToInt(OptionalInt::getAsInt)
                                    .max()
                                    .orElse(0))
                    .isPresent();
            if (isSlower) {
                proved++;
                assertThat(fastest.certificate()).containsInstanceOf(Certificate.Infeasible.class);
                assertThat(fastest.inTheWay()).isNotEmpty().allMatch(cap -> cap.step() >= 1);
            } else {
                faster++;
            }
        }
        assertThat(proved).isGreaterThan(0);
        assertThat(faster).isGreaterThan(0);
    }

    private static Fastest random(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(3);
        Allocation goal = plan(1000, random.ints(size, 1, 20).toArray());
        Start start =
                Start.of(Amounts.of(random.ints(size, 1, 20).asDoubleStream().toArray()));
        return Fastest.of(goal, start, cap(random), overshoot(random));
    }

    private static Cap cap(Random random) {
        return Cap.percent(Integer.toString(20 + random.nextInt(80)))
                .withDown(Fraction.of(10 + random.nextInt(60), 100));
    }

    private static Transition.Overshoot overshoot(Random random) {
        return random.nextBoolean() ? NO : Transition.Overshoot.YES;
    }
}
