package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.primitives.Longs;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quota method, against every way of breaking its ties. */
class BalinskiYoungQuotaTest {
    private final BalinskiYoungQuota method = new BalinskiYoungQuota();

    static LongStream seeds() {
        return Seeds.first(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsQuotaAndReportsEveryTie(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(5);
        long[] weights = random.ints(n, 0, 6).asLongStream().toArray();
        weights[0]++;
        long[] floors = new long[n];
        if (random.nextBoolean()) {
            floors[random.nextInt(n)] = random.nextInt(3);
        }
        long total = Arrays.stream(floors).sum() + random.nextInt(9);
        long[] ceilings = new long[n];
        Arrays.fill(ceilings, total);

        Apportionment result = method.apportion(
                Amounts.of(Arrays.stream(weights).asDoubleStream().toArray()),
                Trees.of(total, floors, ceilings, List.of()),
                TieBreak.largerWeight());

        Set<List<Long>> right = outcomes(weights, floors, total);
        assertThat(right).as("seed %s", seed).contains(Longs.asList(result.toArray()));
        int[] differing = IntStream.range(0, n)
                .filter(i -> right.stream().anyMatch(units -> units.get(i) != result.units(i)))
                .toArray();
        assertThat(result.tied()).as("seed %s", seed).containsExactly(differing);
        long sum = Arrays.stream(weights).sum();
        for (int i = 0; i < n; i++) {
            assertThat(result.units(i))
                    .as("seed %s, upper quota of %s", seed, i)
                    .isLessThanOrEqualTo(Math.max(floors[i], -Math.floorDiv(-weights[i] * total, sum)));
        }
    }

    private static Set<List<Long>> outcomes(long[] weights, long[] floors, long total) {
        Set<List<Long>> reached = Set.of(Longs.asList(floors));
        for (long house = Arrays.stream(floors).sum() + 1; house <= total; house++) {
            Set<List<Long>> next = new HashSet<>();
            for (List<Long> units : reached) {
                for (int i : best(weights, units, house)) {
                    long[] grown = Longs.toArray(units);
                    grown[i]++;
                    next.add(Longs.asList(grown));
                }
            }
            reached = next;
        }
        return reached;
    }

    private static int[] best(long[] weights, List<Long> units, long house) {
        long sum = Arrays.stream(weights).sum();
        int[] eligible = IntStream.range(0, weights.length)
                .filter(i -> units.get(i) * sum < house * weights[i])
                .toArray();
        return Arrays.stream(eligible)
                .filter(i -> Arrays.stream(eligible)
                        .allMatch(j -> weights[i] * (units.get(j) + 1) >= weights[j] * (units.get(i) + 1)))
                .toArray();
    }

    @Test
    void refusesMaximaAndBlocLimitsByName() {
        Amounts weights = Amounts.of(1, 2);
        LimitTree maximum = Trees.of(3, new long[2], new long[] {3, 1}, List.of());
        LimitTree bloc = Trees.of(3, new long[2], new long[] {3, 3}, List.of(Trees.node("both", 1, 3, 0, 1)));

        String advice = "\nMaybe a divisor method such as webster; this one keeps minima of members only";
        assertThatThrownBy(() -> method.apportion(weights, maximum, TieBreak.memberOrder()))
                .hasMessage("balinski-young-quota does not support the ceiling of m1 (1)" + advice);
        assertThatThrownBy(() -> method.apportion(weights, bloc, TieBreak.memberOrder()))
                .hasMessage("balinski-young-quota does not support the floor of both (1)" + advice);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void manyMembersGetWhatOneUnitAfterAnotherGives(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(40);
        double spread = random.nextInt(8);
        double[] weights = random.doubles(n).map(x -> Math.pow(10, spread * x)).toArray();
        long[] floors = new long[n];
        if (random.nextBoolean()) {
            floors = random.longs(n, 0, 4).toArray();
        }
        long total = Arrays.stream(floors).sum() + random.nextInt(300);
        long[] ceilings = new long[n];
        Arrays.fill(ceilings, total);

        Apportionment result = method.apportion(
                Amounts.of(weights), Trees.of(total, floors, ceilings, List.of()), TieBreak.largerWeight());

        assertThat(result.toArray()).as("seed %s", seed).containsExactly(oneByOne(weights, floors, total));
    }

    /** The definition in doubles: the weights are not near any tie. */
    private static long[] oneByOne(double[] weights, long[] floors, long total) {
        double sum = Arrays.stream(weights).sum();
        long[] units = floors.clone();
        for (long house = Arrays.stream(floors).sum() + 1; house <= total; house++) {
            int best = -1;
            for (int i = 0; i < units.length; i++) {
                boolean isOpen = units[i] < house * weights[i] / sum;
                if (isOpen && (best < 0 || weights[i] / (units[i] + 1) > weights[best] / (units[best] + 1))) {
                    best = i;
                }
            }
            units[best]++;
        }
        return units;
    }

    @Test
    void aMillionUnitsAmongTenThousandMembersAreNotGivenOneByOne() {
        int n = 10_000;
        double[] weights = new Random(1).doubles(n, 1e5, 1e8).toArray();
        double sum = Arrays.stream(weights).sum();
        LimitTree limits = LimitTree.unlimited(new BigDecimal("1000000"), n);

        Apportionment result = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> method.apportion(Amounts.of(weights), limits, TieBreak.largerWeight()));

        for (int i = 0; i < n; i++) {
            double quota = 1e6 * weights[i] / sum;
            assertThat((double) result.units(i)).isBetween(Math.floor(quota), Math.ceil(quota));
        }
        assertThat(Arrays.stream(result.toArray()).sum()).isEqualTo(1_000_000);
    }

    @Test
    void refusesToGoBackByMoreUnitsThanItCanLookAt() {
        LimitTree many = LimitTree.unlimited(new BigDecimal("1000000000000"), 3);

        assertThatThrownBy(() -> method.apportion(Amounts.of(1, 1e15, 3e15), many, TieBreak.memberOrder()))
                .hasMessage(
                        "weights of balinski-young-quota are too different: it goes back to where the smallest member"
                                + " whose quota is not whole got its last unit, 999999999999 units, and can go back by"
                                + " 10000000\n"
                                + "Maybe a divisor method such as webster, which does not go back");
    }
}
