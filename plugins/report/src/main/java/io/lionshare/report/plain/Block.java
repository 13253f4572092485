package io.lionshare.report.plain;

import io.lionshare.report.plain.Grid.Column;
import io.lionshare.report.plain.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of a table that stand next to each other under one head.
 *
 * @param head their group; empty for none
 * @param columns at least one
 */
record Block(String head, List<Sized> columns) {
    /** Between the columns of a block. */
    static final int GAP = 2;

    private static final int LEAST_WORDS = 24;

    Block {
        columns = List.copyOf(columns);
    }

    /**
     * A column and its widths.
     *
     * @param index in the table
     * @param least what it needs, since numbers are not broken and words only where they end
     * @param natural what it would take if there were room
     */
    record Sized(int index, int least, int natural) {
        Sized wider(int by) {
            return new Sized(index, least + by, Math.max(natural, least + by));
        }

        Sized upTo(int width) {
            return new Sized(index, Math.max(least, Math.min(natural, width)), natural);
        }
    }

    /** All columns but the first; a group that is wider than the room is taken apart. */
    static List<Block> of(Grid table, int room) {
        List<Block> blocks = new ArrayList<>();
        String last = "";
        List<Sized> open = new ArrayList<>();
        for (int k = 1; k < table.columns().size(); k++) {
            Column column = table.columns().get(k);
            if (!open.isEmpty() && (column.group().isEmpty() || !column.group().equals(last))) {
                add(blocks, last, open, room);
                open = new ArrayList<>();
            }
            last = column.group();
            open.add(sized(table, k, room));
        }
        if (!open.isEmpty()) {
            add(blocks, last, open, room);
        }
        return blocks;
    }

    private static void add(List<Block> blocks, String head, List<Sized> columns, int room) {
        if (columns.size() > 1 && new Block(head, columns).least() > room) {
            columns.forEach(column -> blocks.add(new Block(head, List.of(column)).underHead(room)));
        } else {
            blocks.add(new Block(head, columns).underHead(room));
        }
    }

    private static Sized sized(Grid table, int index, int room) {
        Column column = table.columns().get(index);
        int longest = Fill.longest(column.head());
        for (Row row : table.rows()) {
            longest = Math.max(longest, Fill.width(row.cells().get(index)));
        }
        int least = column.isNumber() ? longest : Math.min(longest, LEAST_WORDS);
        return new Sized(index, Math.min(least, room), longest);
    }

    /** The first column is widened where a word of the head is longer than all columns together. */
    private Block underHead(int room) {
        int missing = Math.min(Fill.longest(head), room) - least();
        if (missing <= 0) {
            return this;
        }
        List<Sized> wider = new ArrayList<>(columns);
        wider.set(0, columns.get(0).wider(missing));
        return new Block(head, wider);
    }

    int least() {
        return columns.stream().mapToInt(column -> column.least() + GAP).sum() - GAP;
    }

    int natural() {
        return columns.stream().mapToInt(column -> column.natural() + GAP).sum() - GAP;
    }

    /** The blocks of a band, with columns of words as wide as the room lets them all be. */
    static List<Block> widened(List<Block> band, int room) {
        List<Block> widest = band;
        for (int width = LEAST_WORDS; width <= room; width++) {
            int upTo = width;
            List<Block> wider = band.stream().map(block -> block.upTo(upTo)).toList();
            if (wider.stream().mapToInt(Block::least).sum() > room) {
                break;
            }
            widest = wider;
        }
        return widest;
    }

    private Block upTo(int width) {
        return new Block(
                head, columns.stream().map(column -> column.upTo(width)).toList());
    }
}
