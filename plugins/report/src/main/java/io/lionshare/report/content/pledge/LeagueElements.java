package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.End;
import io.lionshare.pledge.Standing;
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
    private final List<Standing> standings;

    LeagueElements(Coverage coverage) {
        this.type = coverage.burden().type();
        this.standings = coverage.standings();
    }

    List<Element> list() {
        boolean isPledged = standings.stream()
                .anyMatch(standing -> standing.pledged().high().signum() > 0);
        if (!isPledged) {
            return List.of(new Element.Remark(
                    type.id(), "no pledge of it counts, so every member is below its fair share by all of it."));
        }
        return List.of(chart(), LeagueTable.of(type, standings));
    }

    /** Those who pledge, and the largest fair shares of the others; a league of all members is in the table. */
    private Chart chart() {
        List<Standing> shown = standings.stream()
                .filter(standing ->
                        standing.fairShare().add(standing.pledged().high()).signum() > 0)
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.pledged().high(), Comparator.reverseOrder())
                        .thenComparing(Standing::fairShare, Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        BigDecimal most = shown.stream()
                .map(standing -> standing.fairShare().max(standing.pledged().high()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Magnitude magnitude = Magnitude.of(most, Figures.decimals(type));
        return new Chart.Bars(
                Section.idOf(type.id()) + "-pledges",
                type.id() + ": pledges beside fair shares",
                sentence(End.LOW) + " " + sentence(End.HIGH),
                magnitude.unit(type.unit()),
                List.of("fair share", "pledged, low end", "pledged, high end"),
                shown.stream()
                        .map(standing -> new Chart.Bar(
                                PledgeWords.name(standing),
                                List.of(
                                        magnitude.of(standing.fairShare()),
                                        magnitude.of(standing.pledged().low()),
                                        magnitude.of(standing.pledged().high()))))
                        .toList());
    }

    private String sentence(End end) {
        return "At the " + end.word() + " end " + count(end, 1) + " above the fair share, " + count(end, 0) + " at it, "
                + count(end, -1) + " below.";
    }

    /** Members without a fair share are neither at it nor below. */
    private String count(End end, int sign) {
        long members = standings.stream()
                .filter(standing -> standing.fairShare().signum() > 0 || sign > 0)
                .filter(standing -> standing.difference(end).signum() == sign)
                .count();
        return Plural.of(members, "member") + Plural.verb(members, " is", " are");
    }
}
