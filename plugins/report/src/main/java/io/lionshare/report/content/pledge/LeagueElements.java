package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.MemberCoverage;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.report.Chart;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Magnitude;
import io.lionshare.report.words.PledgeWords;
import io.lionshare.report.words.Plural;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Each member's pledges beside its fair share of one burden: who is above, who is below, and by how much. */
final class LeagueElements {
    private static final int SHOWN = 12;

    private final ContributionType type;
    private final List<MemberCoverage> memberCoverages;

    LeagueElements(Coverage coverage) {
        this.type = coverage.burden().type();
        this.memberCoverages = coverage.members();
    }

    List<Element> list() {
        boolean isPledged = memberCoverages.stream()
                .anyMatch(memberCoverage -> memberCoverage.pledged().high().signum() > 0);
        if (!isPledged) {
            return List.of(new Element.Remark(
                    type.id(), "no pledge of it counts, so every member is below its fair share by all of it."));
        }
        return List.of(chart(), LeagueTable.of(type, memberCoverages));
    }

    /** Those who pledge, and the largest fair shares of the others; a league of all members is in the table. */
    private Chart chart() {
        List<MemberCoverage> shown = memberCoverages.stream()
                .filter(memberCoverage -> memberCoverage
                                .fairShare()
                                .add(memberCoverage.pledged().high())
                                .signum()
                        > 0)
                .sorted(Comparator.comparing(
                                (MemberCoverage memberCoverage) ->
                                        memberCoverage.pledged().high(),
                                Comparator.reverseOrder())
                        .thenComparing(MemberCoverage::fairShare, Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        BigDecimal most = shown.stream()
                .map(memberCoverage ->
                        memberCoverage.fairShare().max(memberCoverage.pledged().high()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Magnitude magnitude = Magnitude.of(most, Figures.decimals(type));
        return new Chart.Bars(
                Section.idOf(type.id()) + "-pledges",
                type.id() + ": pledges beside fair shares",
                sentence(RangeEnd.LOW) + " " + sentence(RangeEnd.HIGH),
                magnitude.unit(type.unit()),
                List.of("fair share", "pledged, low end", "pledged, high end"),
                shown.stream()
                        .map(memberCoverage -> new Chart.Bar(
                                PledgeWords.name(memberCoverage),
                                List.of(
                                        magnitude.of(memberCoverage.fairShare()),
                                        magnitude.of(memberCoverage.pledged().low()),
                                        magnitude.of(memberCoverage.pledged().high()))))
                        .toList());
    }

    private String sentence(RangeEnd end) {
        return "At the " + end.word() + " end " + count(end, 1) + " above the fair share, " + count(end, 0) + " at it, "
                + count(end, -1) + " below.";
    }

    /** Members without a fair share are neither at it nor below. */
    private String count(RangeEnd end, int sign) {
        long members = memberCoverages.stream()
                .filter(memberCoverage -> memberCoverage.fairShare().signum() > 0 || sign > 0)
                .filter(memberCoverage -> memberCoverage.difference(end).signum() == sign)
                .count();
        return Plural.of(members, "member") + Plural.verb(members, " is", " are");
    }
}
