package io.lionshare.oracle;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** The oracle of every registered method, by its id. A new method needs one. */
public final class MethodOracles {
    private static final BigInteger ONE = BigInteger.ONE;
    private static final BigInteger TWO = BigInteger.TWO;

    private static final Map<String, MethodOracle> BY_ID = Map.ofEntries(
            entry("adams", DivisorOracle.of(1, BigFraction::new)),
            entry("balinski-young-quota", new QuotaOracle()),
            entry("dean", DivisorOracle.of(1, MethodOracles::harmonic)),
            entry("divisors", new DivisorOracle(MethodOracles::list, chosen -> listed(text(chosen)))),
            entry("first-divisor", new DivisorOracle(MethodOracles::first, chosen -> listed(text(chosen) + ",3,5"))),
            entry("huntington-hill", DivisorOracle.of(2, k -> new BigFraction(k.multiply(k.add(ONE))))),
            entry("jefferson", DivisorOracle.of(1, k -> new BigFraction(k.add(ONE)))),
            entry("largest-remainder", new RemainderOracle()),
            entry("power-mean", new DivisorOracle(MethodOracles::power, chosen -> powerMean(text(chosen)))),
            entry("stationary", new DivisorOracle(MethodOracles::point, chosen -> stationary(text(chosen)))),
            entry(
                    "webster",
                    DivisorOracle.of(1, k -> new BigFraction(TWO.multiply(k).add(ONE), TWO))));

    private MethodOracles() {}

    /** Fails if there is none. */
    public static MethodOracle of(String id) {
        MethodOracle oracle = BY_ID.get(id);
        if (oracle == null) {
            throw new AssertionError("method " + id + " has no exact oracle: add one to MethodOracles");
        }
        return oracle;
    }

    /** The value of the one setting. */
    private static String text(Map<String, String> settings) {
        return String.join("", settings.values());
    }

    private static Map<String, String> one(Random random, String name, String... values) {
        return Map.of(name, values[random.nextInt(values.length)]);
    }

    private static BigFraction harmonic(BigInteger k) {
        return new BigFraction(
                TWO.multiply(k).multiply(k.add(ONE)), TWO.multiply(k).add(ONE));
    }

    private static Map<String, String> power(Random random) {
        return Map.of("power", Integer.toString(random.nextInt(33) - 16));
    }

    /** The mean of the powers; the product of neighbours, squared, for 0. */
    private static DivisorOracle.Divisors powerMean(String text) {
        int power = Integer.parseInt(text);
        int q = Math.abs(power);
        Function<BigInteger, BigInteger> both = k -> k.pow(q).add(k.add(ONE).pow(q));
        if (power == 0) {
            return new DivisorOracle.Divisors(2, k -> new BigFraction(k.multiply(k.add(ONE))));
        }
        return power > 0
                ? new DivisorOracle.Divisors(q, k -> new BigFraction(both.apply(k), TWO))
                : new DivisorOracle.Divisors(
                        q, k -> new BigFraction(k.multiply(k.add(ONE)).pow(q).multiply(TWO), both.apply(k)));
    }

    private static Map<String, String> point(Random random) {
        return one(random, "point", "0", "1", "0.5", "0.3", "1/3", "2/5", "355/452", "0.0001", "0.9999", "1e-320");
    }

    private static DivisorOracle.Divisors stationary(String point) {
        BigFraction exact = number(point);
        return new DivisorOracle.Divisors(1, exact::add);
    }

    private static Map<String, String> first(Random random) {
        return one(random, "divisor", "1.4", "1.2", "0", "1", "2.999", "1/7", "1e-30");
    }

    private static Map<String, String> list(Random random) {
        return one(
                random,
                "sequence",
                "2,3,4",
                "1,2,3",
                "0,1",
                "1,4,7",
                "1,2,4,8,16",
                "1,10,11",
                "0,0.001,1/3",
                "500,501",
                "3,5,6.5,7");
    }

    private static DivisorOracle.Divisors listed(String list) {
        BigFraction[] given =
                Stream.of(list.split(",", -1)).map(MethodOracles::number).toArray(BigFraction[]::new);
        BigInteger last = BigInteger.valueOf(given.length - 1);
        BigFraction step = given[given.length - 1].subtract(given[given.length - 2]);
        return new DivisorOracle.Divisors(
                1,
                k -> k.compareTo(last) <= 0
                        ? given[k.intValueExact()]
                        : given[given.length - 1].add(step.multiply(k.subtract(last))));
    }

    private static BigFraction number(String text) {
        String[] parts = text.split("/", -1);
        BigFraction top = Fractions.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? top : top.divide(Fractions.of(new BigDecimal(parts[1])));
    }
}
