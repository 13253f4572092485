package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Longs;
import io.lionshare.level.Amounts;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Divisor methods within member limits and nested blocs, against all feasible outcomes: an outcome is right if no unit can
 * move, all bounds kept, to a member with a better right to it. Divisors are computed to 60 digits, apart from the code
 * under test.
 */
class DivisorEnumerationTest {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal SAME = new BigDecimal("1e-40");

    static LongStream seeds() {
        return Seeds.first(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesAValidOutcomeAndReportsEveryTie(long seed) {
        Random random = new Random(seed);
        List<DivisorMethod> methods =
                List.of(new Adams(), new Dean(), new HuntingtonHill(), new Webster(), new Jefferson(), PowerMean.of(2));
        int choice = random.nextInt(methods.size());
        int n = 1 + random.nextInt(5);
        double[] weights = random.ints(n, 0, 7).asDoubleStream().toArray();
        long total = random.nextInt(9);
        LimitTree limits = randomLimits(random, n, total);
        Apportionment result;
        try {
            result = methods.get(choice).apportion(Amounts.of(weights), limits, TieBreak.largerWeight());
        } catch (InfeasibleException e) {
            assertThat(feasible(limits, weights)).as("seed %s", seed).isEmpty();
            return;
        }
        List<long[]> feasible = feasible(limits, weights);
        Set<List<Long>> outcomes = new HashSet<>();
        feasible.forEach(units -> outcomes.add(Longs.asList(units)));
        List<long[]> right = feasible.stream()
                .filter(units -> isRight(units, outcomes, weights, choice))
                .toList();
        boolean[] differs = new boolean[n];
        for (long[] units : right) {
            for (int i = 0; i < n; i++) {
                differs[i] |= units[i] != result.units(i);
            }
        }
        assertThat(right).as("seed %s", seed).anyMatch(units -> Arrays.equals(units, result.toArray()));
        assertThat(result.tied())
                .as("seed %s: tied", seed)
                .containsExactly(IntStream.range(0, n).filter(i -> differs[i]).toArray());
    }

    private static LimitTree randomLimits(Random random, int n, long total) {
        long[] floors = new long[n];
        long[] ceilings = new long[n];
        for (int i = 0; i < n; i++) {
            floors[i] = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
            ceilings[i] = random.nextInt(3) == 0 ? floors[i] + random.nextInt(4) : total;
        }
        List<LimitTree.Node> blocs = new ArrayList<>();
        for (int size = 2; size <= n; size++) {
            if (random.nextBoolean()) {
                long floor = random.nextInt(3) == 0 ? random.nextInt((int) total + 1) : 0;
                long ceiling = random.nextInt(2) == 0 ? Math.min(total, floor + random.nextInt(5)) : total;
                int[] positions = IntStream.range(0, size).toArray();
                blocs.add(Trees.node("bloc" + size, floor, ceiling, positions));
            }
        }
        return Trees.of(total, floors, ceilings, blocs);
    }

    private static List<long[]> feasible(LimitTree limits, double[] weights) {
        List<long[]> outcomes = new ArrayList<>();
        fill(limits, weights, new long[weights.length], 0, outcomes);
        return outcomes;
    }

    private static void fill(LimitTree limits, double[] weights, long[] units, int at, List<long[]> outcomes) {
        if (at == units.length) {
            boolean adds = Arrays.stream(units).sum() == limits.total().longValue();
            if (adds && limits.blocs().stream().allMatch(bloc -> holds(bloc, units))) {
                outcomes.add(units.clone());
            }
            return;
        }
        LimitTree.Node member = limits.members().get(at);
        long most =
                weights[at] == 0 ? member.floor().longValue() : member.ceiling().longValue();
        for (long value = member.floor().longValue(); value <= most; value++) {
            units[at] = value;
            fill(limits, weights, units, at + 1, outcomes);
        }
    }

    private static boolean holds(LimitTree.Node bloc, long[] units) {
        long sum = Arrays.stream(bloc.positions()).mapToLong(i -> units[i]).sum();
        return sum >= bloc.floor().longValue() && sum <= bloc.ceiling().longValue();
    }

    private static boolean isRight(long[] units, Set<List<Long>> outcomes, double[] weights, int method) {
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units.length; j++) {
                if (i != j && units[i] > 0 && compare(weights, j, units[j], i, units[i] - 1, method) < 0) {
                    long[] moved = units.clone();
                    moved[i]--;
                    moved[j]++;
                    if (outcomes.contains(Longs.asList(moved))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Negative if unit k + 1 of i has a better right than unit m + 1 of j; first units with divisor 0 before all. */
    private static int compare(double[] weights, int i, long k, int j, long m, int method) {
        BigDecimal a = divisor(k, method);
        BigDecimal b = divisor(m, method);
        if (a.signum() == 0 && b.signum() == 0) {
            return Double.compare(weights[j], weights[i]);
        }
        BigDecimal left = BigDecimal.valueOf(weights[i]).multiply(b);
        BigDecimal right = BigDecimal.valueOf(weights[j]).multiply(a);
        return left.subtract(right).abs().compareTo(SAME) < 0 ? 0 : right.compareTo(left);
    }

    private static BigDecimal divisor(long whole, int method) {
        BigDecimal k = BigDecimal.valueOf(whole);
        BigDecimal next = k.add(BigDecimal.ONE);
        BigDecimal two = BigDecimal.valueOf(2);
        return switch (method) {
            case 0 -> k;
            case 1 -> two.multiply(k).multiply(next).divide(k.add(next), DIGITS);
            case 2 -> k.multiply(next).sqrt(DIGITS);
            case 3 -> k.add(next).divide(two, DIGITS);
            case 4 -> next;
            default ->
                k.multiply(k).add(next.multiply(next)).divide(two, DIGITS).sqrt(DIGITS);
        };
    }
}
