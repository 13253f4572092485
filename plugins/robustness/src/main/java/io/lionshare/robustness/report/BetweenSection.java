package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Prose;
import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import io.lionshare.robustness.Mixtures;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.WeightSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The section between the plans: does the split hang on the weights? */
public final class BetweenSection implements ReportSection {
    /** For the service loader. */
    public BetweenSection() {}

    @Override
    public String id() {
        return "between";
    }

    @Override
    public String summary() {
        return "how far each member's share moves over all weightings of the plans' strategies";
    }

    @Override
    public String after() {
        return "change";
    }

    @Override
    public List<Section> ofView(Comparison comparison, Burden burden) {
        Scenario scenario = comparison.scenario();
        if (!WeightSpace.canWeight(scenario.plans())) {
            return List.of();
        }
        return List.of(
                section("between", scenario, new BurdenRanges(comparison, burden, WeightRanges.of(scenario, burden))));
    }

    static Section section(String id, Scenario scenario, BurdenRanges ranges) {
        List<Element> elements = new ArrayList<>(slider(scenario, ranges.burden()));
        if (!ranges.drawn().isEmpty()) {
            elements.add(RangeTable.of(ranges));
        }
        if (ranges.drawn().size() > 1) {
            elements.add(new Folded("Who carries more than whom, and how often each rank occurs", orders(id, ranges)));
        }
        String idle = RangeWords.idle(ranges);
        if (!idle.isEmpty()) {
            elements.add(new Prose(idle));
        }
        return new Section(
                id,
                "Between the plans",
                ranges.burden().type().label().title() + ": between the plans",
                RangeWords.title(ranges),
                RangeWords.lead(scenario.plans(), ranges),
                elements);
    }

    /** Pairs, and ranks where there are few enough members. */
    private static List<Element> orders(String id, BurdenRanges ranges) {
        Table pairs = PairTable.of(ranges);
        return ranges.isRanked() ? List.of(pairs, RankTable.of(id, ranges)) : List.of(pairs);
    }

    /** Between the baseline and the first plan with another strategy, and where lines kink. */
    private static List<Element> slider(Scenario scenario, Burden burden) {
        Optional<Plan> other = Mixtures.partner(scenario);
        if (other.isEmpty()) {
            return List.of(new Prose(
                    "No plan divides by a strategy other than the baseline's, so no weight between plans can be"
                            + " moved."));
        }
        Mixtures mixtures = Mixtures.of(scenario, burden, other.get());
        Plan baseline = scenario.baselinePlan();
        List<Member> members = scenario.alliance().members();
        List<Element> elements = new ArrayList<>(
                List.of(new WeightSlider(mixtures, baseline, burden, members).of(series(scenario, other.get()))));
        String words = scenario.limitsOf(burden).list().isEmpty()
                ? ""
                : KinkWords.of(mixtures, scenario.alliance(), burden) + " " + withoutResult(mixtures);
        if (!isDividedAlike(baseline, other.get())) {
            words += "All weights are divided under the baseline's rule, claims and method; "
                    + other.get().label().title() + " has others, so its own split differs.";
        }
        if (!words.isEmpty()) {
            elements.add(new Prose(words.strip()));
        }
        return elements;
    }

    /** At how many weights the limits cannot be met, and at which. */
    private static String withoutResult(Mixtures mixtures) {
        List<String> unmet = mixtures.list().stream()
                .filter(mixture -> mixture.allocation().isEmpty())
                .map(mixture -> mixture.weight().percent().replace(" ", Digits.NARROW))
                .toList();
        return unmet.isEmpty()
                ? ""
                : Digits.capital(Digits.word(unmet.size())) + " of the "
                        + Digits.count(mixtures.list().size(), "weight")
                        + (unmet.size() == 1 ? " has" : " have") + " no result, since no amounts keep the limits: "
                        + Lists.and(unmet) + ". ";
    }

    /** Whether two plans differ by their strategies alone. */
    private static boolean isDividedAlike(Plan one, Plan other) {
        return Plugin.text(one.rule()).equals(Plugin.text(other.rule()))
                && Plugin.text(one.method()).equals(Plugin.text(other.method()))
                && one.claims().equals(other.claims());
    }

    /** The position of a plan in reports, where the baseline comes first. */
    private static int series(Scenario scenario, Plan plan) {
        List<Plan> others = scenario.plans().stream()
                .filter(each -> !each.name().equals(scenario.baseline()))
                .toList();
        return others.indexOf(plan) + 1;
    }

    @Override
    public String toString() {
        return "section " + id();
    }
}
