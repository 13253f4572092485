package io.lionshare.report.content.pledge;

import io.lionshare.model.Alliance;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.PledgeWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Pledges, whether each counts, and why. */
final class PledgesTable {
    private static final List<String> HEADS =
            List.of("pledge", "member", "of", "amount", "status", "date", "source", "counts", "why");

    private PledgesTable() {}

    static DataTable of(PledgeBook book, List<Pledge> pledges, String caption) {
        Closure low = Closure.of(book, RangeEnd.LOW);
        Closure high = Closure.of(book, RangeEnd.HIGH);
        boolean hasChances =
                pledges.stream().anyMatch(pledge -> pledge.probability().isPresent());
        List<Column> columns = new ArrayList<>(HEADS.stream().map(Column::words).toList());
        if (hasChances) {
            columns.add(Column.numbers("", "probability"));
        }
        List<Row> rows = new ArrayList<>();
        for (Pledge pledge : pledges) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.words(pledge.id()),
                    Cell.words(name(book.scenario().alliance(), pledge.member())),
                    Cell.words(pledge.type()),
                    amount(book, pledge),
                    Cell.words(pledge.status().word()),
                    Cell.words(pledge.date().toString()),
                    Cell.words(pledge.source()),
                    Cell.words(counts(low.isActive(pledge.id()), high.isActive(pledge.id()))),
                    Cell.words(PledgeWords.reason(pledge, low, high))));
            if (hasChances) {
                cells.add(pledge.probability()
                        .map(value -> Cell.number(value.toPlainString(), value))
                        .orElse(Cell.words("certain")));
            }
            rows.add(new Row(Kind.BODY, cells));
        }
        return new DataTable(caption, columns, rows);
    }

    private static String name(Alliance alliance, String member) {
        return alliance.members().get(alliance.position(member)).name();
    }

    private static Cell amount(PledgeBook book, Pledge pledge) {
        String text = PledgeWords.amount(book, pledge);
        BigDecimal low = book.amount(pledge.id(), RangeEnd.LOW);
        boolean isExact = !pledge.isUnstated() && low.compareTo(book.amount(pledge.id(), RangeEnd.HIGH)) == 0;
        return isExact ? Cell.number(text, low) : Cell.words(text);
    }

    private static String counts(boolean low, boolean high) {
        if (low == high) {
            return low ? "yes" : "no";
        }
        return "only at the " + (low ? RangeEnd.LOW : RangeEnd.HIGH).word() + " end";
    }
}
