package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether amounts keep a limit tree, compared with its definition in fractions. */
class KeptLimitsTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static LongStream seeds() {
        return Seeds.first(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void asFractionsDo(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Amounts amounts = amounts(random);
            LimitTree tree = tree(random, amounts);
            assertThat(amounts.keep(tree)).as("seed %d, round %d", seed, round).isEqualTo(isKept(amounts, tree));
        }
    }

    /** Thirds and whole numbers, many of them 0, by three factors of which one may be 0. */
    private static Amounts amounts(Random random) {
        BigInteger[] factors = {BigInteger.valueOf(3), BigInteger.ONE, BigInteger.valueOf(random.nextInt(3))};
        BigInteger[] integers = new BigInteger[2 + random.nextInt(4)];
        int[] numbers = new int[integers.length];
        for (int i = 0; i < integers.length; i++) {
            integers[i] = BigInteger.valueOf(Math.max(0, random.nextInt(12) - 4));
            numbers[i] = random.nextInt(factors.length);
        }
        return Amounts.ofProducts(integers, numbers, factors, factors[0]);
    }

    /** The total is mostly the sum, and bounds are mostly near to the amounts. */
    private static LimitTree tree(Random random, Amounts amounts) {
        BigDecimal total = Fraction.sum(fractions(amounts)).floor().toDecimal();
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            members.add(node(random, total, amounts, i));
        }
        return LimitTree.of(
                total,
                members,
                random.nextBoolean() ? List.of(node(random, total, amounts, 0, 1)) : List.of(),
                ContributionType.of("amount", "units", "1"));
    }

    private static LimitTree.Node node(Random random, BigDecimal total, Amounts amounts, int... positions) {
        BigDecimal below = sum(amounts, positions).floor().toDecimal();
        BigDecimal floor = random.nextInt(3) == 0 ? below : random.nextInt(8) == 0 ? below.add(HALF) : BigDecimal.ZERO;
        BigDecimal ceiling = random.nextInt(3) == 0
                ? below
                : random.nextInt(4) == 0 ? below.add(BigDecimal.ONE) : total.max(BigDecimal.ZERO);
        return LimitTree.node("n" + positions[0] + positions.length, positions, floor, ceiling);
    }

    private static boolean isKept(Amounts amounts, LimitTree tree) {
        return Fraction.sum(fractions(amounts)).equals(Fraction.of(tree.total()))
                && Stream.concat(tree.members().stream(), tree.blocs().stream())
                        .allMatch(node -> isKept(sum(amounts, node.positions()), node));
    }

    private static boolean isKept(Fraction sum, LimitTree.Node node) {
        return sum.compareTo(Fraction.of(node.floor())) >= 0 && sum.compareTo(Fraction.of(node.ceiling())) <= 0;
    }

    private static Fraction sum(Amounts amounts, int... positions) {
        List<Fraction> parts = new ArrayList<>();
        for (int i : positions) {
            parts.add(Fraction.of(amounts, i));
        }
        return Fraction.sum(parts);
    }

    private static List<Fraction> fractions(Amounts amounts) {
        List<Fraction> all = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            all.add(Fraction.of(amounts, i));
        }
        return all;
    }
}
