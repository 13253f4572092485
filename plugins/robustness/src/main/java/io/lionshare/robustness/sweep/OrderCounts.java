package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * Counts which members carry more than which over a block of draws, for one thread. Two members carry the same if they differ by one
 * grain at most.
 *
 * <p>O(members&sup2;) for each draw, a third of an instruction for each pair.
 */
final class OrderCounts {
    private static final int WORD = Integer.SIZE;

    /** Members that are compared at once. */
    private static final int STEP = 4;

    private static final int[] NOTHING = new int[DrawBlock.SIZE];

    /** Tables of ranks that take turns, so that a count need not wait for the one before it. */
    private static final int TABLES = 4;

    /*
     * Layout. above[d] has a bit for each of up to 32 members: whether it carries more than one member in draw d. The number of bits is
     * what decides that member's rank; how often a bit is set is the count of a pair.
     *
     * Compiler (C2 of JDK 17). A loop becomes vectors if it stores to one array and indexes all arrays alike.
     */
    private final int members;
    private final int[] equal;
    private final int[] above;
    private final int[] places;
    private final int[] tables;

    OrderCounts(int members) {
        this.members = members;
        equal = new int[DrawBlock.SIZE];
        above = new int[DrawBlock.SIZE];
        places = new int[DrawBlock.SIZE];
        tables = new int[TABLES * members];
    }

    /**
     * Adds a block.
     *
     * @param ranks at i * members + r how often r members carry more than i
     * @param more at i * members + j how often i carries more than j
     */
    void add(DrawBlock block, long[] ranks, long[] more) {
        int count = block.results();
        Arrays.fill(above, count, BitCounts.padded(count), 0);
        for (int i = 0; i < members; i++) {
            for (int from = 0; from < members; from += WORD) {
                int to = Math.min(members, from + WORD);
                compare(block, i, from, to);
                BitCounts.add(above, count, to - from, more, from * members + i, members);
                if (to < members) {
                    addBits(above, places, count);
                }
            }
            addRanks(i * members, count, ranks);
            if (members > WORD) {
                Arrays.fill(places, 0, count, 0);
            }
        }
    }

    private void compare(DrawBlock block, int member, int from, int to) {
        int count = block.results();
        setEqual(block.row(member), equal, count);
        Arrays.fill(above, 0, count, 0);
        for (int j = from + (to - from - 1) / STEP * STEP; j >= from; j -= STEP) {
            compare(equal, row(block, j), row(block, j + 1), row(block, j + 2), row(block, j + 3), above, count);
        }
    }

    /** The amounts of a member; nothing for those after the last. */
    private int[] row(DrawBlock block, int member) {
        return member < members ? block.row(member) : NOTHING;
    }

    private static void setEqual(int[] row, int[] equal, int count) {
        for (int d = 0; d < count; d++) {
            equal[d] = row[d] + 1;
        }
    }

    /** Shifts in whether rows are above the greatest amounts that count as equal: the signs of the differences. */
    private static void compare(int[] equal, int[] a, int[] b, int[] c, int[] d, int[] above, int count) {
        for (int k = 0; k < count; k++) {
            above[k] = (above[k] << STEP)
                    | ((equal[k] - d[k]) >>> 31 << 3)
                    | ((equal[k] - c[k]) >>> 31 << 2)
                    | ((equal[k] - b[k]) >>> 31 << 1)
                    | ((equal[k] - a[k]) >>> 31);
        }
    }

    private static void addBits(int[] words, int[] sums, int count) {
        for (int k = 0; k < count; k++) {
            sums[k] += Integer.bitCount(words[k]);
        }
    }

    /** Adds ranks: what earlier words have given, and the bits of the last; four draws at once that are far from each other. */
    private void addRanks(int from, int count, long[] ranks) {
        Arrays.fill(tables, 0);
        int quarter = count / TABLES;
        for (int k = 0; k < quarter; k++) {
            tables[rank(k)]++;
            tables[members + rank(k + quarter)]++;
            tables[2 * members + rank(k + 2 * quarter)]++;
            tables[3 * members + rank(k + 3 * quarter)]++;
        }
        for (int k = TABLES * quarter; k < count; k++) {
            tables[rank(k)]++;
        }
        for (int k = 0; k < tables.length; k++) {
            ranks[from + k % members] += tables[k];
        }
    }

    private int rank(int draw) {
        return places[draw] + Integer.bitCount(above[draw]);
    }
}
