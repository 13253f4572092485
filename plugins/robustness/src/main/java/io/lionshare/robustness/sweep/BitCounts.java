package io.lionshare.robustness.sweep;

/**
 * How often each bit is set in many words, by carry-save adders (Mu&#322;a, Kurz and Lemire, Faster population counts using AVX2
 * instructions, 2018): eight words become one bit of weight eight in each column, so that a word costs some eight operations.
 */
final class BitCounts {
    private static final int STEP = 8;

    /** Planes of the weights 8, 16, .. 1024: enough for {@link DrawBlock#SIZE} words. */
    private static final int HIGH_PLANES = 8;

    private BitCounts() {}

    /** The next multiple of the step; words up to there must be 0. */
    static int padded(int count) {
        return (count + STEP - 1) / STEP * STEP;
    }

    /**
     * Adds the number of words in which bit <i>b</i> is set to the count at <i>from + b &middot; stride</i>.
     *
     * @param words at least as many as the padded count
     * @param count how many are counted
     * @param bits how many bits, from the lowest, are counted
     */
    static void add(int[] words, int count, int bits, long[] counts, int from, int stride) {
        int ones = 0;
        int twos = 0;
        int fours = 0;
        int[] high = new int[HIGH_PLANES];
        for (int k = 0; k < padded(count); k += STEP) {
            int twosA = carry(ones, words[k], words[k + 1]);
            ones ^= words[k] ^ words[k + 1];
            int twosB = carry(ones, words[k + 2], words[k + 3]);
            ones ^= words[k + 2] ^ words[k + 3];
            int foursA = carry(twos, twosA, twosB);
            twos ^= twosA ^ twosB;
            int twosC = carry(ones, words[k + 4], words[k + 5]);
            ones ^= words[k + 4] ^ words[k + 5];
            int twosD = carry(ones, words[k + 6], words[k + 7]);
            ones ^= words[k + 6] ^ words[k + 7];
            int foursB = carry(twos, twosC, twosD);
            twos ^= twosC ^ twosD;
            int rest = carry(fours, foursA, foursB);
            fours ^= foursA ^ foursB;
            for (int plane = 0; plane < HIGH_PLANES; plane++) {
                int sum = high[plane] ^ rest;
                rest &= high[plane];
                high[plane] = sum;
            }
        }
        for (int bit = 0; bit < bits; bit++) {
            int sum = bit(ones, bit) + 2 * bit(twos, bit) + 4 * bit(fours, bit);
            for (int plane = 0; plane < HIGH_PLANES; plane++) {
                sum += bit(high[plane], bit) << (plane + 3);
            }
            counts[from + bit * stride] += sum;
        }
    }

    /** Where at least two of three bits are set. */
    private static int carry(int a, int b, int c) {
        return (a & b) | ((a ^ b) & c);
    }

    private static int bit(int word, int bit) {
        return (word >>> bit) & 1;
    }
}
