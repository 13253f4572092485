package io.lionshare.report.plain;

import io.lionshare.document.Row.Kind;
import io.lionshare.report.plain.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A table laid out for a width. Columns of one group stay together; groups that have no room next to the others go into a band
 * of their own below, with the heads of the rows again.
 *
 * <p>What gives way, in this order: the gap between groups, columns of words, the heads of the rows.
 */
final class TextTable {
    private static final int WIDE_GAP = 3;
    private static final int LEAST_HEAD = 12;

    private final Grid table;
    private final TextLayout layout;
    private final boolean hasWords;

    private TextTable(Grid table, TextLayout layout) {
        this.table = table;
        this.layout = layout;
        this.hasWords = table.columns().stream().skip(1).anyMatch(column -> !column.isNumber());
    }

    /** The lines below the caption. */
    static List<String> lines(Grid table, TextLayout layout) {
        return new TextTable(table, layout).lines();
    }

    private List<String> lines() {
        int room = layout.width() - leastHead() - Block.GAP;
        List<List<Block>> bands = bands(Block.of(table, room), layout.width() - leastHead());
        int gap = bands.stream().allMatch(band -> natural(band) <= layout.width()) ? WIDE_GAP : Block.GAP;
        int head = bands.stream()
                .mapToInt(band -> layout.width() - least(band, gap))
                .reduce(naturalHead(), Math::min);
        List<String> lines = new ArrayList<>();
        for (List<Block> band : bands) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            List<Block> wide = Block.widened(band, layout.width() - head - gap * band.size());
            lines.addAll(new TextBand(table, wide, head, gap, layout.colours(), hasWords).lines());
        }
        return lines;
    }

    /** As many blocks in each band as there is room for. */
    private static List<List<Block>> bands(List<Block> blocks, int room) {
        List<List<Block>> bands = new ArrayList<>();
        int left = 0;
        for (Block block : blocks) {
            int needed = Block.GAP + block.least();
            if (bands.isEmpty() || needed > left) {
                bands.add(new ArrayList<>());
                left = room;
            }
            bands.get(bands.size() - 1).add(block);
            left -= needed;
        }
        if (bands.isEmpty()) {
            bands.add(List.of());
        }
        return bands;
    }

    private static int least(List<Block> band, int gap) {
        return band.stream().mapToInt(block -> gap + block.least()).sum();
    }

    private int natural(List<Block> band) {
        return naturalHead()
                + band.stream().mapToInt(block -> WIDE_GAP + block.natural()).sum();
    }

    /** Next to words the heads of rows are wrapped, so that a long one need not take everything. */
    private int naturalHead() {
        int longest = Fill.width(table.columns().get(0).head());
        for (Row row : table.rows()) {
            longest = Math.max(longest, Fill.width(row.cells().get(0)));
        }
        return Math.min(longest, hasWords ? layout.width() / 3 : layout.width() / 2);
    }

    /** Names of sums stay whole, and so do words where heads are wrapped. */
    private int leastHead() {
        int longest = LEAST_HEAD;
        for (Row row : table.rows()) {
            String name = row.cells().get(0);
            longest = Math.max(
                    longest,
                    row.kind() == Kind.SUBTOTAL || row.kind() == Kind.TOTAL
                            ? Fill.width(name)
                            : hasWords ? Fill.longest(name) : 0);
        }
        return Math.min(longest, naturalHead());
    }
}
