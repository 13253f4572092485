package io.lionshare.report.plain;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Column.Kind;
import io.lionshare.document.Figure;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of numbers in groups, with bars of one scale where there is room for them. */
final class BarTable {
    private static final int BAR = 6;
    private static final int EIGHTHS = 8;
    private static final String PARTS = " ▏▎▍▌▋▊▉";
    private static final int GAP = 2;
    private static final int WIDE_GAP = 3;
    private static final int MOST_NAME = 30;

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
        if (column.kind() == Kind.MARKS) {
            return hasBars ? BAR : 0;
        }
        int width = Fill.width(column.brief());
        for (Row row : table.rows()) {
            width = Math.max(width, Fill.width(text(row, k)));
        }
        return k == 0 ? Math.min(MOST_NAME, Math.max(width, Fill.width(table.note()))) : Math.max(4, width);
    }

    private int total() {
        int total = widths.get(0);
        for (int k = 1; k < widths.size(); k++) {
            total += widths.get(k) == 0 ? 0 : gap(k) + widths.get(k);
        }
        return total;
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
        StringBuilder heads = new StringBuilder(Fill.left(hasGroups ? table.note() : first, widths.get(0)));
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
        StringBuilder line = new StringBuilder(Fill.left(PrintableText.line(first), widths.get(0)));
        int k = 1;
        while (k < widths.size()) {
            String group = table.columns().get(k).group();
            int width = 0;
            while (k < widths.size() && table.columns().get(k).group().equals(group)) {
                width += widths.get(k) == 0 ? 0 : gap(k) + widths.get(k);
                k++;
            }
            line.append(Fill.right(PrintableText.line(group), width));
        }
        return line.toString();
    }

    private String row(Row row) {
        StringBuilder line = new StringBuilder(Fill.left(Fill.cut(text(row, 0), widths.get(0)), widths.get(0)));
        for (int k = 1; k < widths.size(); k++) {
            if (widths.get(k) > 0) {
                boolean isBar = table.columns().get(k).kind() == Kind.MARKS;
                String cell = isBar ? Fill.left(bar(row, k), BAR) : aligned(k, text(row, k));
                line.append(" ".repeat(gap(k))).append(isBar ? layout.colours().bar(cell) : cell);
            }
        }
        return line.toString().stripTrailing();
    }

    private String aligned(int k, String text) {
        boolean isWords = table.columns().get(k).kind() == Kind.WORDS;
        String visible = PrintableText.line(text);
        return isWords ? Fill.left(visible, widths.get(k)) : Fill.right(visible, widths.get(k));
    }

    private static String text(Row row, int k) {
        return PrintableText.line(row.cells().get(k).accept(new Text()));
    }

    /** In eighths of a character. */
    private String bar(Row row, int k) {
        double percent = row.cells().get(k).accept(new Length(table.columns().get(k)));
        int eighths = (int) Math.round(percent * BAR * EIGHTHS / 100);
        String rest = eighths % EIGHTHS == 0 ? "" : PARTS.substring(eighths % EIGHTHS, eighths % EIGHTHS + 1);
        return "█".repeat(eighths / EIGHTHS) + rest;
    }

    /** Cells that are shown as text. */
    private record Text() implements Cell.Visitor<String> {
        @Override
        public String words(Words words) {
            return words.text();
        }

        @Override
        public String figure(Figure figure) {
            return figure.shown();
        }

        @Override
        public String marks(Marks marks) {
            return "";
        }
    }

    /** The length of the last mark, in percent of its scale. */
    private record Length(Column column) implements Cell.Visitor<Double> {
        @Override
        public Double words(Words words) {
            return 0.0;
        }

        @Override
        public Double figure(Figure figure) {
            return 0.0;
        }

        @Override
        public Double marks(Marks marks) {
            return marks.list().isEmpty()
                    ? 0.0
                    : column.scale()
                            .orElseThrow()
                            .percent(marks.list().get(marks.list().size() - 1).to());
        }
    }
}
