package io.lionshare.report.seats;

import io.lionshare.apportion.table.MarginProblem;
import io.lionshare.apportion.table.TableDivisors;
import io.lionshare.apportion.table.TableTie;
import io.lionshare.apportion.table.TableUnits;
import io.lionshare.apportion.table.VoteTable;
import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The seats of lists in districts: cells, totals, divisors, and who would hold the next seat of each district. */
public final class SeatsSection {
    private SeatsSection() {}

    /**
     * The section.
     *
     * @param method the name of the rounding
     * @param units lists in rows, districts in columns
     * @param notes what was done before the division, in sentences
     * @return how to read it, ties, and a table
     */
    public static Section of(String method, TableUnits units, List<String> notes) {
        VoteTable table = units.problem().table();
        TableDivisors divisors = units.divisors();
        List<Element> elements = new ArrayList<>();
        notes.forEach(note -> elements.add(Remark.of("Note", note)));
        for (TableTie tie : units.ties()) {
            elements.add(Remark.of(
                    "Tie",
                    "A seat each could as well go to " + places(table, tie.gaining()) + " instead of "
                            + places(table, tie.losing()) + "."));
        }
        elements.add(
                new Table("seats", Table.Look.PLAIN, "Seats and divisors", columns(table), rows(units, divisors), ""));
        return new Section(
                "seats",
                "Seats",
                "",
                finding(units),
                "Votes divided by the divisors of list and district, rounded by " + method + ", are the seats."
                        + (divisors.isFixedByTie() ? " A tie fixes some divisors; they are rounded." : ""),
                elements);
    }

    /** Which list has most seats; ties as ties. */
    private static String finding(TableUnits units) {
        MarginProblem problem = units.problem();
        List<String> lists = problem.table().rows();
        long most = LongStream.range(0, lists.size())
                .map(i -> problem.rowUnits((int) i))
                .max()
                .orElse(0);
        List<String> largest = new ArrayList<>();
        long all = 0;
        for (int i = 0; i < lists.size(); i++) {
            all += problem.rowUnits(i);
            if (problem.rowUnits(i) == most) {
                largest.add(lists.get(i));
            }
        }
        String seats = most + " of " + all + " seats";
        if (largest.size() == 1) {
            return largest.get(0) + " has " + seats;
        }
        return largest.size() > 3
                ? largest.size() + " lists have " + seats + " each"
                : String.join(", ", largest) + " have " + seats + " each";
    }

    private static String places(VoteTable table, List<TableTie.Place> places) {
        return places.stream()
                .map(place ->
                        table.rows().get(place.row()) + " in " + table.columns().get(place.column()))
                .collect(Collectors.joining(" and "));
    }

    private static List<Column> columns(VoteTable table) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("list")));
        table.columns().forEach(district -> columns.add(Column.numbers("", district)));
        columns.add(Column.numbers("", "total"));
        columns.add(Column.numbers("", "divisor"));
        return columns;
    }

    private static List<Row> rows(TableUnits units, TableDivisors divisors) {
        VoteTable table = units.problem().table();
        List<Row> rows = new ArrayList<>();
        int width = table.columns().size();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(new Words(table.rows().get(i))));
            for (int j = 0; j < width; j++) {
                cells.add(number(units.units(i, j)));
            }
            cells.add(number(units.problem().rowUnits(i)));
            cells.add(number(divisors.row(i)));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        List<Cell> totals = new ArrayList<>(List.of(new Words("total")));
        List<Cell> divided = new ArrayList<>(List.of(new Words("divisor")));
        List<Cell> next = new ArrayList<>(List.of(new Words("next seat")));
        for (int j = 0; j < width; j++) {
            totals.add(number(units.problem().columnUnits(j)));
            divided.add(number(divisors.column(j)));
            OptionalInt row = units.nextInColumn(j, divisors);
            next.add(new Words(row.isPresent() ? table.rows().get(row.getAsInt()) : ""));
        }
        totals.add(number(LongStream.range(0, width)
                .map(j -> units.problem().columnUnits((int) j))
                .sum()));
        rows.add(row(Row.Kind.TOTAL, totals, width));
        rows.add(row(Row.Kind.SUBTOTAL, divided, width));
        rows.add(row(Row.Kind.SUBTOTAL, next, width));
        return rows;
    }

    /** A row that is filled up with empty cells, since only lists have a total and a divisor. */
    private static Row row(Row.Kind kind, List<Cell> cells, int width) {
        while (cells.size() < width + 3) {
            cells.add(new Words(""));
        }
        return new Row(kind, cells);
    }

    private static Cell number(long units) {
        return Figure.of(Long.toString(units), BigDecimal.valueOf(units));
    }

    private static Cell number(BigDecimal divisor) {
        return Figure.of(divisor.toPlainString(), divisor);
    }
}
