package io.lionshare.apportion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.math.LongMath;
import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.Dean;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.Stationary;
import io.lionshare.apportion.TieBreak;
import io.lionshare.apportion.Trees;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults of divisor methods where weight times multiplier, or the total, reaches 2^63: the outcome and the cost. */
class LargeTotalsTest {
    private static Apportionment within(DivisorMethod method, long total, double[] weights, long... maxima) {
        LimitTree limits = Trees.of(total, new long[maxima.length], maxima, List.of());
        return method.apportion(Amounts.of(weights), limits, TieBreak.largerWeight());
    }

    @Test
    void deanGivesACappedMemberItsCapWhereItsQuotientPassesALong() {
        assertThat(within(new Dean(), 1_000_000_000_000L, new double[] {1, 1e10}, 1_000_000_000_000L, 100_000_000_000L)
                        .toArray())
                .containsExactly(900_000_000_000L, 100_000_000_000L);
        assertThat(within(new Dean(), 4, new double[] {10, 1e20, 1}, 9, 1, 9).toArray())
                .containsExactly(2, 1, 1);
    }

    @Test
    void stationaryDoesNotGiveATrillionMissingUnitsOneByOne() {
        Stationary method = Stationary.of(new BigDecimal("0.3"));
        assertThat(within(method, 4_000_000_000_000L, new double[] {1, 1e7}, 4_000_000_000_000L, 1_000_000_000_000L)
                        .toArray())
                .containsExactly(3_000_000_000_000L, 1_000_000_000_000L);
    }

    @Test
    void nearlyEqualWeightsDoNotExchangeUnitsOneByOneAtTheLargestTotal() {
        double[] weights = {1e-232, Math.nextUp(1e-232), 1e-232};
        long[] units = new long[3];
        for (DivisorMethod method : ExactOrder.METHODS) {
            boolean tied = method.apportion(weights, Long.MAX_VALUE, units);
            assertThat(units[1]).as(method.id()).isGreaterThan(units[0]);
            assertThat(tied).as(method.id()).isEqualTo(units[0] != units[2]);
            assertThat(Arrays.stream(units).sum()).as(method.id()).isEqualTo(Long.MAX_VALUE);
        }
    }

    @Test
    void aMemberOfWeightZeroGetsNothingAtTheLargestTotal() {
        double[] weights = {0, 3, 1};
        for (int m = 0; m < ExactOrder.METHODS.size(); m++) {
            DivisorMethod method = ExactOrder.METHODS.get(m);
            long[] units = new long[3];
            boolean tied = method.apportion(weights, Long.MAX_VALUE, units);
            assertThat(units[0]).as(method.id()).isZero();
            assertThat(units[1] + units[2]).as(method.id()).isEqualTo(Long.MAX_VALUE);
            assertThat(tied).as(method.id()).isEqualTo(new ExactOrder(m, weights).isTied(units));
        }
    }

    @Test
    void weightsThatLoseTheirBitsWhenScaledDoNotExchangeUnitsOneByOne() {
        double[] weights = {4 * Double.MIN_VALUE, 8.988465674311579E307, 2 * Double.MIN_VALUE};
        for (DivisorMethod method : ExactOrder.METHODS) {
            assertThat(within(method, 93_160_269, weights, 93_160_269, 65_473_415, 75_152_659)
                            .units(1))
                    .as(method.id())
                    .isEqualTo(65_473_415);
        }
    }

    @Test
    void roundingFarBeyondALongNeitherWrapsNorLosesTheMember() {
        for (DivisorMethod method : ExactOrder.METHODS) {
            long[] units = new long[2];
            DivisorLoops.of(method.sequence()).round(new double[] {1, 1e300}, 1, units);
            assertThat(units[1]).as(method.id()).isGreaterThanOrEqualTo(1L << 60);
        }
    }

    @Test
    void boundsThatAddUpToMoreThanALongDoNotWrap() {
        UnitBounds bounds = new UnitBounds(new long[2], new long[] {Long.MAX_VALUE, Long.MAX_VALUE});
        assertThat(bounds.clamp(new long[] {Long.MAX_VALUE, Long.MAX_VALUE})).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theKernelLeavesAFewUnitsAMemberWhereManyAreTied(long seed) {
        Case problem = Cases.crowd(seed);
        double[] weights = problem.claims().toArray();
        long total = problem.limits().total().longValueExact();
        for (DivisorMethod method : ExactOrder.METHODS) {
            DivisorLoops loops = DivisorLoops.of(method.sequence());
            UnitKernel kernel = new UnitKernel(loops, weights, new long[weights.length], UnitBounds.NONE);
            double sum = Arrays.stream(weights).sum();
            boolean certain = kernel.fill(total, total / sum, sum);
            if (!certain && kernel.hasEdge()) {
                kernel.release();
                assertThat(kernel.missing())
                        .as("seed %s, %s", seed, method.id())
                        .isBetween(0L, 5L * weights.length + 500);
            }
        }
    }

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anExactStartLeavesAtMostThreeUnitsAMemberAndGivesNoUnitTooMany(long seed) {
        Case problem = Cases.wide(seed, 12);
        int[] positive = IntStream.range(0, problem.claims().size())
                .filter(i -> !problem.claims().isZero(i))
                .toArray();
        long[] least = new long[positive.length];
        long[] most = new long[positive.length];
        for (int k = 0; k < positive.length; k++) {
            LimitTree.Node member = problem.limits().members().get(positive[k]);
            least[k] = member.floor().longValueExact();
            most[k] = member.ceiling().longValueExact();
        }
        long sum = Arrays.stream(least).sum();
        long more = problem.limits().total().longValueExact() - sum;
        long room = 0;
        for (int k = 0; k < positive.length; k++) {
            room = LongMath.saturatedAdd(room, most[k] - least[k]);
        }
        more = Math.min(more, room);
        Amounts weights = ExactStart.weights(problem.claims(), positive);
        long[] start = new long[positive.length];

        long missing = ExactStart.fill(weights, new UnitBounds(least, most), more, 1, start);

        assertThat(missing).as(problem.toString()).isBetween(0L, 3L * positive.length);
        assertThat(Arrays.stream(start).sum() + missing).as(problem.toString()).isEqualTo(sum + more);
    }
}
