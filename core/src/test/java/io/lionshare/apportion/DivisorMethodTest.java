package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.kernel.Priorities;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Seeds;
import io.lionshare.plugin.Plugins;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Divisor methods: known faults of other implementations, large cases against a heap over all units, exact ties. */
class DivisorMethodTest {
    private static final List<DivisorMethod> METHODS = List.of(
            new Adams(),
            new Dean(),
            new HuntingtonHill(),
            new Webster(),
            new Jefferson(),
            PowerMean.of(3),
            PowerMean.of(-2),
            Stationary.of(new BigDecimal("0.3")));

    private static Apportionment apportion(ApportionmentMethod method, long units, double... weights) {
        return method.apportion(
                Amounts.of(weights),
                LimitTree.unlimited(BigDecimal.valueOf(units), weights.length),
                TieBreak.largerWeight());
    }

    static LongStream seeds() {
        return Seeds.first(60);
    }

    /** The textbook algorithm: one unit after another from a heap, ordered in exact arithmetic. */
    private static long[] oneByOne(DivisorMethod method, long units, double[] weights, long[] floors, long[] ceilings) {
        Priorities priorities =
                new Priorities(Amounts.of(weights), method.sequence(), TieBreak.largerWeight()::compare);
        long[] given = floors.clone();
        Comparator<Integer> order = (i, j) -> priorities.compare(i, given[i], j, given[j]);
        PriorityQueue<Integer> heap = new PriorityQueue<>(order);
        IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0 && given[i] < ceilings[i])
                .forEach(heap::add);
        for (long left = units - Arrays.stream(floors).sum(); left > 0; left--) {
            int i = heap.remove();
            given[i]++;
            if (given[i] < ceilings[i]) {
                heap.add(i);
            }
        }
        return given;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jumpAndStepGivesWhatOneUnitAfterAnotherGives(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(16);
        boolean tieHeavy = random.nextBoolean();
        double scale = Math.pow(10, random.nextInt(24) - 9);
        double[] weights = new double[n];
        long[] floors = new long[n];
        long[] ceilings = new long[n];
        for (int i = 0; i < n; i++) {
            weights[i] = tieHeavy ? 1 + random.nextInt(4) : scale * (random.nextDouble() + 1e-3);
            floors[i] = random.nextInt(3);
            ceilings[i] = random.nextInt(4) == 0 ? floors[i] + random.nextInt(40) : 10_000;
        }
        ceilings[0] = 10_000;
        long units = Arrays.stream(floors).sum() + random.nextInt(900);
        for (DivisorMethod method : METHODS) {
            Apportionment result = method.apportion(
                    Amounts.of(weights), Trees.of(units, floors, ceilings, List.of()), TieBreak.largerWeight());
            assertThat(result.toArray())
                    .as("seed %s, %s", seed, method.id())
                    .containsExactly(oneByOne(method, units, weights, floors, ceilings));
        }
    }

    @Test
    void jeffersonLeavesTwoSmallPartiesOfFourWithoutASeat() {
        Apportionment result = apportion(new Jefferson(), 8, 720, 720, 120, 120);

        assertThat(result.toArray()).containsExactly(4, 4, 0, 0);
        assertThat(result.isTied()).isFalse();
    }

    @Test
    void aRemainderThatLooksTiedInDoublesIsDecidedExactly() {
        double third = 1.0 / 3;
        Apportionment result = apportion(new Webster(), 1, third, Math.nextUp(third), third);

        assertThat(result.toArray()).containsExactly(0, 1, 0);
        assertThat(result.isTied()).isFalse();
    }

    @Test
    void equalWeightsAreReportedAsTiedAndServedInOrderOfIds() {
        for (DivisorMethod method : METHODS) {
            Apportionment result = apportion(method, 4, 10, 10, 10);
            assertThat(result.toArray()).as(method.id()).containsExactly(2, 1, 1);
            assertThat(result.tied()).as(method.id()).containsExactly(0, 1, 2);
        }
    }

    @Test
    void hillAndDeanBreakLowerQuotaAsPublished() {
        assertThat(apportion(new HuntingtonHill(), 5, 1000, 1, 1).toArray()).containsExactly(3, 1, 1);
        assertThat(apportion(new Dean(), 5, 1000, 1, 1).toArray()).containsExactly(3, 1, 1);
    }

    @Test
    void fewerUnitsThanMembersGoToTheLargerWeightsWhereTheFirstDivisorIsZero() {
        for (DivisorMethod method : List.of(new Adams(), new Dean(), new HuntingtonHill())) {
            Apportionment result = apportion(method, 2, 1, 5, 3);
            assertThat(result.toArray()).as(method.id()).containsExactly(0, 1, 1);
            assertThat(result.isTied()).as(method.id()).isFalse();
        }
    }

    @Test
    void zeroUnitsAndZeroWeightsGiveZeros() {
        for (DivisorMethod method : METHODS) {
            assertThat(apportion(method, 0, 3, 2).toArray()).as(method.id()).containsExactly(0, 0);
            assertThat(apportion(method, 5, 0, 2).toArray()).as(method.id()).containsExactly(0, 5);
        }
    }

    @Test
    void aQuadrillionUnitsAreDividedExactly() {
        long units = 1_000_000_000_000_000L;
        Apportionment result = apportion(new Webster(), units, 1, 1, 1);

        assertThat(result.toArray()).containsExactly(333_333_333_333_334L, 333_333_333_333_333L, 333_333_333_333_333L);
        assertThat(result.tied()).containsExactly(0, 1, 2);
    }

    @Test
    void permutingTheMembersPermutesTheResult() {
        double[] weights = {61, 7, 23, 9, 44};
        for (DivisorMethod method : METHODS) {
            long[] straight = apportion(method, 37, weights).toArray();
            long[] turned = apportion(method, 37, 44, 9, 23, 7, 61).toArray();
            assertThat(turned)
                    .as(method.id())
                    .containsExactly(straight[4], straight[3], straight[2], straight[1], straight[0]);
        }
    }

    @Test
    void parametersAreReadAndChecked() {
        Plugins<ApportionmentMethod> methods = Plugins.load(ApportionmentMethod.class);
        Apportionment likeJefferson =
                apportion(methods.get("stationary").with(Map.of("point", "1")), 8, 72, 72, 12, 12);

        assertThat(likeJefferson.toArray()).containsExactly(4, 4, 0, 0);
        assertThatThrownBy(() -> methods.get("power-mean").with(Map.of("power", "0.5")))
                .hasMessage("parameter power of power-mean (0.5) must be a whole number");
        assertThatThrownBy(() -> methods.get("power-mean").with(Map.of("power", "99")))
                .hasMessageStartingWith("power of a power mean (99) must be within -16 .. 16");
        for (int power : new int[] {-17, 17}) {
            assertThatThrownBy(() -> PowerMean.of(power))
                    .hasMessageStartingWith("power of a power mean (" + power + ") must be within -16 .. 16");
        }
        for (int power : new int[] {-16, 16}) {
            assertThat(apportion(PowerMean.of(power), 3, 10, 20).toArray()).containsExactly(1, 2);
        }
        assertThatThrownBy(() -> Stationary.of(new BigDecimal("1.5")))
                .hasMessage("point of a stationary sequence (1.5) must be within 0 .. 1");
    }
}
