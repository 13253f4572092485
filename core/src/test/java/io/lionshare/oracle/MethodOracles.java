package io.lionshare.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;

/** The oracle of every registered method, by its id. A new method needs one. */
public final class MethodOracles {
    private static final BigInteger ONE = BigInteger.ONE;
    private static final BigInteger TWO = BigInteger.TWO;

    private static final Map<String, MethodOracle> BY_ID = Map.of(
            "adams", DivisorOracle.of(1, BigFraction::new),
            "balinski-young-quota", new QuotaOracle(),
            "dean",
                    DivisorOracle.of(
                            1,
                            k -> new BigFraction(
                                    TWO.multiply(k).multiply(k.add(ONE)),
                                    TWO.multiply(k).add(ONE))),
            "huntington-hill", DivisorOracle.of(2, k -> new BigFraction(k.multiply(k.add(ONE)))),
            "jefferson", DivisorOracle.of(1, k -> new BigFraction(k.add(ONE))),
            "largest-remainder", new RemainderOracle(),
            "power-mean",
                    new DivisorOracle(
                            MethodOracles::power,
                            chosen -> powerMean(Integer.parseInt(chosen.getOrDefault("power", "")))),
            "stationary",
                    new DivisorOracle(MethodOracles::point, chosen -> stationary(chosen.getOrDefault("point", ""))),
            "webster", DivisorOracle.of(1, k -> new BigFraction(TWO.multiply(k).add(ONE), TWO)));

    private MethodOracles() {}

    /** Fails if there is none. */
    public static MethodOracle of(String id) {
        MethodOracle oracle = BY_ID.get(id);
        if (oracle == null) {
            throw new AssertionError("method " + id + " has no exact oracle: add one to MethodOracles");
        }
        return oracle;
    }

    private static Map<String, String> power(Random random) {
        return Map.of("power", Integer.toString(random.nextInt(33) - 16));
    }

    /** The mean of the powers; the product of neighbours, squared, for 0. */
    private static DivisorOracle.Divisors powerMean(int power) {
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
        String[] points = {"0", "1", "0.5", "0.3", "0.7071", "0.0001", "0.9999", "1e-320"};
        return Map.of("point", points[random.nextInt(points.length)]);
    }

    private static DivisorOracle.Divisors stationary(String point) {
        BigFraction exact = Fractions.of(new BigDecimal(point));
        return new DivisorOracle.Divisors(1, k -> exact.add(k));
    }
}
