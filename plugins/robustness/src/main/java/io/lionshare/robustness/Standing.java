package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which members and blocs stand at a limit in one division, and what each pool divides: the blocs that bind, inner ones first, and
 * last all members.
 */
final class Standing {
    private final LimitTree limits;
    private final Amounts amounts;
    private final List<LinearForm> scores;
    private final List<LimitTree.Node> pools;
    private final int[] poolOf;

    Standing(LimitTree limits, Amounts amounts, List<LinearForm> scores) {
        this.limits = limits;
        this.amounts = amounts;
        this.scores = scores;
        LimitTree.Node all = LimitTree.node("all members", all(limits.size()), limits.total(), limits.total());
        this.pools = Stream.concat(
                        limits.blocs().stream().filter(bloc -> isAtCeiling(bloc) || isAtFloor(bloc)), Stream.of(all))
                .toList();
        this.poolOf = IntStream.range(0, limits.size())
                .map(i -> firstAround(new int[] {i}, 0))
                .toArray();
    }

    private static int[] all(int size) {
        return IntStream.range(0, size).toArray();
    }

    List<LimitTree.Node> pools() {
        return pools;
    }

    boolean isPool(LimitTree.Node bloc) {
        return pools.contains(bloc);
    }

    private int firstAround(int[] positions, int from) {
        int pool = from;
        while (Arrays.binarySearch(pools.get(pool).positions(), positions[0]) < 0
                || pools.get(pool).size() < positions.length) {
            pool++;
        }
        return pool;
    }

    /** The number of the pool that a member divides in. */
    int poolOf(int member) {
        return poolOf[member];
    }

    /** The number of the pool around a pool other than the last. */
    int poolAround(int pool) {
        return pool == pools.size() - 1 ? -1 : firstAround(pools.get(pool).positions(), pool + 1);
    }

    /** The number of the pool around a bloc that does not bind. */
    int poolAround(LimitTree.Node bloc) {
        return firstAround(bloc.positions(), 0);
    }

    boolean hasFloor(LimitTree.Node node) {
        return node.floor().signum() > 0;
    }

    boolean hasCeiling(LimitTree.Node node) {
        return node.ceiling().compareTo(limits.total()) < 0;
    }

    boolean isAtFloor(LimitTree.Node node) {
        return hasFloor(node) && amountOf(node).equals(scaled(node.floor()));
    }

    boolean isAtCeiling(LimitTree.Node node) {
        return hasCeiling(node) && amountOf(node).equals(scaled(node.ceiling()));
    }

    /** A member at a limit of its own, or without a score under any strategy, which stays at its floor. */
    boolean isFixed(int member) {
        LimitTree.Node node = limits.members().get(member);
        return scores.get(member).isZero() || isAtFloor(node) || isAtCeiling(node);
    }

    private BigInteger amountOf(LimitTree.Node node) {
        return IntStream.of(node.positions()).mapToObj(amounts::numerator).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger scaled(BigDecimal bound) {
        return bound.toBigIntegerExact().multiply(amounts.denominator());
    }

    /** The amount of a member that is fixed. */
    BigInteger fixedAmount(int member) {
        return amounts.numerator(member).divide(amounts.denominator());
    }

    /** The members of a node that divide what is left of a pool. */
    int[] free(LimitTree.Node node, int pool) {
        return IntStream.of(node.positions())
                .filter(i -> poolOf[i] == pool && !isFixed(i))
                .toArray();
    }

    /** What the free members of a pool divide. */
    BigInteger rest(int pool) {
        LimitTree.Node node = pools.get(pool);
        return amountOf(node).divide(amounts.denominator()).subtract(fixedWithin(node, pool));
    }

    /** What is fixed within a node: members of the pool that stand at a limit, and pools within it. */
    BigInteger fixedWithin(LimitTree.Node node, int pool) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : node.positions()) {
            if (poolOf[i] == pool && isFixed(i)) {
                sum = sum.add(fixedAmount(i));
            }
        }
        for (int inner = 0; inner < pool; inner++) {
            LimitTree.Node bloc = pools.get(inner);
            boolean isWithin = bloc != node
                    && poolAround(inner) == pool
                    && Arrays.binarySearch(node.positions(), bloc.positions()[0]) >= 0
                    && node.size() >= bloc.size();
            if (isWithin) {
                sum = sum.add(amountOf(bloc).divide(amounts.denominator()));
            }
        }
        return sum;
    }
}
