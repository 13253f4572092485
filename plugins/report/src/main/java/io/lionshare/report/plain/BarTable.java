package io.lionshare.report.plain;

import io.lionshare.document.Column;
import io.lionshare.document.Column.Kind;
import io.lionshare.document.Mark;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of numbers in groups, with bars of one scale where there is room for them. */
final class BarTable {
    private static final int BAR = 6;
    private static final int GAP = 2;
    private static final int WIDE_GAP = 3;
    private static final int MOST_NAME = 30;
    private static final int LEAST_NUMBER = 4;
    private static final int WHOLE_GROUP = 12;

    private final Table table;
    private final TextLayout layout;
    private final boolean hasBars;
    private final List<Integer> widths = new ArrayList<>();

    private BarTable(Table table, TextLayout layout, boolean hasBars) {
        this.table = table;
        this.layout = layout;
        this.hasBars = hasBars;
        for (int k = 0; k < table.columns().size(); k++) {
            widths.add(width(k));
        }
        widenGroups();
    }

    /** A short name of a group is not cut: its last column that is shown gets the room. */
    private void widenGroups() {
        for (int k = 1; k < widths.size(); k = end(k)) {
            int missing = Math.min(WHOLE_GROUP, Fill.width(group(k))) + 1 - width(k, end(k));
            for (int last = end(k) - 1; missing > 0 && last >= k; last--) {
                if (widths.get(last) > 0) {
                    widths.set(last, widths.get(last) + missing);
                    missing = 0;
                }
            }
        }
    }

    private String group(int k) {
        return PrintableText.line(table.columns().get(k).group());
    }

    /** The first column after the group of a column. */
    private int end(int k) {
        int end = k + 1;
        while (end < widths.size()
                && table.columns()
                        .get(end)
                        .group()
                        .equals(table.columns().get(k).group())) {
            end++;
        }
        return end;
    }

    /** The width of columns that are shown, with the gaps before them. */
    private int width(int from, int to) {
        int width = 0;
        for (int k = from; k < to; k++) {
            width += widths.get(k) == 0 ? 0 : gap(k) + widths.get(k);
        }
        return width;
    }

    /** With bars if they fit, else without; empty if the numbers alone are too wide. */
    static Optional<List<String>> of(Table table, TextLayout layout) {
        for (boolean hasBars : new boolean[] {true, false}) {
            BarTable tried = new BarTable(table, layout, hasBars);
            if (tried.total() <= layout.width()) {
                return Optional.of(tried.lines());
            }
        }
        return Optional.empty();
    }

    private int width(int k) {
        Column column = table.columns().get(k);
        int width = Fill.width(PrintableText.line(column.brief()));
        if (column.kind() == Kind.MARKS) {
            return hasBars ? Math.max(BAR, width) : 0;
        }
        for (Row row : table.rows()) {
            width = Math.max(width, Fill.width(text(row, k)));
        }
        return k == 0
                ? Math.min(MOST_NAME, Math.max(width, Fill.width(PrintableText.line(table.note()))))
                : Math.max(LEAST_NUMBER, width);
    }

    private int total() {
        return widths.get(0) + width(1, widths.size());
    }

    private int gap(int k) {
        return isFirst(k) ? WIDE_GAP : GAP;
    }

    /** Whether a column that is shown begins a group. */
    private boolean isFirst(int k) {
        String group = table.columns().get(k).group();
        for (int before = k - 1;
                before > 0 && table.columns().get(before).group().equals(group);
                before--) {
            if (widths.get(before) > 0) {
                return false;
            }
        }
        return true;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean hasGroups =
                table.columns().stream().anyMatch(column -> !column.group().isEmpty());
        String first = table.columns().get(0).head();
        if (hasGroups) {
            lines.add(layout.colours().strong(groups(first)));
        }
        StringBuilder heads = new StringBuilder(head(hasGroups ? table.note() : first));
        for (int k = 1; k < widths.size(); k++) {
            if (widths.get(k) > 0) {
                heads.append(" ".repeat(gap(k)))
                        .append(aligned(k, table.columns().get(k).brief()));
            }
        }
        lines.add(layout.colours().faint(heads.toString().stripTrailing()));
        for (Row row : table.rows()) {
            if (row.kind() != Row.Kind.NOTHING) {
                String line = row(row);
                lines.add(
                        row.kind() == Row.Kind.SUBTOTAL || row.kind() == Row.Kind.TOTAL
                                ? layout.colours().strong(line)
                                : line);
            }
        }
        if (!hasGroups && !table.note().isEmpty()) {
            lines.addAll(Fill.wrap(PrintableText.line(table.note()), layout.width()));
        }
        return lines;
    }

    /** The name of each group ends where its last column ends. */
    private String groups(String first) {
        StringBuilder line = new StringBuilder(head(first));
        for (int k = 1; k < widths.size(); k = end(k)) {
            int width = width(k, end(k));
            line.append(Fill.right(Fill.cut(group(k), Math.max(1, width - 1)), width));
        }
        return line.toString();
    }

    private String row(Row row) {
        StringBuilder line = new StringBuilder(head(row.cells().get(0).text()));
        for (int k = 1; k < widths.size(); k++) {
            if (widths.get(k) > 0) {
                boolean isBar = table.columns().get(k).kind() == Kind.MARKS;
                String cell = isBar ? Fill.left(bar(row, k), widths.get(k)) : aligned(k, text(row, k));
                line.append(" ".repeat(gap(k))).append(isBar ? layout.colours().bar(cell) : cell);
            }
        }
        return line.toString().stripTrailing();
    }

    /** In the column of names. */
    private String head(String text) {
        return Fill.left(Fill.cut(PrintableText.line(text), widths.get(0)), widths.get(0));
    }

    private String aligned(int k, String text) {
        boolean isWords = table.columns().get(k).kind() == Kind.WORDS;
        String visible = PrintableText.line(text);
        return isWords ? Fill.left(visible, widths.get(k)) : Fill.right(visible, widths.get(k));
    }

    private static String text(Row row, int k) {
        return PrintableText.line(row.cells().get(k).text());
    }

    /** A range where there is one, else as long as the last mark; as wide as its column. */
    private String bar(Row row, int k) {
        Scale scale = table.columns().get(k).scale().orElseThrow();
        List<Mark> marks = row.cells().get(k).marks();
        Optional<Mark> range =
                marks.stream().filter(mark -> mark.kind() == Mark.Kind.RANGE).findFirst();
        if (range.isPresent()) {
            Mark ends = range.get();
            return layout.bars().range(scale.percent(ends.from()), scale.percent(ends.to()), widths.get(k));
        }
        double percent = marks.isEmpty()
                ? 0.0
                : scale.percent(marks.get(marks.size() - 1).to());
        return layout.bars().of(percent, BAR);
    }
}
