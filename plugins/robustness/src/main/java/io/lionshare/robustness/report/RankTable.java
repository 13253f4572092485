package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import java.util.ArrayList;
import java.util.List;

/** In how many weightings a member has each rank, and carries more than under the baseline: the largest ten by median. */
final class RankTable {
    /** A rank that may be impossible is left out where it occurs in a smaller part. */
    static final Fraction RARE = Fraction.of(1, 1000);

    /** Bounds less far apart come from long fractions alone. */
    private static final Fraction ROUNDING = Fraction.of(1, 1_000_000_000_000L);

    private static final int MOST = 10;

    private RankTable() {}

    static Table of(String id, BurdenRanges ranges) {
        List<RangeRow> drawn = ranges.drawn().stream().limit(MOST).toList();
        int last = Math.min(MOST, ranges.all().size());
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        for (int rank = 1; rank <= last; rank++) {
            columns.add(Column.numbers("Rank", Integer.toString(rank)));
        }
        columns.add(Column.numbers("", "More than the baseline"));
        List<Row> rows = drawn.stream().map(row -> row(row, ranges, last)).toList();
        return new Table(
                id + "-ranks",
                Table.Look.DATA,
                "Rank of each member, and a larger share than under the baseline, % of " + ranges.oneCase() + "s",
                columns,
                rows,
                "A member's rank is one more than the number of members that carry more."
                        + (last < ranges.all().size() ? " Ranks beyond " + last + " are left out." : "")
                        + note(ranges));
    }

    private static Row row(RangeRow row, BurdenRanges ranges, int last) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(row.member().name())));
        ranges.ranks(row).stream().limit(last).map(RangeTable::chance).forEach(cells::add);
        cells.add(RangeTable.chance(ranges.ranges().above(row.member().id(), row.baseline())));
        return new Row(Row.Kind.BODY, cells);
    }

    /** How well ranks are known where they are not exact, or why there are none. */
    static String note(BurdenRanges ranges) {
        if (!ranges.isRanked()) {
            return " Ranks stand here for at most " + BurdenRanges.MOST_RANKED + " members.";
        }
        Fraction widest = ranges.drawn().stream()
                .flatMap(row -> ranges.ranks(row).stream())
                .filter(rank -> rank.certainty() == Certainty.BOUNDED)
                .map(Estimate::width)
                .max(Fraction::compareTo)
                .orElse(Fraction.ZERO);
        if (widest.compareTo(ROUNDING) < 0) {
            return "";
        }
        return " How often a rank occurs is known to " + RangeWords.points(widest)
                + "; a rank that may be impossible is left out below 0.1 %.";
    }
}
