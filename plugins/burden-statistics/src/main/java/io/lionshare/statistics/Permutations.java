package io.lionshare.statistics;

/**
 * The exact distribution of a statistic under all orders of one variable, ties and all: what chance alone would give.
 *
 * <p>All n! orders are counted, so n is small.
 */
final class Permutations {
    /** The largest number of members for which all orders are counted: 362,880, in some milliseconds. */
    static final int MOST = 9;

    private final Gain gain;
    private final int[] order;
    private final long observed;
    private long orders;
    private long asFar;

    /** What a statistic gains when a position of the order is filled, those before it being filled already. */
    interface Gain {
        long of(int[] order, int position);
    }

    private Permutations(int size, Gain gain) {
        this.gain = gain;
        this.order = new int[size];
        long sum = 0;
        for (int i = 0; i < size; i++) {
            order[i] = i;
            sum += gain.of(order, i);
        }
        this.observed = Math.abs(sum);
    }

    /** The part of all orders whose statistic is at least as far from 0 as that of the order 0, 1, 2 &hellip; */
    static double twoSided(int size, Gain gain) {
        Permutations all = new Permutations(size, gain);
        all.fill(0, 0);
        return (double) all.asFar / all.orders;
    }

    private void fill(int position, long sum) {
        if (position == order.length) {
            orders++;
            asFar += Math.abs(sum) >= observed ? 1 : 0;
            return;
        }
        for (int k = position; k < order.length; k++) {
            swap(position, k);
            fill(position + 1, sum + gain.of(order, position));
            swap(position, k);
        }
    }

    private void swap(int i, int j) {
        int held = order[i];
        order[i] = order[j];
        order[j] = held;
    }
}
