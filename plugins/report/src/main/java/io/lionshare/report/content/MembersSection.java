package io.lionshare.report.content;

import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.DerivationWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How every number of every member came about: one for an example, the others unfolded for those who are asked. */
public final class MembersSection {
    private MembersSection() {}

    /**
     * The section.
     *
     * @param comparison the plans side by side
     * @param burdens those of the scenario that are shown, at least one
     * @return the member that carries most, in words, and a part to unfold for each member, with a table for each plan and burden
     */
    public static Section of(Comparison comparison, List<Burden> burdens) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose(
                "Each step changes a member's amount for a reason; the steps add up to what it carries."));
        Member most = most(comparison, burdens.get(0));
        for (Burden burden : burdens) {
            elements.add(
                    new Element.Remark("For example", DerivationWords.sentence(baseline(comparison, burden), most)));
        }
        Map<Allocation, Derivation> derivations = new ConcurrentHashMap<>();
        for (Member member : comparison.scenario().alliance().members()) {
            elements.add(new Element.Folded(
                    DerivationWords.name(member), () -> tables(comparison, burdens, member, derivations)));
        }
        return new Section("members", "Where each member's numbers come from", elements);
    }

    /** A derivation is of all members, so each is worked out once, when the first member is unfolded. */
    private static List<Element.Detail> tables(
            Comparison comparison, List<Burden> burdens, Member member, Map<Allocation, Derivation> derivations) {
        List<Element.Detail> tables = new ArrayList<>();
        for (Burden burden : burdens) {
            for (Plan plan : comparison.scenario().plans()) {
                Allocation allocation = comparison.allocation(burden, plan);
                Derivation derivation = derivations.computeIfAbsent(allocation, Allocation::derivation);
                tables.add(DerivationTable.of(allocation, derivation, member));
            }
        }
        return tables;
    }

    /** Who carries most of a burden under the baseline; the first one, where two carry the same. */
    private static Member most(Comparison comparison, Burden burden) {
        Allocation first = baseline(comparison, burden);
        return comparison.scenario().alliance().members().stream()
                .sorted(Comparator.comparing(member -> first.quanta(member.id()), Comparator.reverseOrder()))
                .findFirst()
                .orElseThrow();
    }

    private static Allocation baseline(Comparison comparison, Burden burden) {
        return comparison.allocation(burden, comparison.scenario().baselinePlan());
    }
}
