package io.lionshare.oracle;

import io.lionshare.apportion.Apportionment;
import io.lionshare.level.Schedule;
import java.math.BigInteger;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/** Largest remainders: quotas in fractions within the limits, each rounded to its whole part or one more. */
public final class RemainderOracle implements MethodOracle {
    @Override
    public Case problem(long seed) {
        return seed % 4 == 0 ? Cases.small(seed, 8) : Cases.wide(seed, 8);
    }

    @Override
    public void check(Case problem, Map<String, String> settings, Apportionment actual) {
        BigFraction[] quotas = LevelOracle.solve(Schedule.of(), problem);
        BigFraction[] rests = new BigFraction[quotas.length];
        long[] least = new long[quotas.length];
        long[] most = new long[quotas.length];
        for (int i = 0; i < quotas.length; i++) {
            BigInteger floor = Fractions.floor(quotas[i]);
            rests[i] = quotas[i].subtract(new BigFraction(floor));
            least[i] = floor.longValueExact();
            most[i] = least[i] + (rests[i].equals(BigFraction.ZERO) ? 0 : 1);
        }
        new Exchanges(problem, least, most, (i, k, j, m) -> rests[j].compareTo(rests[i])).check(actual);
    }
}
