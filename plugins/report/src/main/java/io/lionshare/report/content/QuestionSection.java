package io.lionshare.report.content;

import io.lionshare.model.Burden;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.PlanWords;
import java.util.ArrayList;
import java.util.List;

/** What is to be divided among whom, and by which plans. */
public final class QuestionSection {
    private QuestionSection() {}

    /**
     * The section.
     *
     * @param scenario the scenario
     * @param burdens those that are shown
     * @return totals, notes, plans, and how to read the tables
     */
    public static Section of(Scenario scenario, List<Burden> burdens) {
        List<Element.Fact> totals = new ArrayList<>();
        burdens.forEach(
                burden -> totals.add(new Element.Fact(burden.id(), burden.type().format(burden.total()))));
        totals.add(
                new Element.Fact("members", Integer.toString(scenario.alliance().size())));
        totals.add(new Element.Fact("plans", Integer.toString(scenario.plans().size())));
        List<Element> elements = new ArrayList<>(List.of(new Element.Facts(totals)));
        scenario.description().notes().forEach(note -> elements.add(new Element.Prose(note)));
        for (Plan plan : scenario.plans()) {
            String role = plan.name().equals(scenario.baseline()) ? "Baseline " : "Plan ";
            elements.add(new Element.Remark(role + plan.name(), PlanWords.describe(plan) + "."));
        }
        elements.add(new Element.Prose(PlanWords.legend(scenario)));
        return new Section("question", "What is divided, and how", elements);
    }
}
