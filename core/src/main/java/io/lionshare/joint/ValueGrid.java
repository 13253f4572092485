package io.lionshare.joint;

import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A joint problem in whole units of value, so fine that the value of everything has 56 to 57 bits. Prices and limits of the
 * value are multiplied by the least power of ten that makes them whole, then by a power of two. Limits of the value that are
 * not whole even so are rounded down to a unit. A kind of which nothing is needed has no value, whatever its price: its
 * quanta count like everything, so that no unit is too large or too small for them.
 */
final class ValueGrid {
    /** How far cells of the matrix may be off, as a part of the value of everything. */
    static final double ACCURACY = 1e-12;

    private static final int BITS = 57;

    /** What a quantum must be worth at least, as a part of the value of everything. */
    static final BigDecimal LEAST_QUANTUM = new BigDecimal("1e-9");

    final int members;
    final int kinds;
    final List<LimitTree> trees;
    final long[] price;
    final long[] required;
    final long[] least;
    final long[] most;
    final long total;
    /** How many units make one of the prices' unit. */
    private final BigDecimal unitsPerValue;

    ValueGrid(JointProblem problem) {
        this(problem, problem.trees());
    }

    /** Takes the limits of the kinds, which do not depend on prices. */
    ValueGrid(JointProblem problem, List<LimitTree> trees) {
        this.trees = trees;
        List<Burden> burdens = problem.burdens();
        members = problem.alliance().size();
        kinds = burdens.size();
        BigDecimal value = problem.value();
        int decimals = problem.decimals();
        refusal(problem).ifPresent(reason -> {
            throw new ArithmeticException(reason);
        });
        BigInteger whole = whole(problem);
        unitsPerValue = BigDecimal.ONE
                .movePointRight(decimals)
                .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS - whole.bitLength())));
        total = units(value);
        price = new long[kinds];
        required = new long[kinds];
        for (int k = 0; k < kinds; k++) {
            boolean isNeeded = burdens.get(k).quanta() > 0;
            price[k] = isNeeded ? units(problem.prices().of(burdens.get(k).id())) : total;
            required[k] = burdens.get(k).quanta() * price[k];
        }
        least = new long[members];
        most = new long[members];
        Arrays.fill(most, total);
        for (Limit limit : problem.valueLimits().list()) {
            int member = problem.alliance().position(limit.target());
            BigDecimal bound = limit.bound().of(value);
            if (limit.kind() == Limit.Kind.CEILING) {
                most[member] = roundedDown(bound.min(value));
            } else {
                least[member] = bound.compareTo(value) > 0 ? total + 1 : roundedDown(bound);
            }
        }
    }

    private long roundedDown(BigDecimal value) {
        return value.multiply(unitsPerValue).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /** The value of everything in the prices' smallest decimal. */
    private static BigInteger whole(JointProblem problem) {
        return problem.value().movePointRight(problem.decimals()).toBigIntegerExact();
    }

    /** Why the prices have no grid: quanta worth so little that doubles cannot separate them, or too many decimals. */
    static Optional<String> refusal(JointProblem problem) {
        BigDecimal value = problem.value();
        for (Burden burden : problem.burdens()) {
            BigDecimal price = problem.prices().of(burden.id());
            if (burden.quanta() > 0 && price.compareTo(value.multiply(LEAST_QUANTUM)) < 0) {
                return Optional.of("price of a quantum of " + burden.id() + " (" + price.toPlainString()
                        + " " + problem.prices().unit() + ") must be at least " + LEAST_QUANTUM
                        + " of the value of all requirements (" + value.toPlainString() + ")"
                        + "\nMaybe give " + burden.id() + " a larger quantum");
            }
        }
        return whole(problem).bitLength() <= BITS
                ? Optional.empty()
                : Optional.of("value of all requirements (" + value.toPlainString() + " "
                        + problem.prices().unit() + ") must be below 2^" + BITS + " of the prices' smallest decimal"
                        + (problem.decimals() > 0
                                ? "\nMaybe round the prices to fewer decimals"
                                : "\nMaybe give the prices in thousands or millions, without decimals"));
    }

    private long units(BigDecimal value) {
        return value.multiply(unitsPerValue).longValueExact();
    }

    /** Whether some member has to give more in all than it may, or than there is. */
    boolean contradictsItself() {
        return IntStream.range(0, members).anyMatch(member -> least[member] > most[member]);
    }

    /** The kinds in order of their prices, the dearest first. */
    int[] dearestFirst() {
        return IntStream.range(0, kinds)
                .boxed()
                .sorted(Comparator.comparingLong((Integer k) -> price[k]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    long floor(LimitTree.Node node, int kind) {
        return units(node.floor(), kind);
    }

    long ceiling(LimitTree.Node node, int kind) {
        return units(node.ceiling(), kind);
    }

    private long units(BigDecimal quanta, int kind) {
        return quanta.longValueExact() * price[kind];
    }
}
