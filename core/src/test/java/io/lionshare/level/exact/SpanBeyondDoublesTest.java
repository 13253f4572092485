package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers in one problem that are so far apart that no scale brings all of them into the range of a double. */
class SpanBeyondDoublesTest {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");
    private static final List<Schedule> SCHEDULES = List.of(
            Schedule.of(),
            Schedule.of(Segment.of(Kind.EQUAL_GAINS, "1")),
            Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1")),
            Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1")),
            Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_AWARDS, "1")),
            Schedule.of(Segment.of(Kind.EQUAL_SHORTFALLS, "0.3"), Segment.of(Kind.PROPORTIONAL, "1")));

    static LongStream seeds() {
        return Seeds.first(40);
    }

    /** The claim of 1e5 became a slope of 0 where everything was shifted by the bits of 1e280. */
    @Test
    void aSlopeShiftedToZeroIsNotTakenForZero() {
        Amounts amounts = proportional("1e280", 1e280, 1e5);
        assertThat(amounts.get(1)).isEqualTo(1e5);
        assertThat(amounts.sum())
                .isEqualTo(new BigDecimal("1e280").toBigInteger().multiply(amounts.denominator()));
    }

    /** It ended in a NullPointerException: no level was left between two that were both wrong. */
    @Test
    void theLeastOfAllDoublesIsDividedByAsAnyOther() {
        Amounts amounts = proportional("9e15", 9007199254740992.0, 1, Double.MIN_VALUE);
        BigInteger sum = amounts.sum();
        assertThat(sum).isEqualTo(BigInteger.valueOf(9_000_000_000_000_000L).multiply(amounts.denominator()));
        assertThat(amounts.get(2)).isEqualTo(Double.MIN_VALUE);
        assertThat(amounts.get(1))
                .isEqualTo(new BigDecimal("9e15")
                        .divide(new BigDecimal("9007199254740993"), MathContext.DECIMAL128)
                        .doubleValue());
    }

    private static Amounts proportional(String total, double... claims) {
        Amounts exact = Amounts.of(claims);
        LimitTree limits = LimitTree.unlimited(new BigDecimal(total), claims.length);
        return LevelSolver.solve(Schedule.of(), exact, exact, limits);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void amountsAreExactWhateverTheSpan(long seed) {
        Case problem = problem(new Random(seed * 0x9E3779B97F4A7C15L), seed);
        for (Schedule schedule : SCHEDULES) {
            Amounts actual = LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
            assertThat(Fractions.of(actual))
                    .as("%s, %s", schedule, problem)
                    .containsExactly(LevelOracle.solve(schedule, problem));
        }
    }

    /** Members without floors, of which some have ceilings; the first has none, and may have a common floor with the second. */
    private static Case problem(Random random, long seed) {
        int n = 2 + random.nextInt(4);
        double[] claims = new double[n];
        double[] weights = new double[n];
        List<LimitTree.Node> members = new ArrayList<>();
        BigDecimal total = decimal(random, 280);
        for (int i = 0; i < n; i++) {
            claims[i] =
                    i > 0 && random.nextInt(6) == 0 ? 0 : decimal(random, 300).doubleValue();
            weights[i] = seed % 2 == 0 ? 1 : decimal(random, 300).doubleValue();
            BigDecimal ceiling =
                    i > 0 && random.nextBoolean() ? decimal(random, 300).min(total) : total;
            members.add(LimitTree.node("m" + i, new int[] {i}, BigDecimal.ZERO, ceiling));
        }
        BigDecimal floor = random.nextBoolean() ? decimal(random, 290).min(total) : BigDecimal.ZERO;
        List<LimitTree.Node> blocs = List.of(LimitTree.node("b", new int[] {0, 1}, floor, total));
        return new Case(seed, Amounts.of(claims), Amounts.of(weights), LimitTree.of(total, members, blocs, TYPE));
    }

    private static BigDecimal decimal(Random random, int mostExponent) {
        int exponent = random.nextInt(2 * mostExponent) - mostExponent;
        return BigDecimal.valueOf(1 + random.nextInt(99)).scaleByPowerOfTen(exponent);
    }
}
