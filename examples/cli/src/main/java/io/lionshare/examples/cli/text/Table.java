package io.lionshare.examples.cli.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table: one column of labels to the left, then groups of right-aligned columns, each group under a head of its own.
 *
 * <p>Column widths follow from the cells. What can give way is the gap between groups and the width of the labels.
 */
final class Table {
    private static final int GAP = 2;
    private static final String CUT = "…";

    private final String labelHead;
    private final List<Group> groups;
    private final List<Row> rows = new ArrayList<>();

    Table(String labelHead, List<Group> groups) {
        this.labelHead = labelHead;
        this.groups = List.copyOf(groups);
    }

    /** Columns that belong together. */
    record Group(String head, List<String> columns) {}

    /** A label with one cell per column; no cells mean a rule. */
    private record Row(String label, List<String> cells) {}

    void row(String label, List<String> cells) {
        rows.add(new Row(label, cells));
    }

    void rule() {
        rows.add(new Row("", List.of()));
    }

    /** The width of the longest label. */
    int labelWidth() {
        return rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    }

    /** The width of everything but the labels. */
    int figuresWidth(int groupGap) {
        int width = 0;
        for (int[] columns : widths()) {
            width += groupGap + span(columns);
        }
        return width;
    }

    /** The lines of the table; labels that are too long are cut. */
    List<String> lines(int labelWidth, int groupGap) {
        List<int[]> widths = widths();
        List<String> lines = new ArrayList<>();
        StringBuilder heads = new StringBuilder(" ".repeat(labelWidth));
        StringBuilder rules = new StringBuilder(heads);
        List<String> columnHeads = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            int span = span(widths.get(g));
            heads.append(" ".repeat(groupGap)).append(centred(groups.get(g).head(), span));
            rules.append(" ".repeat(groupGap)).append(Lines.rule(span));
            columnHeads.addAll(groups.get(g).columns());
        }
        lines.add(heads.toString().stripTrailing());
        lines.add(rules.toString());
        lines.add(line(labelHead, columnHeads, widths, labelWidth, groupGap));
        for (Row row : rows) {
            lines.add(
                    row.cells().isEmpty()
                            ? Lines.rule(labelWidth + figuresWidth(groupGap))
                            : line(row.label(), row.cells(), widths, labelWidth, groupGap));
        }
        return lines;
    }

    private static String line(String label, List<String> cells, List<int[]> widths, int labelWidth, int groupGap) {
        boolean fits = label.length() <= labelWidth;
        String shown = fits ? label : label.substring(0, labelWidth - 1).stripTrailing() + CUT;
        StringBuilder line = new StringBuilder(shown).append(" ".repeat(labelWidth - shown.length()));
        int cell = 0;
        for (int[] columns : widths) {
            for (int i = 0; i < columns.length; i++) {
                String text = cells.get(cell++);
                line.append(" ".repeat((i == 0 ? groupGap : GAP) + columns[i] - text.length()))
                        .append(text);
            }
        }
        return line.toString();
    }

    /** The widths of the columns of each group; the first one is widened where the group's head is longer. */
    private List<int[]> widths() {
        List<int[]> widths = new ArrayList<>();
        int cell = 0;
        for (Group group : groups) {
            int[] columns = new int[group.columns().size()];
            for (int i = 0; i < columns.length; i++, cell++) {
                columns[i] = group.columns().get(i).length();
                for (Row row : rows) {
                    columns[i] = Math.max(
                            columns[i],
                            row.cells().isEmpty() ? 0 : row.cells().get(cell).length());
                }
            }
            columns[0] += Math.max(0, group.head().length() - span(columns));
            widths.add(columns);
        }
        return widths;
    }

    private static int span(int[] columns) {
        int span = GAP * (columns.length - 1);
        for (int column : columns) {
            span += column;
        }
        return span;
    }

    private static String centred(String text, int span) {
        int before = (span - text.length()) / 2;
        return " ".repeat(before) + text + " ".repeat(span - text.length() - before);
    }
}
