package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Prose;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Series;
import io.lionshare.document.Summary;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.sweep.SweepResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How far each member's number moves under other defensible choices. */
public final class RobustReport {
    private static final int ROWS = 17;

    private RobustReport() {}

    /**
     * The report of ranges over weightings.
     *
     * @param scenario has the plans
     * @param ranges for each burden that is shown, at least one
     * @return the report; its summary has the ranges, its sections the pairs, too
     */
    public static Report ofWeights(Scenario scenario, Map<Burden, WeightRanges> ranges) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(ranges, "ranges of a report");
        Comparison comparison = Comparison.of(scenario.under(scenario.baselinePlan()));
        Map<String, Section> sections = new LinkedHashMap<>();
        List<Element> summary = new ArrayList<>();
        ranges.forEach((burden, each) -> {
            BurdenRanges shown = new BurdenRanges(comparison, burden, each);
            String id = Section.idOf(burden.id()) + "-weights";
            sections.put(id, withParts(BetweenSection.section(id, scenario, shown), shown));
            if (!shown.drawn().isEmpty()) {
                summary.add(RangeTable.summary(shown, rows(ranges.size())));
            }
        });
        return report(scenario, sections, summary);
    }

    private static Section withParts(Section section, BurdenRanges ranges) {
        List<Element> elements = new ArrayList<>(section.elements());
        elements.add(WeightTable.of(section.id(), ranges));
        return new Section(section.id(), section.link(), section.topic(), section.title(), section.lead(), elements);
    }

    /**
     * The report of choices.
     *
     * @param scenario what is decided upon
     * @param studies one for each burden that is shown, at least one
     * @return the report; its summary has the parts of the variance, its sections one choice at a time, too
     */
    public static Report ofChoices(Scenario scenario, List<ChoiceStudy> studies) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(studies, "studies of a report");
        Map<String, Section> sections = new LinkedHashMap<>();
        List<Element> summary = new ArrayList<>();
        for (ChoiceStudy study : studies) {
            String id = Section.idOf(study.burden().id()) + "-choices";
            ChoiceTables shown = new ChoiceTables(study, id);
            boolean hasResult = study.withoutResult() < study.combinations();
            sections.put(
                    id,
                    new Section(
                            id,
                            "Choices",
                            study.burden().type().label().title() + ": choices",
                            ChoiceWords.title(study),
                            ChoiceWords.lead(study),
                            hasResult ? elements(study, shown) : List.of(ChoiceWords.reasons(study))));
            summary.addAll(hasResult ? shown.summary(rows(studies.size())) : List.of(ChoiceWords.reasons(study)));
        }
        return report(scenario, sections, summary);
    }

    private static List<Element> elements(ChoiceStudy study, ChoiceTables shown) {
        List<Element> elements = new ArrayList<>(shown.parts());
        elements.addAll(ChoiceWords.remarks(study));
        elements.add(SafetyWords.of(study));
        elements.add(new Folded("One choice at a time", List.of(Tornado.of(study, shown.id()), shown.alone())));
        shown.effects().ifPresent(table -> elements.add(new Folded("Main and total effects", List.of(table))));
        return elements;
    }

    /**
     * The report of a sweep.
     *
     * @param scenario the one that the sweep was drawn from, with all its plans
     * @param result the figures
     * @return the report; its summary has the largest members, its section all of them and the largest in pairs
     * @throws IllegalArgumentException if the scenario has no such burden, or if its data, rule, claims or strategies are not those of
     *     the sweep
     */
    public static Report ofSweep(Scenario scenario, SweepResult result) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(result, "result of a sweep");
        SweepTable table = new SweepTable(scenario, result);
        List<Element> elements = new ArrayList<>(List.of(table.all(), table.pairs()));
        result.refused().forEach((reason, count) -> {
            if (count > 0) {
                elements.add(new Prose(
                        Digits.capital(Digits.count(count, "draw")) + " without a result: " + reason.words() + "."));
            }
        });
        Section section = new Section(
                table.id(),
                "Sweep",
                table.title() + ": sweep",
                "Amounts of " + Digits.count(result.members().size(), "member") + " over "
                        + Digits.count(result.results(), "draw") + without(result),
                "Ideal amounts. Quantiles are known to one ten-thousandth of the greatest total; members that differ by less than"
                        + " two billionths of it have the same rank.",
                elements);
        return report(
                scenario.under(scenario.plan(result.plan())),
                Map.of(table.id(), section),
                List.of(table.summary(ROWS - 3)));
    }

    /** Draws without a result are counted in the first sentence, too. */
    private static String without(SweepResult result) {
        long refused =
                result.refused().values().stream().mapToLong(Long::longValue).sum();
        return refused == 0 ? "" : "; " + Digits.count(refused, "draw") + " had no result";
    }

    private static Report report(Scenario scenario, Map<String, Section> sections, List<Element> summary) {
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("a report of robustness must be about at least one burden");
        }
        String headline = String.join(
                " ",
                sections.values().stream()
                        .map(section -> section.topic() + ". " + section.title() + ".")
                        .toList());
        return new Report(
                scenario.name(),
                "",
                new Summary(headline, headline, summary),
                series(scenario),
                List.of(),
                List.copyOf(sections.values()),
                List.of());
    }

    /** Members of each burden, few enough for an answer on one screen. */
    private static int rows(int burdens) {
        return Math.max(3, ROWS / burdens - 3);
    }

    /** The baseline, then the others as they were given. */
    private static List<Series> series(Scenario scenario) {
        return Stream.concat(
                        Stream.of(scenario.baselinePlan()),
                        scenario.plans().stream().filter(plan -> !plan.name().equals(scenario.baseline())))
                .map(RobustReport::series)
                .toList();
    }

    private static Series series(Plan plan) {
        return new Series(
                plan.label().title(),
                plan.label().phrase(),
                plan.label().brief(),
                plan.label().meaning());
    }
}
