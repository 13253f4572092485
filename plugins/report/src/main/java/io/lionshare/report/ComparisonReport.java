package io.lionshare.report;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.content.BurdenSection;
import io.lionshare.report.content.MembersSection;
import io.lionshare.report.content.QuestionSection;
import io.lionshare.report.content.SourcesSection;
import io.lionshare.report.content.joint.JointSection;
import io.lionshare.report.content.pledge.PledgesSection;
import io.lionshare.report.content.pledge.WhatIfSections;
import io.lionshare.report.content.pledge.WithdrawalsSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report of a comparison: the question, every burden under every plan, pledges, withdrawals, what-ifs and the joint split
 * where the scenario has them, every member's derivation, and the sources.
 */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * The report of a comparison, with every burden.
     *
     * @param comparison the plans side by side
     * @param metrics what to measure each plan and burden by, in this order
     * @param version of what made it, such as {@code Lionshare 0.1.0}, so that it can be made again
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
     * @param version of what made it, such as {@code Lionshare 0.1.0}, so that it can be made again
     * @return the report; the same for the same comparison
     * @throws IllegalStateException if a metric fails or returns a wrong result
     */
    public static Report of(Comparison comparison, List<Burden> burdens, List<Metric> metrics, String version) {
        Scenario scenario = comparison.scenario();
        List<Section> more = new ArrayList<>();
        Optional<PledgeBook> book =
                scenario.pledges().list().isEmpty() ? Optional.empty() : Optional.of(PledgeBook.of(scenario));
        book.ifPresent(pledges -> {
            more.add(PledgesSection.of(pledges, burdens));
            more.add(WithdrawalsSection.of(comparison, burdens));
        });
        more.addAll(WhatIfSections.of(comparison, book, burdens));
        scenario.prices().ifPresent(prices -> more.add(JointSection.of(scenario)));
        return report(comparison, burdens, metrics, version, more);
    }

    /**
     * The same report without pledges, withdrawals, what-ifs and the joint split: the plans side by side.
     *
     * @param comparison the plans side by side
     * @param burdens those of the scenario that are shown; what is said of them follows from all
     * @param metrics what to measure each plan and burden by, in this order
     * @param version of what made it
     * @return the report; the same for the same comparison
     * @throws IllegalStateException if a metric fails or returns a wrong result
     */
    public static Report ofPlans(Comparison comparison, List<Burden> burdens, List<Metric> metrics, String version) {
        return report(comparison, burdens, metrics, version, List.of());
    }

    private static Report report(
            Comparison comparison, List<Burden> burdens, List<Metric> metrics, String version, List<Section> more) {
        Scenario scenario = comparison.scenario();
        List<Section> sections = new ArrayList<>();
        sections.add(QuestionSection.of(scenario, burdens));
        for (Burden burden : burdens) {
            sections.add(new BurdenSection(comparison, burden).section(metrics));
        }
        sections.addAll(more);
        sections.add(MembersSection.of(comparison, burdens));
        sections.add(SourcesSection.of(scenario, version));
        return Report.of(scenario.name(), sections);
    }
}
