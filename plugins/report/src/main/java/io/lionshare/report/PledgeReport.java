package io.lionshare.report;

import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.burden.Split;
import io.lionshare.report.pledge.PledgesSection;
import io.lionshare.report.pledge.QuestionsSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The report of pledges: how far they go, why each counts or not, and what the scenario's questions would change. */
public final class PledgeReport {
    private PledgeReport() {}

    /**
     * The report.
     *
     * @param book the pledges; the scenario's baseline gives fair shares
     * @param burdens those of the scenario that are shown; pledges of others count all the same
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return the report; the same for the same pledges
     */
    public static Report of(PledgeBook book, List<Burden> burdens, String version) {
        Objects.requireNonNull(book, "pledges of a report");
        Objects.requireNonNull(burdens, "burdens of a report");
        Objects.requireNonNull(version, "version of a report");
        Scenario scenario = book.scenario();
        Scenario baseline = scenario.under(scenario.baselinePlan());
        Comparison comparison = Comparison.of(baseline);
        List<Split> splits =
                burdens.stream().map(burden -> Split.of(comparison, burden)).toList();
        List<Section> sections = new ArrayList<>(List.of(PledgesSection.of(book, burdens)));
        QuestionsSection.of(splits).ifPresent(sections::add);
        return SectionsReport.of(scenario.name(), baseline, PledgesSection.summary(book, burdens), sections, version);
    }
}
