package io.lionshare.joint;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A joint problem in whole units of value, so fine that the value of everything has 56 to 57 bits: prices and limits of
 * the value are multiplied by the least power of ten that makes them whole, then by a power of two.
 */
final class ValueGrid {
    private static final int BITS = 57;

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
        List<Burden> burdens = problem.burdens();
        members = problem.alliance().size();
        kinds = burdens.size();
        trees = burdens.stream().map(problem::tree).toList();
        BigDecimal value = problem.value();
        int decimals = 0;
        for (Burden burden : burdens) {
            decimals = Math.max(
                    decimals,
                    problem.prices().of(burden.type().id()).stripTrailingZeros().scale());
        }
        BigInteger whole = value.movePointRight(decimals).toBigIntegerExact();
        if (whole.bitLength() > BITS) {
            throw new ArithmeticException("value of all requirements (" + value.toPlainString() + " "
                    + problem.prices().unit() + ") must be below 2^" + BITS + " of the prices' smallest decimal"
                    + "\nMaybe give the prices in thousands or millions");
        }
        unitsPerValue = BigDecimal.ONE
                .movePointRight(decimals)
                .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS - whole.bitLength())));
        total = units(value);
        price = new long[kinds];
        required = new long[kinds];
        for (int k = 0; k < kinds; k++) {
            price[k] = units(problem.prices().of(burdens.get(k).type().id()));
            required[k] = Math.multiplyExact(burdens.get(k).quanta(), price[k]);
        }
        least = new long[members];
        most = new long[members];
        Arrays.fill(most, total);
        for (Limit limit : problem.valueLimits().list()) {
            int member = problem.alliance().position(limit.target());
            BigDecimal bound = limit.bound().of(value).min(value);
            if (limit.kind() == Limit.Kind.FLOOR) {
                least[member] = bound.multiply(unitsPerValue)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
            } else {
                most[member] = bound.multiply(unitsPerValue)
                        .setScale(0, RoundingMode.FLOOR)
                        .longValueExact();
            }
        }
    }

    private long units(BigDecimal value) {
        return value.multiply(unitsPerValue).longValueExact();
    }

    /** A number of units as a value, in the unit of the prices. */
    Fraction value(Fraction units) {
        return units.dividedBy(Fraction.of(unitsPerValue));
    }

    long floor(LimitTree.Node node, int kind) {
        return units(node.floor(), kind);
    }

    long ceiling(LimitTree.Node node, int kind) {
        return units(node.ceiling(), kind);
    }

    /** What a number of quanta is worth; more than are required count as that many. */
    private long units(BigDecimal quanta, int kind) {
        return quanta.min(trees.get(kind).total()).longValueExact() * price[kind];
    }
}
