package io.lionshare.report.pledge;

import io.lionshare.document.Column;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Panels.Panel;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.MemberCoverage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What members have pledged of one burden, next to their fair shares. */
final class PledgedShares {
    private static final int SHOWN = 10;

    private PledgedShares() {}

    /** What all active pledges come to. */
    static AmountRange pledged(Coverage coverage) {
        return new AmountRange(
                coverage.committed().low().add(coverage.conditional().low()),
                coverage.committed().high().add(coverage.conditional().high()));
    }

    /** The members with pledges or the largest fair shares; the rest is a sentence. */
    static Panel panel(Coverage coverage, Plan plan) {
        AmountFormat amounts = AmountFormat.of(coverage.burden());
        List<MemberCoverage> sorted = coverage.members().stream()
                .filter(standing -> larger(standing).signum() > 0)
                .sorted(Comparator.comparing(PledgedShares::larger, Comparator.reverseOrder())
                        .thenComparing(standing -> standing.member().name()))
                .toList();
        List<MemberCoverage> shown = new ArrayList<>(sorted.subList(0, Math.min(SHOWN, sorted.size())));
        sorted.stream()
                .skip(SHOWN)
                .filter(standing -> standing.pledged().high().signum() > 0)
                .forEach(shown::add);
        List<MemberCoverage> rest =
                sorted.stream().filter(standing -> !shown.contains(standing)).toList();
        String fair = "fair share " + plan.label().phrase();
        List<Row> rows =
                shown.stream().map(standing -> row(standing, amounts, fair)).toList();
        BigDecimal most = sorted.isEmpty() ? BigDecimal.ONE : larger(sorted.get(0));
        String title = coverage.burden().type().label().title();
        Table table = new Table(
                "pledged-" + Section.idOf(coverage.burden().id()),
                Table.Look.BARS,
                title + ": " + fair + " and pledges",
                List.of(
                        Column.words("Member"),
                        Column.marks("fair share and pledged", Scales.around(BigDecimal.ZERO, most))
                                .briefly("fair share"),
                        Column.words("pledged")),
                rows,
                rest.isEmpty() ? "" : sentence(rest, amounts));
        return new Panel(Mark.NO_SERIES, title + ": pledge against fair share", "", List.of(table));
    }

    private static String sentence(List<MemberCoverage> rest, AmountFormat amounts) {
        BigDecimal sum = rest.stream().map(MemberCoverage::fairShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Digits.capital(Digits.count(rest.size(), "other member")) + (rest.size() == 1 ? " has" : " have")
                + " pledged nothing; " + (rest.size() == 1 ? "its fair share is " : "their fair shares add up to ")
                + amounts.prose(sum) + ".";
    }

    private static BigDecimal larger(MemberCoverage standing) {
        return standing.fairShare().max(standing.pledged().high());
    }

    private static Row row(MemberCoverage standing, AmountFormat amounts, String name) {
        Member member = standing.member();
        BigDecimal fair = standing.fairShare();
        AmountRange pledged = standing.pledged();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(
                Mark.Kind.GROUND,
                Mark.NO_SERIES,
                name,
                BigDecimal.ZERO,
                fair,
                amounts.cell(fair).shown()));
        marks.add(new Mark(Mark.Kind.OUTLINE, Mark.NO_SERIES, "pledged at most", BigDecimal.ZERO, pledged.high(), ""));
        marks.add(new Mark(Mark.Kind.BAR, Mark.NO_SERIES, "pledged at least", BigDecimal.ZERO, pledged.low(), ""));
        marks.add(new Mark(Mark.Kind.TICK, Mark.NO_SERIES, "", fair, fair, ""));
        String words = pledged.high().signum() == 0
                ? "nothing"
                : PledgesSection.digits(amounts, pledged.low(), pledged.high()) + " pledged";
        return Row.of(new Words(member.name()), new Marks(marks), new Words(words));
    }
}
