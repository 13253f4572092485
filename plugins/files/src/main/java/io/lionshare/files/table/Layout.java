package io.lionshare.files.table;

import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rows of a sheet are.
 *
 * @param head the row with the heads
 * @param body a row for each member
 * @param notes what was passed over
 */
record Layout(SheetRow head, List<SheetRow> body, List<String> notes) {
    /**
     * Finds the head, and what stands before and after the table. The head is the first row that has most of its cells filled and the
     * head of a column of ids or names among them; if there is none, the first full row without numbers.
     */
    static Layout of(List<SheetRow> rows, TableSettings settings) {
        if (rows.isEmpty()) {
            throw empty();
        }
        int width = usualWidth(rows);
        int at = positionOfHead(rows, width, settings);
        List<String> notes = new ArrayList<>();
        SheetRow found = rows.get(at);
        if (at > 0) {
            requireOneLine(rows.subList(0, at), found, width);
            notes.add(lines(rows.subList(0, at)) + " before the heads in line " + found.line() + " passed over");
        }
        int end = rows.size();
        while (end > at + 1 && isFooter(rows.get(end - 1))) {
            end--;
        }
        if (end < rows.size()) {
            notes.add(lines(rows.subList(end, rows.size())) + " after the table passed over, as only the first cell is"
                    + " filled: '" + PrintableText.value(rows.get(end).cell(0)) + "'");
        }
        List<SheetRow> body = rows.subList(at + 1, end);
        if (body.isEmpty()) {
            throw empty();
        }
        int used = Stream.concat(Stream.of(found), body.stream())
                .mapToInt(row -> row.trimmedTo(0).size())
                .max()
                .orElse(0);
        SheetRow head = new SheetRow(found.line(), found.cells().subList(0, Math.min(used, found.size())));
        return new Layout(
                head, body.stream().map(row -> row.trimmedTo(head.size())).toList(), notes);
    }

    /** The number of cells that most rows have. */
    private static int usualWidth(List<SheetRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(1);
    }

    private static int positionOfHead(List<SheetRow> rows, int width, TableSettings settings) {
        for (int i = 0; i < rows.size(); i++) {
            if (2 * rows.get(i).filled() > width && hasKnownHead(rows.get(i), settings)) {
                return i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (2 * rows.get(i).filled() > width && !hasNumber(rows.get(i))) {
                return i;
            }
        }
        throw new TableException(new Finding(
                rows.get(0).line(),
                "",
                "the table must have a line with the heads of its columns; " + shown(rows.get(0)) + " has numbers"
                        + "\nMaybe it is missing, or begins with #, as comments do"));
    }

    private static boolean hasKnownHead(SheetRow row, TableSettings settings) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.cell(i);
            String name = HouseId.of(HeadText.isOfForm(cell) ? cell.substring(0, cell.lastIndexOf('[')) : cell);
            HeadText head = new HeadText(cell, name, "", "", false);
            if (settings.columns().containsValue(cell)
                    || head.rankIn(WordLists.ID_HEADS) < WordLists.ID_HEADS.size()
                    || head.rankIn(WordLists.NAME_HEADS) < WordLists.NAME_HEADS.size()) {
                return true;
            }
        }
        return false;
    }

    /** Any number but a year, which is a head. */
    private static boolean hasNumber(SheetRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (NumberText.of(row.cell(i)).isPresent() && !row.cell(i).matches("[12][0-9]{3}")) {
                return true;
            }
        }
        return false;
    }

    /** A row before the head that is as wide and has more than two cells filled is a part of the head. */
    private static void requireOneLine(List<SheetRow> before, SheetRow head, int width) {
        before.stream()
                .filter(row -> row.size() == width && row.filled() > 2)
                .findFirst()
                .ifPresent(row -> {
                    throw twoLines(row, head);
                });
    }

    static TableException twoLines(SheetRow first, SheetRow second) {
        return new TableException(new Finding(
                first.line(),
                "",
                "the heads must stand in one line; " + shown(first) + " and " + shown(second) + " (line "
                        + second.line()
                        + ") were taken for heads over two lines\nMaybe write both parts of a head into one"
                        + " cell, and delete the other line"));
    }

    /** Its filled cells, for a message. */
    static String shown(SheetRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isEmpty()) {
                cells.add(row.cell(i));
            }
        }
        return "'" + PrintableText.value(cells.stream().collect(Collectors.joining(" | "))) + "'";
    }

    private static boolean isFooter(SheetRow row) {
        return row.filled() == 1 && !row.cell(0).isEmpty();
    }

    private static String lines(List<SheetRow> rows) {
        return rows.size() == 1
                ? "line " + rows.get(0).line()
                : "lines " + rows.get(0).line() + " to "
                        + rows.get(rows.size() - 1).line();
    }

    private static TableException empty() {
        return new TableException(
                Finding.ofFile("the table must have a line with the heads, and a line for each member"));
    }
}
