package io.lionshare.report.pledge;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Burden;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What was pledged, by whom, with its source, and why each pledge counts or not. */
final class Statements {
    private Statements() {}

    private static List<Pledge> shown(PledgeBook book, List<Burden> burdens) {
        List<String> ids = burdens.stream().map(Burden::id).toList();
        return book.pledges().stream()
                .filter(pledge -> ids.contains(pledge.type()))
                .toList();
    }

    static String title(PledgeBook book, List<Burden> burdens) {
        List<Pledge> pledges = shown(book, burdens);
        Closure high = Closure.of(book, RangeEnd.HIGH);
        long without =
                pledges.stream().filter(pledge -> !high.isActive(pledge.id())).count();
        return "The " + Digits.count(pledges.size(), "statement")
                + (without == 0
                        ? ""
                        : ", and why " + Digits.word(without) + " of them do" + (without == 1 ? "es" : "")
                                + " not count");
    }

    static String deadlock(PledgeBook book, List<Pledge> group) {
        return Digits.capital(Lists.and(group.stream()
                        .map(pledge -> Targets.pledge(book, pledge))
                        .toList()))
                + " wait for each other.";
    }

    static Table table(PledgeBook book, List<Burden> burdens) {
        List<Pledge> pledges = shown(book, burdens);
        Closure low = Closure.of(book, RangeEnd.LOW);
        Closure high = Closure.of(book, RangeEnd.HIGH);
        boolean hasChances =
                pledges.stream().anyMatch(pledge -> pledge.probability().isPresent());
        List<Column> columns = new ArrayList<>();
        for (String head : List.of("Member", "of", "amount", "status", "date", "source", "counts", "why")) {
            columns.add(Column.words(head));
        }
        if (hasChances) {
            columns.add(Column.numbers("", "probability"));
        }
        List<Row> rows = new ArrayList<>();
        for (Pledge pledge : pledges) {
            Burden burden = Targets.burden(book.scenario(), pledge.type());
            List<Cell> cells = new ArrayList<>(List.of(
                    new Words(Targets.name(book.scenario().alliance(), pledge.member())),
                    new Words(burden.type().label().phrase()),
                    amount(book, pledge, AmountFormat.of(burden)),
                    new Words(pledge.status().word()),
                    new Words(pledge.date().toString()),
                    new Words(pledge.source()),
                    new Words(counts(low.isActive(pledge.id()), high.isActive(pledge.id()))),
                    new Words(reason(book, pledge, low, high))));
            if (hasChances) {
                cells.add(pledge.probability()
                        .<Cell>map(value -> Figure.of(value.toPlainString(), value))
                        .orElse(new Words("certain")));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                "statements", Table.Look.PLAIN, "The statements, and why each counts or not", columns, rows, "");
    }

    private static Cell amount(PledgeBook book, Pledge pledge, AmountFormat amounts) {
        BigDecimal low = book.amount(pledge.id(), RangeEnd.LOW);
        BigDecimal high = book.amount(pledge.id(), RangeEnd.HIGH);
        if (pledge.isUnstated()) {
            return new Words("not stated");
        }
        String text = PledgesSection.digits(amounts, low, high);
        return low.compareTo(high) == 0 ? Figure.of(text, low) : new Words(text);
    }

    private static String counts(boolean low, boolean high) {
        if (low == high) {
            return low ? "yes" : "no";
        }
        return low ? "only if pledges are small" : "only if pledges are large";
    }

    private static String reason(PledgeBook book, Pledge pledge, Closure low, Closure high) {
        String below = low.reason(pledge.id(), id -> Targets.pledge(book, id));
        String above = high.reason(pledge.id(), id -> Targets.pledge(book, id));
        return below.equals(above) ? above : "at least: " + below + "; at most: " + above;
    }
}
