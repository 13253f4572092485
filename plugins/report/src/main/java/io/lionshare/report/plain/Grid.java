package io.lionshare.report.plain;

import io.lionshare.document.Cell;
import io.lionshare.document.Column.Kind;
import io.lionshare.document.Figure;
import io.lionshare.document.Lines;
import io.lionshare.document.Mark;
import io.lionshare.document.Series;
import io.lionshare.document.Table;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as text: marks that have numbers are columns of numbers, one for each series; marks without are left out, since their
 * numbers stand in other cells. Where one kind of mark alone has numbers, the head is that of the column.
 *
 * @param columns at least one
 * @param rows each with one text for each column
 */
record Grid(List<Column> columns, List<Row> rows) {
    /**
     * A column.
     *
     * @param group what stands above neighbours that belong together; may be empty
     * @param head its own head
     * @param isNumber whether numbers stand in it, to the right
     */
    record Column(String group, String head, boolean isNumber) {}

    /**
     * A row.
     *
     * @param kind what it is
     * @param cells one for each column
     */
    record Row(io.lionshare.document.Row.Kind kind, List<String> cells) {}

    static Grid of(Table table, List<Series> series) {
        List<List<String>> parts = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int k = 0; k < table.columns().size(); k++) {
            io.lionshare.document.Column column = table.columns().get(k);
            List<String> names = column.kind() == Kind.MARKS ? names(table, k, series) : List.of(column.brief());
            parts.add(names);
            boolean isOneKind = names.size() == 1 && !column.brief().isEmpty();
            for (String name : isOneKind ? List.of(column.brief()) : names) {
                columns.add(new Column(
                        PrintableText.line(column.group()), PrintableText.line(name), column.kind() != Kind.WORDS));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (io.lionshare.document.Row row : table.rows()) {
            if (row.kind() != io.lionshare.document.Row.Kind.NOTHING) {
                List<String> cells = new ArrayList<>();
                for (int k = 0; k < parts.size(); k++) {
                    boolean isMarks = table.columns().get(k).kind() == Kind.MARKS;
                    cells.addAll(texts(row.cells().get(k), isMarks, parts.get(k), series));
                }
                rows.add(new Row(
                        row.kind(), cells.stream().map(PrintableText::line).toList()));
            }
        }
        return new Grid(columns, rows);
    }

    /** The lines that have numbers at their ends: a row each. */
    static Grid ofEnds(Lines lines) {
        List<Figure> ticks = lines.across().scale().ticks();
        String first = ticks.isEmpty() ? "first" : ticks.get(0).shown();
        String last = ticks.isEmpty() ? "last" : ticks.get(ticks.size() - 1).shown();
        return new Grid(
                List.of(
                        new Column("", "", false),
                        new Column("", PrintableText.line(first), true),
                        new Column("", PrintableText.line(last), true)),
                lines.labelled().stream()
                        .map(line -> new Row(
                                io.lionshare.document.Row.Kind.BODY,
                                Stream.of(line.name(), line.start(), line.end())
                                        .map(PrintableText::line)
                                        .toList()))
                        .toList());
    }

    /** What a mark is called. */
    static String name(Mark mark, List<Series> series) {
        return mark.name().isEmpty() && mark.series() >= 0 && mark.series() < series.size()
                ? series.get(mark.series()).title()
                : mark.name();
    }

    private static List<String> names(Table table, int column, List<Series> series) {
        Set<String> names = new LinkedHashSet<>();
        for (io.lionshare.document.Row row : table.rows()) {
            shown(row.cells().get(column)).forEach(mark -> names.add(name(mark, series)));
        }
        return List.copyOf(names);
    }

    /** The marks with numbers. */
    private static Stream<Mark> shown(Cell cell) {
        return cell.marks().stream().filter(mark -> !mark.shown().isEmpty());
    }

    /** The texts of a cell: one, or one for each kind of mark. */
    private static List<String> texts(Cell cell, boolean isMarks, List<String> names, List<Series> series) {
        if (!isMarks) {
            return List.of(cell.text());
        }
        return names.stream()
                .map(name -> shown(cell)
                        .filter(mark -> name(mark, series).equals(name))
                        .map(Mark::shown)
                        .findFirst()
                        .orElse(""))
                .toList();
    }
}
