package io.lionshare.files.table;

import io.lionshare.files.table.NumberForm.Figure;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of a table under its columns. */
final class MemberRows {
    private final List<ColumnReading> columns;
    private final List<String> heads;
    private final TableSettings settings;
    private final Wording wording;
    private final FigureReader figures;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Long> lineOfId = new LinkedHashMap<>();

    MemberRows(
            List<ColumnReading> columns,
            TableSettings settings,
            Wording wording,
            FigureReader figures,
            Problems problems) {
        this.columns = columns;
        this.heads = heads(columns);
        this.settings = settings;
        this.wording = wording;
        this.figures = figures;
        this.problems = problems;
    }

    private static List<String> heads(List<ColumnReading> columns) {
        return columns.stream().map(ColumnReading::shownHead).toList();
    }

    /** The numbers of a table, which show how it writes them. */
    static List<NumberEvidence.Cell> numbers(List<SheetRow> rows, List<ColumnReading> columns, TableSettings settings) {
        List<NumberEvidence.Cell> numbers = new ArrayList<>();
        List<String> heads = heads(columns);
        for (SheetRow row : rows) {
            for (int k = 0; k < columns.size(); k++) {
                if (columns.get(k).kind() == ColumnReading.Kind.INDICATOR) {
                    String head = heads.get(k);
                    String cell = row.cell(columns.get(k).position());
                    number(Content.of(cell, settings))
                            .ifPresent(number -> numbers.add(new NumberEvidence.Cell(row.line(), head, cell, number)));
                }
            }
        }
        return numbers;
    }

    private static Optional<NumberText> number(Content content) {
        return content instanceof Content.Plain plain
                ? Optional.of(plain.number())
                : content instanceof Content.Marked marked
                        ? Optional.of(marked.marked().number())
                        : Optional.empty();
    }

    /** A member for each row of the right number of cells. */
    List<MemberRow> read(List<SheetRow> rows, int width) {
        List<MemberRow> members = new ArrayList<>();
        for (SheetRow row : rows) {
            if (row.size() == width) {
                members.add(read(row));
            } else {
                problems.add(
                        row.line(),
                        "",
                        "number of cells (" + row.size() + ") must be the number of columns (" + width + ")",
                        row.filled() == 1 ? "it is a heading between rows, and can be deleted" : "");
            }
        }
        return members;
    }

    private MemberRow read(SheetRow row) {
        requireNoHeading(row);
        String id = "";
        String name = "";
        Map<String, Figure> numbers = new LinkedHashMap<>();
        Map<ColumnReading, String> blocs = new LinkedHashMap<>();
        for (int k = 0; k < columns.size(); k++) {
            ColumnReading column = columns.get(k);
            String cell = row.cell(column.position());
            switch (column.kind()) {
                case ID -> id = text(row, column, cell);
                case NAME -> name = text(row, column, cell);
                case ID_AND_NAME -> {
                    id = text(row, column, cell);
                    name = id;
                }
                case INDICATOR ->
                    figures.read(row.line(), heads.get(k), cell, Content.of(cell, settings))
                            .ifPresent(figure -> numbers.put(column.id(), figure));
                case BLOC -> blocs.put(column, cell);
                case LEFT_OUT -> {}
            }
        }
        requireNew(id, row);
        return new MemberRow(row.line(), id, name, numbers, blocs);
    }

    /** A row with one cell between members is a heading, unless it is said to be a member. */
    private void requireNoHeading(SheetRow row) {
        String only = row.cell(0);
        boolean namesWhole = columns.get(0).kind() == ColumnReading.Kind.ID_AND_NAME;
        if (namesWhole
                && row.filled() == 1
                && columns.size() > 1
                && !settings.list("keep").contains(only)) {
            problems.add(
                    row.line(),
                    "",
                    "'" + PrintableText.value(only) + "' stands alone in its row, as a heading between rows does",
                    wording.set("skip", only) + ", or " + wording.set("keep", only) + " if it is a member");
        }
    }

    private String text(SheetRow row, ColumnReading column, String cell) {
        if (cell.isEmpty()) {
            problems.add(row.line(), column.shownHead(), "'' must not be empty", skipHint(row));
        }
        Invisible.in(cell).ifPresent(c -> {
            String found = "'" + PrintableText.value(cell) + "' has " + Invisible.nameOf(c) + " in it";
            if (column.kind() == ColumnReading.Kind.NAME || Invisible.isSpace(c)) {
                notes.add(found + " (line " + row.line() + ", column " + column.shownHead() + ")");
            } else {
                problems.add(row.line(), column.shownHead(), found, "delete it");
            }
        });
        return cell;
    }

    /** A row without an id or a name that has the other one is often a total. */
    private String skipHint(SheetRow row) {
        return columns.stream()
                .filter(column -> column.kind().namesMembers())
                .map(column -> row.cell(column.position()))
                .filter(cell -> !cell.isEmpty() && (TotalRows.isName(cell) || row.filled() == 1))
                .findFirst()
                .map(cell ->
                        wording.set("skip", cell) + ", as it looks like a " + (row.filled() == 1 ? "heading" : "total"))
                .orElse("");
    }

    private void requireNew(String id, SheetRow row) {
        Long before = lineOfId.putIfAbsent(id, row.line());
        if (before != null && !id.isEmpty()) {
            String column = columns.stream()
                    .filter(each -> each.id().equals(ColumnFinder.ID))
                    .map(ColumnReading::shownHead)
                    .findFirst()
                    .orElse("");
            problems.add(
                    row.line(),
                    column,
                    "'" + PrintableText.value(id) + "' must differ from every other id; it stands in line " + before);
        }
    }

    /** Invisible characters within ids and names. */
    List<String> notes() {
        return notes;
    }
}
