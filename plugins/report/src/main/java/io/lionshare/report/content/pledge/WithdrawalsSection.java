package io.lionshare.report.content.pledge;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.WithdrawalWords;
import java.util.ArrayList;
import java.util.List;

/** Who fills the gap when a member gives nothing: every member's absence at once. */
public final class WithdrawalsSection {
    private WithdrawalsSection() {}

    /**
     * The section.
     *
     * @param comparison the plans side by side; the baseline divides
     * @param burdens those that are shown
     * @return heat maps and tables of each burden
     */
    public static Section of(Comparison comparison, List<Burden> burdens) {
        Scenario scenario = comparison.scenario();
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose("What it costs the others when one member gives nothing. "
                + WithdrawalWords.introduction(scenario.baseline())));
        burdens.forEach(burden ->
                elements.addAll(new AbsenceElements(comparison.allocation(burden, scenario.baselinePlan())).list()));
        return new Section("withdrawals", "Who fills the gap when a member withdraws", elements);
    }
}
