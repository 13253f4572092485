package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Segment.Kind;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Schedules are checked, and give the amounts of the literature. */
class ScheduleTest {
    private static final Schedule TALMUD =
            Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1"));

    private static double[] divide(Schedule schedule, String total, double... claims) {
        double[] ones = new double[claims.length];
        Arrays.fill(ones, 1);
        LimitTree limits = LimitTree.unlimited(new BigDecimal(total), claims.length);
        return LevelSolver.solve(schedule, Amounts.of(claims), Amounts.of(ones), limits)
                .toArray();
    }

    @Test
    void theTalmudsThreeWidowsGetWhatTheMishnahSays() {
        assertThat(divide(TALMUD, "100", 100, 200, 300)).containsExactly(100.0 / 3, 100.0 / 3, 100.0 / 3);
        assertThat(divide(TALMUD, "200", 100, 200, 300)).containsExactly(50, 75, 75);
        assertThat(divide(TALMUD, "300", 100, 200, 300)).containsExactly(50, 100, 150);
    }

    @Test
    void theContestedGarmentIsDividedThreeToOne() {
        assertThat(divide(TALMUD, "1", 1, 0.5)).containsExactly(0.75, 0.25);
    }

    @Test
    void equalAwardsEndAtTheSmallestClaims() {
        Schedule awards = Schedule.of(Segment.of(Kind.EQUAL_GAINS, "1"));
        assertThat(divide(awards, "300", 100, 200, 300)).containsExactly(100, 100, 100);
        assertThat(divide(awards, "400", 100, 200, 300)).containsExactly(100, 150, 150);
    }

    @Test
    void equalLossesEndAtZero() {
        Schedule losses = Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1"));
        assertThat(divide(losses, "100", 100, 200, 300)).containsExactly(0, 0, 100);
        assertThat(divide(losses, "300", 100, 200, 300)).containsExactly(0, 100, 200);
    }

    @Test
    void pastFullClaimsEveryScheduleContinuesInProportion() {
        assertThat(divide(TALMUD, "1200", 100, 200, 300)).containsExactly(200, 400, 600);
    }

    @Test
    void theDualHasTheSegmentsMirroredInReverseOrder() {
        Schedule some = Schedule.of(
                Segment.of(Kind.EQUAL_GAINS, "0.1"),
                Segment.of(Kind.PROPORTIONAL, "0.3"),
                Segment.of(Kind.EQUAL_AWARDS, "0.75"),
                Segment.of(Kind.EQUAL_LOSSES, "1"));
        assertThat(some.dual())
                .isEqualTo(Schedule.of(
                        Segment.of(Kind.EQUAL_GAINS, "0.25"),
                        Segment.of(Kind.EQUAL_SHORTFALLS, "0.7"),
                        Segment.of(Kind.PROPORTIONAL, "0.9"),
                        Segment.of(Kind.EQUAL_LOSSES, "1")));
        assertThat(some.dual().dual()).isEqualTo(some);
        assertThat(TALMUD.dual()).isEqualTo(TALMUD);
        assertThat(Schedule.of().dual()).isEqualTo(Schedule.of());
    }

    @Test
    void equalShortfallsCutTheLargestLossesFirst() {
        Schedule losses = Schedule.of(Segment.of(Kind.EQUAL_SHORTFALLS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1"));
        assertThat(divide(losses, "90", 100, 200, 300)).containsExactly(0, 0, 90);
        assertThat(divide(losses, "120", 100, 200, 300)).containsExactly(0, 10, 110);
        assertThat(divide(losses, "290", 100, 200, 300)).containsExactly(40, 100, 150);
    }

    @Test
    void theEndsOfSegmentsMustRiseToOne() {
        assertThatThrownBy(() -> Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end of the last segment (0.5) must be 1");
        assertThatThrownBy(() -> Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_GAINS, "0.25")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end of a segment (0.25) must not be below the end of the segment before it (0.5)");
        assertThatThrownBy(() -> Segment.of(Kind.EQUAL_GAINS, "1.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end of a segment (1.01) must be within 0 .. 1");
    }
}
