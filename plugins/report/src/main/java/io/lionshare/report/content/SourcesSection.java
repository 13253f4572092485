package io.lionshare.report.content;

import io.lionshare.model.Indicator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.PlanWords;
import java.util.ArrayList;
import java.util.List;

/** Where the figures come from, and with what the page was made. */
public final class SourcesSection {
    private SourcesSection() {}

    /**
     * The section.
     *
     * @param scenario the scenario
     * @param version of what made the report
     * @return indicators, sources, and everything that is needed to make the numbers again
     */
    public static Section of(Scenario scenario, String version) {
        return section(List.copyOf(details(scenario, version)));
    }

    private static Section section(List<Element> elements) {
        return new Section("sources", "Sources and parameters", elements);
    }

    private static List<Element.Detail> details(Scenario scenario, String version) {
        List<Element.Detail> elements = new ArrayList<>();
        elements.add(new DataTable(
                "Indicators",
                List.of(Column.words("indicator"), Column.words("unit"), Column.words("source")),
                scenario.alliance().indicators().stream()
                        .map(SourcesSection::row)
                        .toList()));
        scenario.description().sources().forEach(source -> elements.add(new Element.Remark("Source", source)));
        elements.add(new DataTable(
                "Plug-ins and parameters of each plan",
                List.of(
                        Column.words("plan"),
                        Column.words("strategy"),
                        Column.words("rule"),
                        Column.words("claims"),
                        Column.words("method")),
                scenario.plans().stream().map(SourcesSection::row).toList()));
        elements.add(new Element.Prose("Made by " + version + ". Amounts are exact and add up to the totals."));
        return elements;
    }

    /**
     * The same and the scenario's notes, to unfold, for a report that is about something else.
     *
     * @param scenario the scenario
     * @param version of what made the report
     * @return details to unfold
     */
    public static Section folded(Scenario scenario, String version) {
        return section(List.of(new Element.Folded("What the numbers rest on", () -> {
            List<Element.Detail> elements = new ArrayList<>();
            scenario.description().notes().forEach(note -> elements.add(new Element.Prose(note)));
            elements.addAll(details(scenario, version));
            return elements;
        })));
    }

    private static Row row(Indicator indicator) {
        return new Row(
                Kind.BODY,
                List.of(Cell.words(indicator.id()), Cell.words(indicator.unit()), Cell.words(indicator.source())));
    }

    private static Row row(Plan plan) {
        return new Row(
                Kind.BODY,
                List.of(
                        Cell.words(plan.name()),
                        Cell.words(PlanWords.settings(plan.strategy())),
                        Cell.words(PlanWords.settings(plan.rule())),
                        Cell.words(plan.claims().describe()),
                        Cell.words(PlanWords.settings(plan.method()))));
    }
}
