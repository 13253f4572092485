package io.lionshare.statistics;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plan.Allocation;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What members carry, and what they have; checked, so that nothing is divided by 0. */
final class Burdens {
    static final String GDP = "gdp";
    static final String POPULATION = "population";

    private Burdens() {}

    /** The id of an indicator, as the value of a parameter. */
    static String requireId(String metric, String parameter, String indicator) {
        Objects.requireNonNull(indicator, parameter);
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("parameter " + parameter + " of " + metric + " ('" + indicator
                    + "') must be the id of an indicator, such as gdp");
        }
        return indicator;
    }

    /** One indicator of every member, in order, each above 0. */
    static double[] positive(Alliance alliance, String indicator) {
        double[] values = alliance.values(indicator);
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] > 0)) {
                throw new IllegalArgumentException(
                        indicator + " of " + alliance.members().get(i).id() + " (" + values[i] + ") must be > 0");
            }
        }
        return values;
    }

    /** The members' parts of the sum of an indicator. */
    static double[] sharesOf(Alliance alliance, String indicator) {
        double[] values = positive(alliance, indicator);
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> value / sum).toArray();
    }

    /** Quanta for each unit of an indicator, in {@code double}. */
    static double[] per(Allocation allocation, String indicator) {
        double[] values = positive(allocation.alliance(), indicator);
        long[] quanta = quanta(allocation);
        return IntStream.range(0, values.length)
                .mapToDouble(i -> quanta[i] / values[i])
                .toArray();
    }

    /** One indicator of every member for each unit of another one, such as ability per head, exact. */
    static List<Fraction> exactly(Alliance alliance, String indicator, String per) {
        double[] values = positive(alliance, indicator);
        double[] units = positive(alliance, per);
        return IntStream.range(0, values.length)
                .mapToObj(i -> Fraction.ofDecimal(values[i]).dividedBy(Fraction.ofDecimal(units[i])))
                .toList();
    }

    /** Quanta for each unit of an indicator, exact. */
    static List<Fraction> exactly(Allocation allocation, String indicator) {
        double[] values = positive(allocation.alliance(), indicator);
        long[] quanta = quanta(allocation);
        return IntStream.range(0, values.length)
                .mapToObj(i -> whole(quanta[i]).dividedBy(Fraction.ofDecimal(values[i])))
                .toList();
    }

    /** The whole quanta of all members, of which at least one carries some. */
    static long[] quanta(Allocation allocation) {
        if (allocation.burden().quanta() == 0) {
            throw new IllegalArgumentException("total of " + allocation.burden().id() + " (0) must be > 0");
        }
        return allocation.apportionment().toArray();
    }

    /** The values over their mean, every member counting as much as its weight. */
    static double[] relative(double[] values, double[] weights) {
        double mean = 0;
        for (int i = 0; i < values.length; i++) {
            mean += weights[i] * values[i];
        }
        double divisor = mean;
        return Arrays.stream(values).map(value -> value / divisor).toArray();
    }

    static Fraction whole(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }
}
