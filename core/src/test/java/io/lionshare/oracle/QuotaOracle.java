package io.lionshare.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Apportionment;
import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The quota method of Balinski and Young, one unit after another, with every way of breaking ties.
 *
 * <p>Without minima all quotas of whole weights are whole where the number of units is a multiple of the sum of the
 * weights; there every member has its quota, and everything starts again. So totals can be as large as a {@code long}.
 */
public final class QuotaOracle implements MethodOracle {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");
    private static final int FEW_UNITS = 40;

    @Override
    public Case problem(long seed) {
        Random random = Magnitudes.random(seed);
        int n = 1 + random.nextInt(6);
        boolean isPeriodic = random.nextBoolean();
        double unit = Math.scalb(1.0, random.nextInt(1900) - 950);
        double[] weights =
                isPeriodic ? random.ints(n, 0, 10).mapToDouble(w -> w * unit).toArray() : Magnitudes.spread(random, n);
        long[] floors = new long[n];
        boolean hasFloors = !isPeriodic || random.nextInt(3) == 0;
        if (hasFloors) {
            floors = random.longs(n, 0, 4).map(floor -> floor / 2 * floor).toArray();
        }
        long more = hasFloors ? random.nextInt(FEW_UNITS) : Magnitudes.whole(random);
        long total = Arrays.stream(floors).sum() + (Arrays.stream(weights).max().orElse(0) > 0 ? more : 0);
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            members.add(
                    LimitTree.node("m" + i, new int[] {i}, BigDecimal.valueOf(floors[i]), BigDecimal.valueOf(total)));
        }
        Amounts claims = Amounts.of(weights);
        return new Case(seed, claims, claims, LimitTree.of(BigDecimal.valueOf(total), members, List.of(), TYPE));
    }

    @Override
    public void check(Case problem, Map<String, String> settings, Apportionment actual) {
        BigInteger[] weights = Fractions.whole(problem.claims().toArray());
        List<BigInteger> minima = new ArrayList<>();
        problem.limits().members().forEach(node -> minima.add(node.floor().toBigIntegerExact()));
        BigInteger total = problem.limits().total().toBigIntegerExact();
        BigInteger sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        boolean repeats = sum.signum() > 0 && minima.stream().allMatch(minimum -> minimum.signum() == 0);
        BigInteger turns = repeats ? total.divide(sum) : BigInteger.ZERO;
        BigInteger rest = repeats ? total.mod(sum) : total;
        Set<List<BigInteger>> outcomes = Set.of(minima);
        List<BigInteger> chosen = minima;
        BigInteger given = minima.stream().reduce(BigInteger.ZERO, BigInteger::add);
        for (BigInteger house = given.add(BigInteger.ONE);
                house.compareTo(rest) <= 0;
                house = house.add(BigInteger.ONE)) {
            Set<List<BigInteger>> grown = new HashSet<>();
            for (List<BigInteger> units : outcomes) {
                best(weights, units, house).forEach(i -> grown.add(withOneMore(units, i)));
            }
            outcomes = grown;
            int served = best(weights, chosen, house).stream()
                    .reduce((i, j) -> weights[i].compareTo(weights[j]) >= 0 ? i : j)
                    .orElseThrow();
            chosen = withOneMore(chosen, served);
        }
        List<BigInteger> expected = chosen;
        assertThat(IntStream.range(0, weights.length)
                        .mapToObj(i -> BigInteger.valueOf(actual.units(i)).subtract(turns.multiply(weights[i])))
                        .toList())
                .isEqualTo(expected);
        Set<List<BigInteger>> right = outcomes;
        assertThat(actual.tied())
                .as("tied")
                .containsExactly(IntStream.range(0, weights.length)
                        .filter(i ->
                                right.stream().anyMatch(units -> !units.get(i).equals(expected.get(i))))
                        .toArray());
    }

    /** The members below their upper quota with the largest quotient. */
    private static List<Integer> best(BigInteger[] weights, List<BigInteger> units, BigInteger house) {
        BigInteger sum = Arrays.stream(weights).reduce(BigInteger.ZERO, BigInteger::add);
        List<Integer> eligible = IntStream.range(0, weights.length)
                .filter(i -> units.get(i).multiply(sum).compareTo(house.multiply(weights[i])) < 0)
                .boxed()
                .toList();
        return eligible.stream()
                .filter(i -> eligible.stream().allMatch(j -> quotient(weights, units, i, j) >= 0))
                .toList();
    }

    private static int quotient(BigInteger[] weights, List<BigInteger> units, int i, int j) {
        BigInteger first = weights[i].multiply(units.get(j).add(BigInteger.ONE));
        return first.compareTo(weights[j].multiply(units.get(i).add(BigInteger.ONE)));
    }

    private static List<BigInteger> withOneMore(List<BigInteger> units, int member) {
        List<BigInteger> grown = new ArrayList<>(units);
        grown.set(member, grown.get(member).add(BigInteger.ONE));
        return List.copyOf(grown);
    }
}
