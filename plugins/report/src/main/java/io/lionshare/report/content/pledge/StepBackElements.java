package io.lionshare.report.content.pledge;

import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.Element;
import io.lionshare.report.words.WithdrawalWords;
import java.util.ArrayList;
import java.util.List;

/** Who carries what more when somebody steps back, burden by burden. */
public final class StepBackElements {
    private StepBackElements() {}

    /**
     * The elements.
     *
     * @param id what charts are called by, before the burden's id
     * @param comparison the plans side by side; the baseline divides
     * @param step who steps back, and from which burdens
     * @return sentences, charts and tables
     */
    public static List<Element> of(String id, Comparison comparison, StepBack step) {
        Plan baseline = comparison.scenario().baselinePlan();
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose(WithdrawalWords.introduction(baseline.name())));
        for (Burden burden : comparison.scenario().burdens()) {
            if (step.caps().containsKey(burden.id())) {
                elements.addAll(of(id, comparison.allocation(burden, baseline), step));
            }
        }
        return elements;
    }

    private static List<Element> of(String id, Allocation before, StepBack step) {
        String type = before.burden().id();
        try {
            Withdrawal withdrawal = Withdrawal.of(before, step);
            List<Element> elements = new ArrayList<>();
            elements.add(new Element.Remark(type, WithdrawalWords.sentence(withdrawal, step.who())));
            if (withdrawal.change().moved().signum() > 0) {
                elements.addAll(new ChangeElements(withdrawal, id).list());
            }
            return elements;
        } catch (InfeasibleException e) {
            return List.of(new Element.Remark(type, WithdrawalWords.impossible(e)));
        }
    }
}
