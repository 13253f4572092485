package io.lionshare.report;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.content.SourcesSection;
import io.lionshare.report.content.pledge.PledgesSection;
import io.lionshare.report.content.pledge.WhatIfSections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The report of pledges: how far they go, why each counts or not, what-ifs, and the sources. */
public final class PledgeReport {
    private PledgeReport() {}

    /**
     * The report.
     *
     * @param book the pledges; the scenario's baseline plan gives fair shares
     * @param burdens those of the scenario that are shown; pledges of others count all the same
     * @param version of what made it, such as {@code Lionshare 0.1.0}, so that it can be made again
     * @return the report; the same for the same pledges
     */
    public static Report of(PledgeBook book, List<Burden> burdens, String version) {
        Scenario scenario = book.scenario();
        Comparison comparison = Comparison.of(scenario.under(scenario.baselinePlan()));
        List<Section> sections = new ArrayList<>();
        sections.add(PledgesSection.of(book, burdens));
        sections.addAll(WhatIfSections.of(comparison, Optional.of(book), burdens));
        sections.add(SourcesSection.folded(comparison.scenario(), version));
        return Report.of(scenario.name(), sections);
    }
}
