package io.lionshare.report;

import io.lionshare.model.Burden;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.content.SourcesSection;
import io.lionshare.report.content.pledge.StepBackElements;
import io.lionshare.report.content.pledge.WithdrawalsSection;
import io.lionshare.report.words.WithdrawalWords;
import java.util.List;

/** The report of a withdrawal, or of all of them: who carries what more. The scenario's baseline plan divides. */
public final class WithdrawalReport {
    private WithdrawalReport() {}

    /**
     * Who carries what more when somebody steps back.
     *
     * @param scenario burdens, limits and the baseline plan
     * @param step who steps back, and from which burdens
     * @param version of what made it, such as {@code Lionshare 0.1.0}, so that it can be made again
     * @return the report
     * @throws IllegalArgumentException if the step names a member, bloc or burden that the scenario does not have
     */
    public static Report of(Scenario scenario, StepBack step, String version) {
        step.requireFit(scenario.alliance(), scenario.burdens());
        Comparison comparison = baseline(scenario);
        return report(
                comparison,
                new Section(
                        "withdrawal",
                        WithdrawalWords.title(step, scenario.burdens()),
                        StepBackElements.of("withdrawal", comparison, step)),
                version);
    }

    /**
     * What each member's absence costs each other member.
     *
     * @param scenario limits and the baseline plan
     * @param burdens those of the scenario that are shown
     * @param version of what made it
     * @return the report
     */
    public static Report ofAll(Scenario scenario, List<Burden> burdens, String version) {
        Comparison comparison = baseline(scenario);
        return report(comparison, WithdrawalsSection.of(comparison, burdens), version);
    }

    private static Comparison baseline(Scenario scenario) {
        return Comparison.of(scenario.under(scenario.baselinePlan()));
    }

    private static Report report(Comparison comparison, Section section, String version) {
        Scenario scenario = comparison.scenario();
        return Report.of(scenario.name(), List.of(section, SourcesSection.folded(scenario, version)));
    }
}
