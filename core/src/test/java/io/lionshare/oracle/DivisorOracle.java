package io.lionshare.oracle;

import io.lionshare.apportion.Apportionment;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.math3.fraction.BigFraction;

/** A divisor method: a whole power of every divisor is a fraction, and priorities are compared in that power. */
public final class DivisorOracle implements MethodOracle {
    private final Function<Random, Map<String, String>> settings;
    private final Function<Map<String, String>, Divisors> divisors;

    /** Divisors as fractions, or a whole power of them. */
    public record Divisors(int power, Function<BigInteger, BigFraction> at) {}

    /** A method whose divisors depend on its settings. */
    public DivisorOracle(
            Function<Random, Map<String, String>> settings, Function<Map<String, String>, Divisors> divisors) {
        this.settings = settings;
        this.divisors = divisors;
    }

    /** A method without settings. */
    public static DivisorOracle of(int power, Function<BigInteger, BigFraction> at) {
        return new DivisorOracle(random -> Map.of(), chosen -> new Divisors(power, at));
    }

    @Override
    public Case problem(long seed) {
        return seed % 100 == 99 ? Cases.crowd(seed) : seed % 4 == 0 ? Cases.small(seed, 8) : Cases.wide(seed, 8);
    }

    @Override
    public Map<String, String> settings(long seed) {
        return settings.apply(Magnitudes.random(seed));
    }

    @Override
    public void check(Case problem, Map<String, String> chosen, Apportionment actual) {
        int n = problem.limits().size();
        long[] least = new long[n];
        long[] most = new long[n];
        for (int i = 0; i < n; i++) {
            LimitTree.Node member = problem.limits().members().get(i);
            least[i] = member.floor().longValueExact();
            most[i] = problem.claims().get(i) == 0 ? least[i] : member.ceiling().longValueExact();
        }
        new Exchanges(problem, least, most, order(problem.claims().toArray(), divisors.apply(chosen))).check(actual);
    }

    private static UnitOrder order(double[] weights, Divisors divisors) {
        BigInteger[] whole = Fractions.whole(weights);
        BigInteger[] powers =
                Arrays.stream(whole).map(w -> w.pow(divisors.power)).toArray(BigInteger[]::new);
        return (i, k, j, m) -> {
            BigFraction a = divisors.at.apply(BigInteger.valueOf(k));
            BigFraction b = divisors.at.apply(BigInteger.valueOf(m));
            if (a.equals(BigFraction.ZERO) && b.equals(BigFraction.ZERO)) {
                return whole[j].compareTo(whole[i]);
            }
            BigInteger left = powers[i].multiply(a.getDenominator()).multiply(b.getNumerator());
            BigInteger right = powers[j].multiply(b.getDenominator()).multiply(a.getNumerator());
            return right.compareTo(left);
        };
    }
}
