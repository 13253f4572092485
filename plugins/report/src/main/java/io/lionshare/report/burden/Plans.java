package io.lionshare.report.burden;

import io.lionshare.document.Series;
import io.lionshare.model.Label;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The plans of a scenario in the order of reports: the baseline, then the others as they were given. */
public final class Plans {
    private static final int BRIEF = 9;

    private Plans() {}

    /**
     * The plans.
     *
     * @param scenario has them
     * @return the baseline first
     */
    public static List<Plan> of(Scenario scenario) {
        List<Plan> plans = new ArrayList<>(List.of(scenario.baselinePlan()));
        scenario.plans().stream()
                .filter(plan -> !plan.name().equals(scenario.baseline()))
                .forEach(plans::add);
        return List.copyOf(plans);
    }

    /**
     * The plans as series of marks.
     *
     * @param scenario has them
     * @return one for each plan, in the same order
     */
    public static List<Series> series(Scenario scenario) {
        List<Label> labels = of(scenario).stream().map(Plan::label).toList();
        List<String> briefs = briefs(labels);
        List<Series> series = new ArrayList<>();
        for (int k = 0; k < labels.size(); k++) {
            Label label = labels.get(k);
            series.add(new Series(label.title(), label.phrase(), briefs.get(k), label.meaning()));
        }
        return List.copyOf(series);
    }

    /** Heads of narrow columns: cut where they are long, numbered where that makes two of them the same. */
    private static List<String> briefs(List<Label> labels) {
        List<String> cut = labels.stream()
                .map(Label::brief)
                .map(brief -> brief.length() <= BRIEF
                        ? brief
                        : brief.substring(0, BRIEF - 1).strip() + "\u2026")
                .toList();
        if (new HashSet<>(cut).size() == cut.size()) {
            return cut;
        }
        List<String> numbered = new ArrayList<>();
        for (int k = 0; k < cut.size(); k++) {
            numbered.add("plan " + (k + 1));
        }
        return numbered;
    }
}
