package io.lionshare.report;

import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.BreakEven;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.burden.Split;
import io.lionshare.report.member.BreakEvenSection;
import io.lionshare.report.member.MemberSections;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The report of one member: where its numbers come from, or what would have to change for it to carry a given share. */
public final class MemberReport {
    private MemberReport() {}

    /**
     * How every number of a member came about: the steps of its amounts and of its scores under published keys, its figures.
     *
     * @param comparison the plans side by side
     * @param burdens those of the scenario that are shown
     * @param member one of the members
     * @param version of what made it, such as {@code Lionshare 0.1.0}
     * @return the report; the same for the same comparison
     */
    public static Report of(Comparison comparison, List<Burden> burdens, Member member, String version) {
        Objects.requireNonNull(comparison, "comparison of a report");
        Objects.requireNonNull(burdens, "burdens of a report");
        Objects.requireNonNull(member, "member of a report");
        Objects.requireNonNull(version, "version of a report");
        Scenario scenario = comparison.scenario();
        List<Split> splits =
                burdens.stream().map(burden -> Split.of(comparison, burden)).toList();
        MemberSections parts = new MemberSections(splits, member);
        List<Section> sections = new ArrayList<>(List.of(parts.all()));
        splits.forEach(split -> sections.add(parts.burden(split)));
        parts.scores().ifPresent(sections::add);
        sections.add(parts.figures());
        return SectionsReport.of(
                member.name() + ": every number, step by step", scenario, parts.summary(), sections, version);
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
        Objects.requireNonNull(scenario, "scenario of a report");
        Objects.requireNonNull(member, "member of a report");
        Objects.requireNonNull(share, "share of a member");
        Objects.requireNonNull(questions, "questions of a report");
        Objects.requireNonNull(version, "version of a report");
        BreakEvenSection section = BreakEvenSection.of(questions, member, share);
        return SectionsReport.of(
                member.name() + ": the weights that bring it to a share",
                scenario,
                section.summary(),
                List.of(section.section()),
                version);
    }
}
