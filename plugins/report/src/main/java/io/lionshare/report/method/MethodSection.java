package io.lionshare.report.method;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.model.Indicator;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import io.lionshare.report.burden.Plans;
import io.lionshare.report.burden.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a report was made: plans, data, notes, measures, words, reproduction. All folded. */
public final class MethodSection {
    private static final String EXACT =
            "Amounts are exact and add up to the totals; what is shown is rounded, so a sum may"
                    + " differ from the sum of shown numbers.";

    private MethodSection() {}

    /**
     * The section of a report about a scenario.
     *
     * @param scenario the scenario
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return folds, and a sentence on rounding
     */
    public static Section of(Scenario scenario, String version) {
        return of(scenario, List.of(), List.of(), version);
    }

    /**
     * The section of a comparison, with what was measured.
     *
     * @param scenario the scenario
     * @param splits its burdens
     * @param metrics what to measure each plan and burden by
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return folds, and a sentence on rounding
     * @throws IllegalStateException if a metric fails or returns a wrong result
     */
    public static Section of(Scenario scenario, List<Split> splits, List<Metric> metrics, String version) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Folded("Plans, rules and parameters", List.of(plans(scenario))));
        elements.add(new Folded("Data and sources", data(scenario)));
        if (!scenario.description().notes().isEmpty()) {
            elements.add(new Folded(
                    "Notes",
                    scenario.description().notes().stream()
                            .<Element>map(Prose::new)
                            .toList()));
        }
        for (Metric metric : metrics) {
            elements.add(MetricMeasurements.of(splits, metric));
        }
        Concentration.of(splits).ifPresent(elements::add);
        elements.add(new Folded("Words", Glossary.elements()));
        elements.add(new Folded(
                "Reproduce",
                List.of(new Prose("Made by " + version + ". The same input gives the same bytes: run the same command"
                        + " with the same scenario."))));
        elements.add(new Prose(EXACT));
        return new Section("method", "Method", "", "How this was made", "", elements);
    }

    /**
     * What a metric measures, in a line.
     *
     * @param splits the burdens
     * @param metric what to measure by
     * @return the numbers of each burden under each plan
     * @throws IllegalStateException if the metric fails or returns a wrong result
     */
    public static Remark measured(List<Split> splits, Metric metric) {
        return MetricMeasurements.remark(splits, metric);
    }

    private static Table plans(Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        for (Plan plan : Plans.of(scenario)) {
            boolean isBaseline = plan.name().equals(scenario.baseline());
            rows.add(Row.of(
                    new Words(plan.label().title() + (isBaseline ? " (baseline)" : "")),
                    new Words(
                            plan.label().meaning().isEmpty()
                                    ? plan.strategy().summary()
                                    : plan.label().meaning()),
                    new Words(plan.name()),
                    new Words(settings(plan.strategy())),
                    new Words(settings(plan.rule())),
                    new Words(plan.rule().endsAtClaims() ? plan.claims().describe() : "\u2013"),
                    new Words(settings(plan.method()))));
        }
        List<Column> columns = new ArrayList<>();
        for (String head : List.of("Plan", "in words", "id", "strategy", "rule", "claims", "whole units")) {
            columns.add(Column.words(head));
        }
        return new Table("plans", Table.Look.PLAIN, "Plans, rules and parameters", columns, rows, "");
    }

    /**
     * A plug-in by its id, with its parameters.
     *
     * @param plugin the plug-in
     * @return such as {@code gdp-weighted (exponent 0.5)}
     */
    public static String settings(Plugin plugin) {
        String parameters = plugin.parameters().stream()
                .map(parameter -> parameter.name() + " " + parameter.value())
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? plugin.id() : plugin.id() + " (" + parameters + ")";
    }

    private static List<Element> data(Scenario scenario) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : scenario.alliance().indicators()) {
            List<Cell> cells =
                    List.of(new Words(indicator.id()), new Words(indicator.unit()), new Words(indicator.source()));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        List<Element> elements = new ArrayList<>();
        if (!rows.isEmpty()) {
            elements.add(new Table(
                    "indicators",
                    Table.Look.PLAIN,
                    "Indicators, with publisher and year",
                    List.of(Column.words("Indicator"), Column.words("unit"), Column.words("source")),
                    rows,
                    ""));
        }
        scenario.description().sources().forEach(source -> elements.add(Remark.of("Source", source)));
        return elements;
    }
}
