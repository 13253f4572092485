package io.lionshare.report;

import io.lionshare.document.Report;
import io.lionshare.model.Burden;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.burden.Split;
import io.lionshare.report.pledge.AbsenceSection;
import io.lionshare.report.pledge.WithdrawalSection;
import java.util.List;
import java.util.Objects;

/** The report of a withdrawal, or of all of them: which members carry more, and how much. The baseline divides. */
public final class WithdrawalReport {
    private WithdrawalReport() {}

    /**
     * Which members carry more when one, or a bloc, steps back.
     *
     * @param scenario burdens, limits and the baseline
     * @param step who steps back, and from which burdens
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return the report
     * @throws IllegalArgumentException if the step names a member, bloc or burden that the scenario does not have
     */
    public static Report of(Scenario scenario, StepBack step, String version) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(step, "step of a report");
        Objects.requireNonNull(version, "version of a report");
        step.requireFit(scenario.alliance(), scenario.burdens());
        Scenario baseline = scenario.under(scenario.baselinePlan());
        List<Split> splits = Split.all(Comparison.of(baseline)).stream()
                .filter(split -> step.caps().containsKey(split.burden().id()))
                .toList();
        return SectionsReport.of(
                baseline.name(),
                baseline,
                WithdrawalSection.summary(splits, step),
                WithdrawalSection.of(splits, step),
                version);
    }

    /**
     * What each member's absence costs each other member.
     *
     * @param scenario limits and the baseline
     * @param burdens those of the scenario that are shown
     * @param version of what made it
     * @return the report
     */
    public static Report ofAll(Scenario scenario, List<Burden> burdens, String version) {
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(burdens, "burdens of a report");
        Objects.requireNonNull(version, "version of a report");
        Scenario baseline = scenario.under(scenario.baselinePlan());
        Comparison comparison = Comparison.of(baseline);
        List<Split> splits =
                burdens.stream().map(burden -> Split.of(comparison, burden)).toList();
        return SectionsReport.of(
                baseline.name(),
                baseline,
                AbsenceSection.summary(splits.get(0)),
                splits.stream().map(AbsenceSection::ofEvery).toList(),
                version);
    }
}
