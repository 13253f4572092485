package io.lionshare.report.words;

import io.lionshare.model.Burden;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a metric says of one burden under every plan.
 *
 * @param name the metric and its parameters
 * @param numbers the number under each plan, or why there is none
 * @param howToRead what the numbers mean
 * @param columns a number for each member under each plan, in order of the plans; empty if the metric has none, or refuses a plan
 */
public record Measured(String name, String numbers, String howToRead, List<Measurement.Column> columns) {
    private static final int DECIMALS = 4;

    /** Any number of columns. */
    public Measured {
        columns = List.copyOf(columns);
    }

    /**
     * Measures every plan.
     *
     * @param comparison the plans
     * @param burden one of its burdens
     * @param metric what to measure by
     * @return the sentences and columns
     */
    public static Measured of(Comparison comparison, Burden burden, Metric metric) {
        List<String> measured = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<Measurement.Column> columns = new ArrayList<>();
        for (Plan plan : comparison.scenario().plans()) {
            Allocation allocation = comparison.allocation(burden, plan);
            try {
                Measurement measurement = allocation.measure(metric);
                measured.add(number(measurement) + " under " + plan.name());
                measurement.column().ifPresent(columns::add);
            } catch (IllegalArgumentException e) {
                refused.add("not measured under " + plan.name() + " (" + e.getMessage() + ")");
            }
        }
        boolean hasAll = columns.size() == comparison.scenario().plans().size();
        measured.addAll(refused);
        return new Measured(
                PlanWords.settings(metric),
                String.join(", ", measured) + ".",
                metric.howToRead(),
                hasAll ? columns : List.of());
    }

    /** "0.2397 (p-value 0.2192)", "0.0012 EUR per USD". */
    private static String number(Measurement measurement) {
        String value = Figures.fixed(BigDecimal.valueOf(measurement.value()), DECIMALS);
        String unit = measurement.unit().equals("1") ? "" : " " + measurement.unit();
        String chance = measurement.pValue().isPresent()
                ? " (p-value "
                        + Figures.fixed(BigDecimal.valueOf(measurement.pValue().getAsDouble()), DECIMALS) + ")"
                : "";
        return value + unit + chance;
    }
}
