package io.lionshare.shapley;

/**
 * Random orders of players, all equally likely, from a seed: the shuffle of Fisher and Yates (Durstenfeld 1964) with the
 * generator SplitMix64 (Steele, Lea and Flood 2014), so that a seed means the same orders everywhere.
 */
final class RandomOrders {
    private final int[] order;
    private long state;

    RandomOrders(int players, long seed) {
        this.order = new int[players];
        this.state = seed;
        for (int k = 0; k < players; k++) {
            order[k] = k;
        }
    }

    /** The next order, in an array that is overwritten by the one after it. */
    int[] next() {
        for (int k = order.length - 1; k > 0; k--) {
            int other = below(k + 1);
            int moved = order[k];
            order[k] = order[other];
            order[other] = moved;
        }
        return order;
    }

    /** A whole number below a bound; draws from the incomplete last round of bounds are drawn again. */
    private int below(int bound) {
        while (true) {
            long bits = bits() >>> 1;
            long drawn = bits % bound;
            if (bits - drawn <= Long.MAX_VALUE - (bound - 1)) {
                return (int) drawn;
            }
        }
    }

    private long bits() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
