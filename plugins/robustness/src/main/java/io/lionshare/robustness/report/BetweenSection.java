package io.lionshare.robustness.report;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.WeightSpace;
import java.util.ArrayList;
import java.util.List;

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
        try {
            return List.of(section("between", new BurdenRanges(comparison, burden, WeightRanges.of(scenario, burden))));
        } catch (InfeasibleException e) {
            return List.of(); // some weighting gives a member with a floor or a bloc too little to divide by
        }
    }

    static Section section(String id, BurdenRanges ranges) {
        List<Element> elements = new ArrayList<>(List.of(RangeTable.of(ranges)));
        if (ranges.drawn().size() > 1) {
            elements.add(PairTable.of(ranges));
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
                RangeWords.lead(ranges),
                elements);
    }

    @Override
    public String toString() {
        return "section " + id();
    }
}
