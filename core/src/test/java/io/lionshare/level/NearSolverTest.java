package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Stretch.Kind;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Approximations are never farther off than they say, whatever they are asked about, and are mostly near enough. */
class NearSolverTest {
    private static final int SEEDS = 600;
    private static final MathContext DIGITS = new MathContext(120);
    private static final List<Schedule> SCHEDULES = List.of(
            Schedule.of(),
            Schedule.of(Stretch.of(Kind.EQUAL_GAINS, "1")),
            Schedule.of(Stretch.of(Kind.EQUAL_LOSSES, "1")),
            Schedule.of(Stretch.of(Kind.EQUAL_GAINS, "0.5"), Stretch.of(Kind.EQUAL_LOSSES, "1")),
            Schedule.of(Stretch.of(Kind.EQUAL_LOSSES, "0.5"), Stretch.of(Kind.EQUAL_GAINS, "1")),
            Schedule.of(Stretch.of(Kind.EQUAL_GAINS, "0.5"), Stretch.of(Kind.EQUAL_AWARDS, "1")),
            Schedule.of(Stretch.of(Kind.EQUAL_SHORTFALLS, "0.3"), Stretch.of(Kind.PROPORTIONAL, "1")));

    @Test
    void noAmountIsFartherOffThanItsError() {
        int compared = 0;
        int exact = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Case problem = seed % 3 == 0 ? Cases.small(seed, 9) : Cases.whole(seed, 24);
            for (Schedule schedule : SCHEDULES) {
                NearNumbers near = NearSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
                if (near != null) {
                    Amounts amounts =
                            LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
                    exact += requireWithinError(near, amounts, schedule + " " + problem);
                    compared += near.size();
                }
            }
        }
        assertThat(compared).as("amounts compared").isGreaterThan(SEEDS * 30);
        assertThat(exact).as("amounts at a bound for certain").isGreaterThan(compared / 10);
    }

    /** The number of amounts whose error is 0. */
    private static int requireWithinError(NearNumbers near, Amounts amounts, String about) {
        int exact = 0;
        BigDecimal denominator = new BigDecimal(amounts.denominator());
        for (int i = 0; i < near.size(); i++) {
            if (Double.isNaN(near.error[i]) || Double.isInfinite(near.error[i])) {
                continue;
            }
            BigDecimal sum = new BigDecimal(near.high[i]).add(new BigDecimal(near.low[i]));
            BigDecimal off = sum.multiply(denominator)
                    .subtract(new BigDecimal(amounts.numerator(i)))
                    .abs();
            assertThat(off.divide(denominator, DIGITS))
                    .as("member %s of %s", i, about)
                    .isLessThanOrEqualTo(new BigDecimal(near.error[i]));
            exact += near.error[i] == 0 ? 1 : 0;
        }
        return exact;
    }

    @Test
    void ordinaryCasesAreNearEnoughToCutThousandths() {
        Random random = new Random(7);
        double[] scores = random.doubles(32).map(x -> StrictMath.exp(3 * x)).toArray();
        Amounts claims = Amounts.of(scores);
        LimitTree limits = LimitTree.unlimited(new BigDecimal("4000000000000"), scores.length);
        NearNumbers near = Objects.requireNonNull(NearSolver.solve(Schedule.of(), claims, claims, limits));
        for (int i = 0; i < scores.length; i++) {
            assertThat(near.error[i]).isLessThan(0x1p-50);
        }
    }

    @Test
    void claimsBeyondTheRangeOfDoublesAreLeftToFractions() {
        LimitTree limits = LimitTree.unlimited(BigDecimal.TEN, 2);
        for (double extreme : new double[] {Double.MIN_VALUE, 1e-305, 1e305}) {
            Amounts claims = Amounts.of(1, extreme);
            assertThat(NearSolver.solve(Schedule.of(), claims, claims, limits)).isNull();
            Amounts amounts = LevelSolver.solve(Schedule.of(), claims, claims, limits);
            assertThat(amounts.sum()).isEqualTo(amounts.denominator().multiply(BigInteger.TEN));
        }
    }

    @Test
    void limitsThatAreNotWholeAreLeftToFractions() {
        Amounts claims = Amounts.of(1, 2);
        LimitTree limits = LimitTree.unlimited(new BigDecimal("0.5"), 2);
        assertThat(NearSolver.solve(Schedule.of(), claims, claims, limits)).isNull();
    }

    /** The largest level is that of integers, to the last bit of the error, with limits and without. */
    @Test
    void claimsAtTheLargestLevelAreNoFartherOffThanTheirError() {
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Case problem = Cases.whole(seed, 24);
            Amounts claims = LargestLevel.of(problem.claims(), problem.limits());
            NearNumbers near = claims.near();
            if (near != null) {
                compared++;
                requireWithinError(near, claims, problem.toString());
            }
        }
        assertThat(compared).as("cases compared").isGreaterThan(SEEDS / 10);
    }

    @Test
    void sharesAreNoFartherOffThanTheirError() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Case problem = Cases.whole(seed, 24);
            Amounts shares = problem.claims().sharing(Long.MAX_VALUE / (2 + seed));
            NearNumbers near = shares.near();
            if (near != null) {
                requireWithinError(near, shares, problem.toString());
            }
        }
    }

    @Test
    void thirdsOfTheLargestTotalKeepTheirLastUnit() {
        Cut cut = Cut.of(Amounts.of(1, 1, 1).sharing(Long.MAX_VALUE), 1000);
        assertThat(cut.whole(0)).isEqualTo(Long.MAX_VALUE / 3);
        assertThat(cut.part(0)).isEqualTo(333);
    }

    @Test
    void amountsThatDoNotAddUpAreNotTakenForASolution() {
        Amounts claims = Amounts.of(0, 0);
        LimitTree limits = LimitTree.unlimited(new BigDecimal("5"), 2);
        assertThat(NearSolver.solve(Schedule.of(), claims, claims, limits)).isNull();
    }

    @Test
    void tinyFactorsLeaveNothingBehind() {
        Amounts tiny = Amounts.of(1, 2).times(new BigDecimal("1e-400"));
        assertThat(tiny.isZero(0)).isFalse();
        assertThat(Amounts.of(1e300).times(new BigDecimal("1e-320")).get(0)).isEqualTo(1e300 * 1e-320, within(1e-24));
        assertThat(Amounts.of(1, 2).times(BigDecimal.ZERO).isZero(1)).isTrue();
    }
}
