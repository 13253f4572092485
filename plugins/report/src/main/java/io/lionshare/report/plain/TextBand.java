package io.lionshare.report.plain;

import io.lionshare.document.Row.Kind;
import io.lionshare.report.plain.Grid.Column;
import io.lionshare.report.plain.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table whose columns stand next to each other.
 *
 * @param table what it is a part of
 * @param blocks its columns, as wide as they are
 * @param head the width of the heads of rows
 * @param gap between blocks
 * @param colours whether terminals' colours are used
 * @param wrapsHeads whether heads of rows that are too long are wrapped, or cut
 */
record TextBand(Grid table, List<Block> blocks, int head, int gap, Colours colours, boolean wrapsHeads) {
    private static final String RULE = "─";

    TextBand {
        blocks = List.copyOf(blocks);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (blocks.stream().anyMatch(block -> !block.head().isEmpty())) {
            lines.addAll(groups());
        }
        lines.addAll(columnHeads());
        Kind before = Kind.TOTAL;
        for (Row row : table.rows()) {
            if (before == Kind.BODY && (row.kind() == Kind.SUBTOTAL || row.kind() == Kind.TOTAL)) {
                lines.add(colours.faint(RULE.repeat(width())));
            }
            before = row.kind();
            for (String line : row(row)) {
                lines.add(row.kind() == Kind.TOTAL || row.kind() == Kind.HEAD ? colours.strong(line) : line);
            }
        }
        return lines;
    }

    private int width() {
        return head + blocks.stream().mapToInt(block -> gap + block.least()).sum();
    }

    /** The heads of groups, each centred over its columns, and a rule below each. */
    private List<String> groups() {
        List<List<String>> heads = new ArrayList<>(List.of(List.of("")));
        StringBuilder rules = new StringBuilder(" ".repeat(head));
        for (Block block : blocks) {
            heads.add(Fill.wrap(block.head(), block.least()).stream()
                    .map(line -> Fill.centred(line, block.least()))
                    .toList());
            rules.append(" ".repeat(gap)).append((block.head().isEmpty() ? " " : RULE).repeat(block.least()));
        }
        List<Integer> gaps = blocks.stream().map(block -> gap).toList();
        List<Integer> widths = blocks.stream().map(Block::least).toList();
        List<String> lines = new ArrayList<>(joined(bottom(heads), widths, gaps));
        lines.add(colours.faint(rules.toString().stripTrailing()));
        return lines;
    }

    private List<String> columnHeads() {
        List<List<String>> heads = new ArrayList<>();
        heads.add(Fill.wrap(table.columns().get(0).head(), head));
        for (Block.Sized sized : columns()) {
            Column column = table.columns().get(sized.index());
            heads.add(cell(column.head(), column, sized.least()));
        }
        return joined(bottom(heads), widths(), gaps());
    }

    private List<String> row(Row row) {
        List<List<String>> cells = new ArrayList<>();
        String name = row.cells().get(0);
        cells.add(wrapsHeads ? Fill.wrap(name, head) : List.of(Fill.cut(name, head)));
        for (Block.Sized sized : columns()) {
            String text = row.cells().get(sized.index());
            cells.add(cell(text, table.columns().get(sized.index()), sized.least()));
        }
        return joined(cells, widths(), gaps());
    }

    private static List<String> cell(String text, Column column, int width) {
        return Fill.wrap(text, width).stream()
                .map(line -> column.isNumber() ? Fill.right(line, width) : line)
                .toList();
    }

    private List<Block.Sized> columns() {
        return blocks.stream().flatMap(block -> block.columns().stream()).toList();
    }

    private List<Integer> widths() {
        return columns().stream().map(Block.Sized::least).toList();
    }

    /** What stands before each column. */
    private List<Integer> gaps() {
        List<Integer> gaps = new ArrayList<>();
        for (Block block : blocks) {
            for (int k = 0; k < block.columns().size(); k++) {
                gaps.add(k == 0 ? gap : Block.GAP);
            }
        }
        return gaps;
    }

    /** Cells with empty lines before them, so that all end in the same line. */
    private static List<List<String>> bottom(List<List<String>> cells) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> filled = new ArrayList<>();
        for (List<String> cell : cells) {
            List<String> lines = new ArrayList<>();
            for (int i = cell.size(); i < height; i++) {
                lines.add("");
            }
            lines.addAll(cell);
            filled.add(lines);
        }
        return filled;
    }

    /** The lines of cells next to each other, the first one at the width of the heads of rows. */
    private List<String> joined(List<List<String>> cells, List<Integer> widths, List<Integer> gaps) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder(Fill.left(at(cells.get(0), i), head));
            for (int k = 1; k < cells.size(); k++) {
                line.append(" ".repeat(gaps.get(k - 1))).append(Fill.left(at(cells.get(k), i), widths.get(k - 1)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String at(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }
}
