package io.lionshare.report;

import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.View;
import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.burden.AnswerSection;
import io.lionshare.report.burden.ChangeSection;
import io.lionshare.report.burden.ComparisonSummary;
import io.lionshare.report.burden.LimitsSection;
import io.lionshare.report.burden.Plans;
import io.lionshare.report.burden.Split;
import io.lionshare.report.burden.TableSection;
import io.lionshare.report.joint.BargainSection;
import io.lionshare.report.member.WhySection;
import io.lionshare.report.method.MethodSection;
import io.lionshare.report.pledge.AbsenceSection;
import io.lionshare.report.pledge.PledgesSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The report of a comparison: for each burden the answer, every number, what changes between plans, and absences; for all
 * burdens limits, pledges, one bargain, and how each number came about; the sections that other modules bring; the method.
 */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * The report of a comparison, without metrics.
     *
     * @param comparison the plans side by side
     * @return the report; the same for the same comparison
     */
    public static Report of(Comparison comparison) {
        return of(comparison, List.of(), "Lionshare");
    }

    /**
     * The report of a comparison, with the sections of every {@link io.lionshare.document.ReportSection} that is found.
     *
     * @param comparison the plans side by side
     * @param metrics what to measure each plan and burden by, in this order
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return the report; the same for the same comparison
     * @throws IllegalStateException if a metric fails or returns a wrong result
     */
    public static Report of(Comparison comparison, List<Metric> metrics, String version) {
        return of(comparison, comparison.scenario().burdens(), metrics, version);
    }

    /**
     * The report of a comparison, with some burdens.
     *
     * @param comparison the plans side by side
     * @param burdens those of the scenario that are shown; what is said of them follows from all
     * @param metrics what to measure each plan and burden by, in this order
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return the report; the same for the same comparison
     * @throws IllegalStateException if a metric fails or returns a wrong result
     */
    public static Report of(Comparison comparison, List<Burden> burdens, List<Metric> metrics, String version) {
        Objects.requireNonNull(comparison, "comparison of a report");
        Objects.requireNonNull(burdens, "burdens of a report");
        Objects.requireNonNull(metrics, "metrics of a report");
        Objects.requireNonNull(version, "version of a report");
        return of(comparison, burdens, metrics, version, Sections.load());
    }

    static Report of(
            Comparison comparison, List<Burden> burdens, List<Metric> metrics, String version, Sections brought) {
        Scenario scenario = comparison.scenario();
        List<Split> splits = splits(comparison, burdens);
        return new Report(
                scenario.name(),
                Lead.of(splits),
                summary(splits),
                Plans.series(scenario),
                splits.stream().map(split -> view(split, brought)).toList(),
                brought.into(common(splits), provider -> provider.ofComparison(comparison)),
                List.of(MethodSection.of(scenario, splits, metrics, version)));
    }

    /**
     * The summary alone, for the terminal: the rest costs more than it shows.
     *
     * @param comparison the plans side by side
     * @param burdens those of the scenario that are shown
     * @return a report without sections
     */
    public static Report summary(Comparison comparison, List<Burden> burdens) {
        Objects.requireNonNull(comparison, "comparison of a report");
        Objects.requireNonNull(burdens, "burdens of a report");
        List<Split> splits = splits(comparison, burdens);
        return new Report(
                comparison.scenario().name(),
                Lead.of(splits),
                summary(splits),
                Plans.series(comparison.scenario()),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * What a metric measures, in a line of the summary.
     *
     * @param comparison the plans side by side
     * @param burdens those that are shown
     * @param metric what to measure by
     * @return the numbers of each burden under each plan
     * @throws IllegalStateException if the metric fails or returns a wrong result
     */
    public static Remark measured(Comparison comparison, List<Burden> burdens, Metric metric) {
        Objects.requireNonNull(comparison, "comparison of a report");
        Objects.requireNonNull(burdens, "burdens of a report");
        Objects.requireNonNull(metric, "metric of a report");
        return MethodSection.measured(splits(comparison, burdens), metric);
    }

    private static List<Split> splits(Comparison comparison, List<Burden> burdens) {
        return burdens.stream().map(burden -> Split.of(comparison, burden)).toList();
    }

    private static Summary summary(List<Split> splits) {
        Scenario scenario = splits.get(0).comparison().scenario();
        Summary summary = ComparisonSummary.of(splits);
        return scenario.pledges().list().isEmpty()
                ? summary
                : summary.with(PledgesSection.remark(PledgeBook.of(scenario), burdens(splits)));
    }

    private static List<Burden> burdens(List<Split> splits) {
        return splits.stream().map(Split::burden).toList();
    }

    private static View view(Split split, Sections brought) {
        List<Section> sections = new ArrayList<>(List.of(AnswerSection.of(split), TableSection.of(split)));
        ChangeSection.of(split).ifPresent(sections::add);
        sections.add(AbsenceSection.of(split));
        Burden burden = split.burden();
        return new View(
                Section.idOf(burden.id()),
                split.label().title(),
                split.amounts().prose(burden.total()),
                brought.into(sections, provider -> provider.ofView(split.comparison(), burden)));
    }

    private static List<Section> common(List<Split> splits) {
        Scenario scenario = splits.get(0).comparison().scenario();
        List<Section> sections = new ArrayList<>();
        LimitsSection.of(splits).ifPresent(sections::add);
        if (!scenario.pledges().list().isEmpty()) {
            sections.add(PledgesSection.of(PledgeBook.of(scenario), burdens(splits)));
        }
        if (scenario.prices().isPresent()) {
            sections.add(BargainSection.of(scenario));
        }
        sections.add(WhySection.of(splits));
        return sections;
    }
}
