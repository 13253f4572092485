package io.lionshare.statistics;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.testkit.Carried;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Alliances with a GDP and a population for each member, who are named in the order given. */
final class Members {
    private Members() {}

    static Alliance of(double[] gdp, double[] population) {
        List<Member> members = IntStream.range(0, gdp.length)
                .mapToObj(i -> Member.of(id(i), id(i)).with("gdp", gdp[i]).with("population", population[i]))
                .toList();
        return Alliance.of(
                List.of(Indicator.of("gdp", "USD"), Indicator.of("population", "persons")), members, List.of());
    }

    private static String id(int position) {
        return String.format(Locale.ROOT, "M%03d", position);
    }

    /** Members with a GDP of 1 and one head each. */
    static Allocation alike(long... amounts) {
        return carrying(amounts, ones(amounts.length));
    }

    /** Members with a GDP and one head each. */
    static Allocation carrying(long[] amounts, double[] gdp) {
        return Carried.of(of(gdp, ones(gdp.length)), amounts);
    }

    static double[] ones(int size) {
        return IntStream.range(0, size).mapToDouble(i -> 1).toArray();
    }

    static double value(Metric metric, Allocation allocation) {
        return allocation.measure(metric).value();
    }

    static double pValue(Metric metric, Allocation allocation) {
        return allocation.measure(metric).pValue().orElseThrow();
    }

    static double[] column(Metric metric, Allocation allocation) {
        return allocation.measure(metric).column().map(Measurement.Column::values).orElse(List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
