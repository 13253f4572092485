package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Estimate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A row a member: its range with the median and the baseline's mark, its ranks, and how often it carries more than the next row. */
final class RangeTable {
    /** The members that are drawn at most. */
    static final int MOST_DRAWN = 16;

    private RangeTable() {}

    static Table of(BurdenRanges ranges) {
        List<RangeRow> drawn = ranges.drawn().stream().limit(MOST_DRAWN).toList();
        return of(ranges, drawn, "Member", note(ranges, drawn));
    }

    /** A few members, under the title of the burden. */
    static Table summary(BurdenRanges ranges, int most) {
        List<RangeRow> drawn = ranges.drawn().stream().limit(most).toList();
        return of(ranges, drawn, ranges.burden().type().label().title(), "");
    }

    private static Table of(BurdenRanges ranges, List<RangeRow> drawn, String head, String note) {
        BigDecimal end = drawn.stream().map(RangeRow::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        Scale scale = Scales.upTo(ShareFormat.percent(end));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            RangeRow row = drawn.get(i);
            rows.add(Row.of(
                    new Words(row.member().name()),
                    marks(row),
                    new Figure(row.endsShown(), ShareFormat.percent(row.width()), 0, row.ends()),
                    Figure.of(row.medianShown(), ShareFormat.percent(row.middle()))
                            .withFractions(ShownFractions.percent(row.median().orElseThrow())),
                    new Words(ranks(ranges.ranks(row))),
                    i + 1 < drawn.size()
                            ? chance(ranges.ranges()
                                    .pair(
                                            row.member().id(),
                                            drawn.get(i + 1).member().id())
                                    .more())
                            : new Words("")));
        }
        return new Table(
                "ranges",
                Table.Look.BARS,
                "Share of each member over all " + ranges.oneCase() + "s, %",
                List.of(
                        Column.words(head),
                        Column.marks("From the least to the largest share, %", scale),
                        Column.numbers("", "Range, %"),
                        Column.numbers("", "Median, %"),
                        Column.words("Rank"),
                        Column.numbers("", "More than the next")),
                rows,
                note);
    }

    private static String note(BurdenRanges ranges, List<RangeRow> drawn) {
        List<RangeRow> others = new ArrayList<>(ranges.all());
        others.removeAll(drawn);
        String words =
                "Bar: least to largest share; line: median; mark: the baseline. More than the next row: in % of the "
                        + ranges.oneCase() + "s.";
        words += RankTable.note(ranges);
        if (others.isEmpty()) {
            return words;
        }
        BigDecimal most = others.stream().map(RangeRow::most).reduce(BigDecimal.ZERO, BigDecimal::max);
        return (others.size() == 1 ? others.get(0).member().name() : others.size() + " others") + ": at most "
                + ShareFormat.prose(most) + " in any " + ranges.oneCase() + ". " + words;
    }

    private static Cell marks(RangeRow row) {
        return new Marks(List.of(
                new Mark(
                        Mark.Kind.RANGE,
                        Mark.NO_SERIES,
                        "range",
                        ShareFormat.percent(row.least()),
                        ShareFormat.percent(row.most()),
                        "",
                        row.ends()),
                new Mark(
                        Mark.Kind.TICK,
                        Mark.NO_SERIES,
                        "median",
                        ShareFormat.percent(row.middle()),
                        ShareFormat.percent(row.middle()),
                        "",
                        ShownFractions.percent(row.median().orElseThrow())),
                Mark.point(0, ShareFormat.percent(RangeRow.decimal(row.baseline())), "")
                        .withFractions(ShownFractions.percent(row.baseline(), row.baseline()))));
    }

    /** The ranks from the first to the last that occurs, or that may occur in 0.1 % of the weightings; empty without chances. */
    static String ranks(List<Estimate> chances) {
        int first = -1;
        int last = -1;
        for (int k = 0; k < chances.size(); k++) {
            Estimate chance = chances.get(k);
            if (chance.low().signum() > 0 || chance.high().compareTo(RankTable.RARE) >= 0) {
                first = first < 0 ? k + 1 : first;
                last = k + 1;
            }
        }
        if (first == last) {
            return last < 0 ? "" : Integer.toString(last);
        }
        return first + Digits.DASH + last;
    }

    /** In words where it is certain; bounds that round to different numbers are both shown. */
    static Figure chance(Estimate chance) {
        return rounded(chance).withFractions(ShownFractions.percent(chance));
    }

    private static Figure rounded(Estimate chance) {
        BigDecimal exact = ShareFormat.percent(
                RangeRow.decimal(chance.low().plus(chance.high()).dividedBy(2)));
        if (chance.low().equals(Fraction.ONE)) {
            return Figure.of("always", exact);
        }
        if (chance.high().signum() == 0) {
            return Figure.of("never", exact);
        }
        return Figure.of(chance.percent(decimals(chance)).replace(" %", ""), exact);
    }

    /** Near 0 and 1 one decimal, so that what is not certain is never shown as if it were. */
    private static int decimals(Estimate chance) {
        Fraction margin = chance.low().min(Fraction.ONE.minus(chance.high()));
        return margin.compareTo(Fraction.of(1, 200)) < 0 ? 1 : 0;
    }
}
