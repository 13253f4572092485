package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What metrics say of one burden under every plan: the numbers, then how to read them. */
final class MetricsText {
    private static final int DECIMALS = 4;

    private final Comparison comparison;
    private final Burden burden;

    MetricsText(Comparison comparison, Burden burden) {
        this.comparison = comparison;
        this.burden = burden;
    }

    void write(Lines lines, List<Metric> metrics) {
        for (Metric metric : metrics) {
            List<String> measured = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            for (Plan plan : comparison.scenario().plans()) {
                Allocation allocation =
                        comparison.allocation(plan.name(), burden.type().id());
                try {
                    measured.add(number(allocation.measure(metric)) + " under " + plan.name());
                } catch (IllegalArgumentException e) {
                    refused.add("not measured under " + plan.name() + " (" + e.getMessage() + ")");
                }
            }
            measured.addAll(refused);
            lines.add("Metric ", "  ", name(metric) + ": " + String.join(", ", measured) + ".");
            lines.add("  ", "  ", metric.howToRead());
        }
    }

    /** "gini (per gdp, counting members)". */
    private static String name(Metric metric) {
        String parameters = metric.parameters().stream()
                .map(parameter -> parameter.name() + " " + parameter.value())
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? metric.id() : metric.id() + " (" + parameters + ")";
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
