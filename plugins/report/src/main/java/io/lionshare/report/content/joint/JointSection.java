package io.lionshare.report.content.joint;

import io.lionshare.joint.JointConflict;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.JointValues;
import io.lionshare.report.words.JointWords;
import java.util.ArrayList;
import java.util.List;

/** All burdens divided as one by the scenario's prices. */
public final class JointSection {
    private static final String TITLE = "The joint split: all burdens as one";

    private JointSection() {}

    /**
     * The section.
     *
     * @param scenario has prices; its baseline plan gives fair shares
     * @return the split, or why there is none
     */
    public static Section of(Scenario scenario) {
        try {
            return of(scenario, JointSplit.of(JointProblem.of(scenario, scenario.baselinePlan())));
        } catch (JointConflict | InfeasibleException | IllegalArgumentException | ArithmeticException e) {
            return section(List.of(new Element.Remark("No joint split", String.valueOf(e.getMessage()))));
        }
    }

    /**
     * The section of a split that has been worked out.
     *
     * @param scenario gives the what-ifs; its baseline plan gives fair shares
     * @param split of its burdens
     * @return the split
     */
    public static Section of(Scenario scenario, JointSplit split) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose(JointWords.introduction(split, scenario.baseline())));
        elements.add(ExchangeTable.of(split));
        String basis = split.problem().prices().basis();
        if (!basis.isEmpty()) {
            elements.add(new Element.Prose(basis));
        }
        elements.addAll(new JointMatrix(split).elements());
        JointWords.ties(split).ifPresent(ties -> elements.add(new Element.Remark("Tie", ties)));
        JointValues values = new JointValues(split);
        split.overruns()
                .forEach(overrun -> elements.add(new Element.Remark("Overrun", JointWords.overrun(values, overrun))));
        elements.addAll(JointChanges.ofPrices(split));
        elements.addAll(JointChanges.ofWhatIfs(split, scenario.whatIfs()));
        elements.addAll(JointDerivations.of(split));
        return section(elements);
    }

    private static Section section(List<Element> elements) {
        return new Section("joint-split", TITLE, elements);
    }
}
