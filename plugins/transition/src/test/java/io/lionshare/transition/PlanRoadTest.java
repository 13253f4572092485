package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.score.ScoringStrategy;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRoadTest {
    private static Allocation allocation(Random random) {
        Member[] members = IntStream.range(0, 5)
                .mapToObj(i -> Member.of("M" + i, "M" + i).with("weight", 1 + random.nextInt(1000)))
                .toArray(Member[]::new);
        Limits limits = random.nextBoolean()
                ? Limits.none()
                : Limits.of(Limit.ceiling("M0", 10 + random.nextInt(20) + " %"), Limit.floor("M1", "25 %"));
        return Allocator.allocate(
                Alliance.of(members),
                Roads.fund(1 + random.nextInt(5000)),
                limits,
                Plan.of("weight", ScoringStrategy.by("weight")));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aRoadOfOneStepWithoutCapsIsThePlanItself(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            Allocation plan = allocation(random);
            RoadYear year = Road.of(Timetable.towards(plan, 2027, 2027), Start.equal(5), Transition.atOnce())
                    .year(2027);
            plan.alliance()
                    .members()
                    .forEach(member ->
                            assertThat(year.quanta(member.id())).as(member.id()).isEqualTo(plan.quanta(member.id())));
        }
    }
}
