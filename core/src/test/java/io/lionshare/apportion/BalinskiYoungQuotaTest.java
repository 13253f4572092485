package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Longs;
import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quota method, against every way of breaking its ties. */
class BalinskiYoungQuotaTest {
    private final BalinskiYoungQuota method = new BalinskiYoungQuota();

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keeps_quota_and_tells_every_tie(long seed) {
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
    void refuses_maxima_and_bloc_limits_by_name() {
        Amounts weights = Amounts.of(1, 2);
        LimitTree maximum = Trees.of(3, new long[2], new long[] {3, 1}, List.of());
        LimitTree bloc = Trees.of(3, new long[2], new long[] {3, 3}, List.of(Trees.node("both", 1, 3, 0, 1)));

        assertThatThrownBy(() -> method.apportion(weights, maximum, TieBreak.memberOrder()))
                .hasMessage("balinski-young-quota does not support the ceiling of m1 (1); it knows minima only");
        assertThatThrownBy(() -> method.apportion(weights, bloc, TieBreak.memberOrder()))
                .hasMessage("balinski-young-quota does not support the limits of bloc both; it knows minima of members"
                        + " only");
    }

    @Test
    void refuses_more_units_than_it_can_give_one_by_one() {
        LimitTree many = LimitTree.unlimited(new BigDecimal("10000001"), 2);

        assertThatThrownBy(() -> method.apportion(Amounts.of(1, 2), many, TieBreak.memberOrder()))
                .hasMessageContaining("their number (10000001) must be at most 10000000")
                .hasMessageContaining("Maybe a divisor method such as webster");
    }
}
