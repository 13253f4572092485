package io.lionshare.robustness.sweep;

/**
 * How often each bit is set in many words, by carry-save adders (Mu&#322;a, Kurz and Lemire, Faster population counts using AVX2
 * instructions, 2018): words go in pairs, and eight pairs become one bit of weight eight in each column, so that a word costs some six
 * operations.
 */
final class BitCounts {
    private static final int STEP = 16;

    /** Planes of the weights 1, 2 and 4, and up to 512: enough for {@link DrawBlock#SIZE} words in pairs. */
    private static final int LOW_PLANES = 3;

    private static final int PLANES = 10;

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
        long ones = 0;
        long twos = 0;
        long fours = 0;
        long[] planes = new long[PLANES];
        for (int k = 0; k < padded(count); k += STEP) {
            long a = pair(words, k);
            long b = pair(words, k + 2);
            long twosA = carry(ones, a, b);
            ones ^= a ^ b;
            a = pair(words, k + 4);
            b = pair(words, k + 6);
            long twosB = carry(ones, a, b);
            ones ^= a ^ b;
            long foursA = carry(twos, twosA, twosB);
            twos ^= twosA ^ twosB;
            a = pair(words, k + 8);
            b = pair(words, k + 10);
            twosA = carry(ones, a, b);
            ones ^= a ^ b;
            a = pair(words, k + 12);
            b = pair(words, k + 14);
            twosB = carry(ones, a, b);
            ones ^= a ^ b;
            long foursB = carry(twos, twosA, twosB);
            twos ^= twosA ^ twosB;
            long rest = carry(fours, foursA, foursB);
            fours ^= foursA ^ foursB;
            for (int plane = LOW_PLANES; plane < PLANES; plane++) {
                long sum = planes[plane] ^ rest;
                rest &= planes[plane];
                planes[plane] = sum;
            }
        }
        planes[0] = ones;
        planes[1] = twos;
        planes[2] = fours;
        int[] sums = sums(planes);
        for (int bit = 0; bit < bits; bit++) {
            int sum = 0;
            for (int plane = 0; plane < sums.length; plane++) {
                sum += (sums[plane] >>> bit & 1) << plane;
            }
            counts[from + bit * stride] += sum;
        }
    }

    /** Adds the two words of all pairs, column by column. */
    private static int[] sums(long... planes) {
        int[] sums = new int[planes.length + 1];
        long carry = 0;
        for (int plane = 0; plane < planes.length; plane++) {
            long other = planes[plane] >>> Integer.SIZE;
            sums[plane] = (int) (planes[plane] ^ other ^ carry);
            carry = carry(planes[plane], other, carry);
        }
        sums[planes.length] = (int) carry;
        return sums;
    }

    private static long pair(int[] words, int k) {
        return Integer.toUnsignedLong(words[k]) | (long) words[k + 1] << Integer.SIZE;
    }

    /** Where at least two of three bits are set. */
    private static long carry(long a, long b, long c) {
        return (a & b) | ((a ^ b) & c);
    }
}
