package io.lionshare.report;

import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.BreakEven;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.content.BreakEvenSection;
import io.lionshare.report.content.MemberSections;
import io.lionshare.report.content.SourcesSection;
import io.lionshare.report.words.DerivationWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The report of one member: where its numbers come from, or what would have to change for it to carry a given share. */
public final class MemberReport {
    private MemberReport() {}

    /**
     * How every number of a member came about: its figures, the steps of its scores under published keys, and the steps of its
     * amounts.
     *
     * @param comparison the plans side by side
     * @param burdens those of the scenario that are shown
     * @param member one of the members
     * @param version of what made it, such as {@code Lionshare 0.1.0}, so that it can be made again
     * @return the report; the same for the same comparison
     */
    public static Report of(Comparison comparison, List<Burden> burdens, Member member, String version) {
        Scenario scenario = comparison.scenario();
        MemberSections parts = new MemberSections(scenario, member);
        List<Section> sections = new ArrayList<>();
        sections.add(parts.figures());
        parts.scores().ifPresent(sections::add);
        for (Burden burden : burdens) {
            sections.add(parts.burden(comparison, burden));
        }
        sections.add(SourcesSection.folded(scenario, version));
        return Report.of(DerivationWords.name(member), sections);
    }

    /**
     * In which blend of two strategies a member carries a given share of each burden.
     *
     * @param scenario where rule, limits and figures come from
     * @param member one of the members
     * @param share to be reached, within 0 .. 1
     * @param questions one for each burden, all between the same two strategies
     * @param version of what made it
     * @return the report
     * @throws IllegalArgumentException if a strategy does not fit the alliance
     */
    public static Report breakEven(
            Scenario scenario, Member member, BigDecimal share, List<BreakEven.Question> questions, String version) {
        return new Report(
                DerivationWords.name(member),
                List.of(BreakEvenSection.of(questions, member, share), SourcesSection.folded(scenario, version)));
    }
}
