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

    /** Tables of ranks that take turns, so that a count need not wait for the one before it. */
    private static final int TABLES = 4;

    /*
     * Layout. above[d] has a bit for each of up to 32 members: whether it carries more than one member in draw d. The number of bits is
     * what decides that member's rank; how often a bit is set is the count of a pair.
     *
     * Compiler (C2 of JDK 17). A loop becomes vectors if it stores to one array and indexes all arrays alike.
     */
    private final int members;
    private final int[] above;
    private final int[] places;
    private final int[] tables;

    OrderCounts(int members) {
        this.members = members;
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
            Arrays.fill(places, 0, count, 0);
            for (int from = 0; from < members; from += WORD) {
                int to = Math.min(members, from + WORD);
                compare(block, i, from, to);
                BitCounts.add(above, count, to - from, more, from * members + i, members);
                addBits(above, places, count);
            }
            addRanks(i * members, count, ranks);
        }
    }

    private void compare(DrawBlock block, int member, int from, int to) {
        int count = block.results();
        int[] one = block.row(member);
        Arrays.fill(above, 0, count, 0);
        for (int j = to - 1; j >= from; j--) {
            compare(one, block.row(j), above, count);
        }
    }

    /** Shifts in whether a row is above another one by more than a grain: the sign of a difference. */
    private static void compare(int[] one, int[] other, int[] above, int count) {
        for (int d = 0; d < count; d++) {
            above[d] = (above[d] << 1) - ((one[d] - other[d] + 1) >> 31);
        }
    }

    private static void addBits(int[] words, int[] sums, int count) {
        for (int k = 0; k < count; k++) {
            sums[k] += Integer.bitCount(words[k]);
        }
    }

    private void addRanks(int from, int count, long[] ranks) {
        Arrays.fill(tables, 0);
        for (int k = 0; k < count; k++) {
            tables[k % TABLES * members + places[k]]++;
        }
        for (int k = 0; k < tables.length; k++) {
            ranks[from + k % members] += tables[k];
        }
    }
}
