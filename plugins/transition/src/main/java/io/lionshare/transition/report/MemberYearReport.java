package io.lionshare.transition.report;

import io.lionshare.document.Figure;
import io.lionshare.document.Prose;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.document.figure.StepsTable;
import io.lionshare.level.Fraction;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What a member carries in one year of its roads, step by step: the goal, and what each way to move adds or takes. */
public final class MemberYearReport {
    private final Member member;
    private final int year;

    private MemberYearReport(Member member, int year) {
        this.member = member;
        this.year = year;
    }

    /**
     * The report.
     *
     * @param member one of the members
     * @param year one of the years
     * @param options for each burden, roads of the same timetable and start; at least one burden and one road for each
     * @return the report; its summary has the steps of every road
     * @throws IllegalArgumentException if a road has no such member or year, or if there is nothing to report
     */
    public static Report of(Member member, int year, List<List<RoadOption>> options) {
        Objects.requireNonNull(member, "member of a report");
        if (options.isEmpty() || options.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a report of a year must have at least one road for each burden");
        }
        MemberYearReport report = new MemberYearReport(member, year);
        List<Section> sections = new ArrayList<>();
        for (List<RoadOption> ofBurden : options) {
            ofBurden.forEach(option -> sections.add(report.section(option)));
        }
        String headline = member.name() + " in " + year + ": "
                + options.stream().map(report::finding).collect(Collectors.joining(". ")) + ".";
        List<Table> answers = options.stream()
                .map(ofBurden -> MemberYearTable.of(member, year, ofBurden))
                .toList();
        return new Report(
                member.name() + " in " + year + ": what it carries, step by step",
                "",
                new Summary(headline, headline, List.copyOf(answers)),
                List.of(),
                List.of(),
                sections,
                List.of());
    }

    private Section section(RoadOption option) {
        Table steps = steps(option);
        return Section.of(
                Section.idOf(steps.id() + " road"),
                title(List.of(option)) + ", " + option.name() + ": " + amount(option),
                List.of(steps, new Prose(way(option.road()))));
    }

    private Table steps(RoadOption option) {
        RoadYear split = option.road().year(year);
        int decimals = StepsTable.decimals(split.burden().type());
        BigDecimal amount = split.amount(member.id());
        String share = ShareFormat.fixed(share(split), 2) + Digits.NARROW + "% of the total";
        return StepsTable.of(
                Section.idOf("steps " + split.burden().id() + " " + option.name()),
                title(List.of(option)) + " in " + year + ", " + option.name() + ", "
                        + split.burden().type().unit(),
                split.derivation().steps(),
                position(option.road()),
                decimals,
                new Row(
                        Row.Kind.TOTAL,
                        List.of(
                                new Words("carries"),
                                Figure.of(Digits.fixed(amount, decimals), amount),
                                new Words(share))));
    }

    /** What the member carries of a burden on each road. */
    private String finding(List<RoadOption> options) {
        return title(options) + ", "
                + options.stream()
                        .map(option -> amount(option) + " by " + option.name())
                        .collect(Collectors.joining(", "));
    }

    private String title(List<RoadOption> options) {
        return options.get(0).road().year(year).burden().type().label().title();
    }

    private String amount(RoadOption option) {
        RoadYear split = option.road().year(year);
        return AmountFormat.of(split.burden()).counted(split.amount(member.id())) + " ("
                + ShareFormat.prose(share(split)) + ")";
    }

    /** Where the member comes from and where it goes. */
    private String way(Road road) {
        int k = road.years().indexOf(road.year(year));
        OptionalInt arrival = road.arrival(member.id());
        return (k == 0
                        ? "Before " + year + " it carries " + percent(ExactShares.before(road, member.id()))
                        : "In " + road.years().get(k - 1).year() + " it carries "
                                + ShareFormat.prose(share(road.years().get(k - 1))))
                + " of the total. Its goal in " + year + " is "
                + percent(ExactShares.of(road.year(year).goal(), position(road)))
                + ", and it is at its goal "
                + (arrival.isPresent()
                        ? "from " + arrival.getAsInt() + " on."
                        : "no earlier than after "
                                + road.years().get(road.years().size() - 1).year() + ".")
                + (road.year(year).isTied(member.id())
                        ? " A different rounding of all years would be equally valid, and gives it another amount."
                        : "");
    }

    private BigDecimal share(RoadYear split) {
        return ExactShares.decimal(ExactShares.in(split, member.id()));
    }

    private static String percent(Fraction share) {
        return ShareFormat.prose(ExactShares.decimal(share));
    }

    private int position(Road road) {
        return road.timetable().alliance().position(member.id());
    }
}
