package io.lionshare.apportion.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.Stationary;
import io.lionshare.apportion.TieBreak;
import io.lionshare.apportion.Trees;
import io.lionshare.apportion.Webster;
import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Divisor methods on arrays, mostly where members are tied or nearly so, against one unit at a time in exact numbers. */
class DivisorArraysTest {
    private static final int KINDS = 7;

    static LongStream seeds() {
        return Seeds.first(105);
    }

    /** Weights that tie often, or nearly. */
    private static double[] weights(Random random, int kind, int n) {
        double base = 1 + random.nextInt(9) / 3.0;
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double small = 1 + random.nextInt(6);
            weights[i] = switch (kind) {
                case 0 -> small;
                case 1 -> small - 1;
                case 2 -> base;
                case 3 -> Math.scalb(small, random.nextInt(4));
                case 4 -> small * base + Math.ulp(small * base) * (random.nextInt(3) - 1);
                case 5 -> Math.scalb(small, random.nextBoolean() ? -1060 : -1058);
                default -> random.nextInt(3) == 0 ? Double.MAX_VALUE / small : random.nextInt(3) * Double.MIN_VALUE;
            };
        }
        weights[random.nextInt(n)] = kind == 5 ? Double.MIN_VALUE : base;
        return weights;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesWhatOneUnitAfterAnotherGives(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(12);
        double[] weights = weights(random, (int) (seed % KINDS), n);
        long units = random.nextInt(random.nextBoolean() ? n + 1 : 150);
        for (int method = 0; method < ExactOrder.METHODS.size(); method++) {
            ExactOrder order = new ExactOrder(method, weights);
            long[] expected = order.oneByOne(units);
            long[] result = new long[n];
            boolean tied = ExactOrder.METHODS.get(method).apportion(weights, units, result);
            String what = "seed " + seed + ", " + ExactOrder.METHODS.get(method).id();
            assertThat(result).as(what).containsExactly(expected);
            assertThat(tied).as(what).isEqualTo(order.isTied(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesManyUnitsInTheExactOrder(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(60);
        double[] weights = weights(random, (int) (seed % KINDS), n);
        long units = (long) Math.pow(10, 2 + random.nextInt(14)) + random.nextInt(n);
        for (int method = 0; method < ExactOrder.METHODS.size(); method++) {
            ExactOrder order = new ExactOrder(method, weights);
            long[] result = new long[n];
            boolean tied = ExactOrder.METHODS.get(method).apportion(weights, units, result);
            int next = order.next(result);
            int last = order.last(result);
            String what = "seed " + seed + ", " + ExactOrder.METHODS.get(method).id();
            assertThat(Arrays.stream(result).sum()).as(what).isEqualTo(units);
            assertThat(order.compare(last, result[last] - 1, next, result[next]))
                    .as(what)
                    .isNegative();
            assertThat(tied).as(what).isEqualTo(order.isTied(result));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheMethodOnAmounts(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(30);
        double[] weights = weights(random, (int) (seed % 5), n);
        long units = random.nextInt(1000);
        for (DivisorMethod method : ExactOrder.METHODS) {
            Apportionment expected = onAmounts(method, units, weights);
            long[] result = new long[n];
            boolean tied = method.apportion(weights, units, result);
            assertThat(result).as("seed %s, %s", seed, method.id()).containsExactly(expected.toArray());
            assertThat(tied).as("seed %s, %s", seed, method.id()).isEqualTo(expected.isTied());
        }
    }

    private static Apportionment onAmounts(DivisorMethod method, long units, double... weights) {
        LimitTree limits = LimitTree.unlimited(BigDecimal.valueOf(units), weights.length);
        return method.apportion(Amounts.of(weights), limits, TieBreak.largerWeight());
    }

    @Test
    void decidesExactlyWhereQuotientsInDoublesAreEqualOrTheWrongWayRound() {
        int misjudged = 0;
        for (long seed = 1; seed <= 3000; seed++) {
            Random random = new Random(seed);
            int k = 1 + random.nextInt(200);
            int m = 1 + random.nextInt(200);
            double first = 1 + random.nextDouble();
            double second = first * (2 * m + 1) / (2 * k + 1);
            double[] weights = {first, second};
            ExactOrder order = new ExactOrder(3, weights);
            int inDoubles = Double.compare(second / (m + 0.5), first / (k + 0.5));
            int exactly = order.compareRight(0, k, 1, m);
            long[] result = new long[2];
            boolean tied = new Webster().apportion(weights, k + m + 1, result);
            if (Integer.signum(inDoubles) != Integer.signum(exactly)) {
                misjudged++;
                assertThat(result)
                        .as("seed %s", seed)
                        .containsExactly(exactly < 0 ? k + 1 : k, exactly < 0 ? m : m + 1);
            }
            assertThat(tied).as("seed %s", seed).isEqualTo(exactly == 0);
        }
        assertThat(misjudged).isGreaterThan(500);
    }

    @Test
    void theKernelIsCertainOfClearOutcomesOnly() {
        for (DivisorMethod method : ExactOrder.METHODS) {
            assertThat(isCertain(method, 10, 6.1, 3.02, 1.3)).as(method.id()).isTrue();
            assertThat(isCertain(method, 10, 5, 5, 5)).as(method.id()).isFalse();
            assertThat(isCertain(method, 10, 5, Math.nextUp(5.0), 5))
                    .as(method.id())
                    .isFalse();
        }
    }

    private static boolean isCertain(DivisorMethod method, long units, double... weights) {
        double sum = Arrays.stream(weights).sum();
        return new UnitKernel(DivisorLoops.of(method.sequence()), weights, new long[weights.length], UnitBounds.NONE)
                .fill(units, units / sum, sum);
    }

    @Test
    void prioritiesBeyondTheRangeOfADoubleAreComparedExactly() {
        Stationary almostAdams = Stationary.of(new BigDecimal("1e-320"));
        double[] weights = {1, 4, 2, 3, 5, 9, 8, 7, 6, 11, 10, 12};
        long[] result = new long[12];

        assertThat(almostAdams.apportion(weights, 2, result)).isFalse();
        assertThat(result).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1);
        assertThat(almostAdams.apportion(weights, 13, result)).isFalse();
        assertThat(result).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2);
        assertThat(onAmounts(almostAdams, 2, weights).toArray()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1);
    }

    /** Both weights are the same double, next to the least; divided by such divisors they look like any other numbers. */
    @Test
    void weightsOfFewBitsOverTinyDivisorsAreComparedExactly() {
        RoundingSequence tiny = RoundingSequence.of(
                List.of(Fraction.of(new BigDecimal("1e-40")), Fraction.of(new BigDecimal("1.1e-40")), Fraction.ONE));
        Amounts weights =
                Amounts.of(List.of(Fraction.of(new BigDecimal("1.3e-323")), Fraction.of(new BigDecimal("1.7e-323"))));
        assertThat(weights.get(0)).isEqualTo(weights.get(1));
        Priorities priorities = new Priorities(weights, tiny, TieBreak.largerWeight()::compare);
        assertThat(priorities.compareRight(0, 0, 1, 1)).isPositive();
        assertThat(priorities.compareRight(1, 1, 0, 0)).isNegative();
    }

    /** 1.4 and 3.6 times the least double look like 1 and 4 times it. */
    @Test
    void weightsBetweenTheLeastDoublesAreComparedExactly() {
        BigDecimal least = new BigDecimal(Double.MIN_VALUE);
        Amounts weights = Amounts.of(List.of(
                Fraction.of(least.multiply(new BigDecimal("1.4"))),
                Fraction.of(least.multiply(new BigDecimal("3.6")))));
        assertThat(weights.get(1)).isEqualTo(4 * weights.get(0));
        Priorities priorities = new Priorities(weights, new Webster().sequence(), TieBreak.largerWeight()::compare);
        assertThat(priorities.compareRight(0, 0, 1, 1)).isNegative();
        assertThat(priorities.compareRight(1, 1, 0, 0)).isPositive();
    }

    /** The least weight loses its bits where all are scaled, and so seems to come before a second unit of the middle one. */
    @Test
    void firstUnitsFarBeforeAllOthersAreOrderedExactly() {
        Stationary almostAdams = Stationary.of(new BigDecimal("5e-44"));
        double scale = 0x1p700;
        double[] weights = {scale, 8e-281 * scale, 0.6 * (Double.MIN_VALUE * scale)};
        LimitTree limits = Trees.of(3, new long[3], new long[] {1, 3, 3}, List.of());
        Apportionment result = almostAdams.apportion(Amounts.of(weights), limits, TieBreak.largerWeight());
        assertThat(result.toArray()).containsExactly(1, 2, 0);
    }

    @Test
    void oneMethodServesManyThreads() {
        int cases = 500;
        for (DivisorMethod method : ExactOrder.METHODS) {
            long[][] serial = new long[cases][];
            long[][] parallel = new long[cases][];
            IntStream.range(0, cases).forEach(seed -> serial[seed] = units(method, seed));
            IntStream.range(0, cases).parallel().forEach(seed -> parallel[seed] = units(method, seed));
            assertThat(parallel).as(method.id()).isDeepEqualTo(serial);
        }
    }

    private static long[] units(DivisorMethod method, long seed) {
        Random random = new Random(seed);
        double[] weights = weights(random, (int) (seed % 5), 20);
        long[] result = new long[20];
        method.apportion(weights, 435, result);
        return result;
    }

    /** Large: left out where each test runs again for each mutant. */
    @Test
    @Tag("large")
    void thirtyThousandMembersDoNotTakeQuadraticTime() {
        int n = 30_000;
        double[] clear = new Random(1).doubles(n, 0.1, 10).toArray();
        double[] equal = new double[n];
        Arrays.fill(equal, 0.7);
        double[] small = new Random(2).ints(n, 1, 11).asDoubleStream().toArray();
        for (DivisorMethod method : ExactOrder.METHODS) {
            for (double[] weights : new double[][] {clear, equal, small}) {
                Apportionment result = assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> onAmounts(method, 1_234_567, weights), method.id());
                assertThat(Arrays.stream(result.toArray()).sum()).isEqualTo(1_234_567);
            }
            assertThat(onAmounts(method, 1_234_567, equal).tied()).hasSize(n);
        }
    }

    @Test
    void refusesWhatIsNotAListOfWeights() {
        Webster webster = new Webster();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webster.apportion(new double[] {1, Double.NaN}, 3, new long[2]))
                .withMessage("weight at position 1 (NaN) must be finite and >= 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webster.apportion(new double[] {-1, 1}, 3, new long[2]))
                .withMessage("weight at position 0 (-1.0) must be finite and >= 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webster.apportion(new double[0], 0, new long[0]))
                .withMessage("there must be at least one weight");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webster.apportion(new double[] {1, 2}, 3, new long[3]))
                .withMessage("length of result (3) must be the number of weights (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webster.apportion(new double[] {1, 2}, -1, new long[2]))
                .withMessage("units (-1) must be >= 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> webster.apportion(new double[] {0, 0}, 3, new long[2]))
                .withMessage("units (3) must be 0 where every weight is 0");
    }
}
