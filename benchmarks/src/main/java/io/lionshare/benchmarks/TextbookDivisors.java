package io.lionshare.benchmarks;

import java.util.PriorityQueue;
import java.util.function.LongToDoubleFunction;

/**
 * A divisor method as textbooks write it: a queue of members by priority, one unit after another to the first. In
 * {@code double}, so it may break a tie wrongly, and does not report it.
 */
final class TextbookDivisors {
    private TextbookDivisors() {}

    private static final class Claimant implements Comparable<Claimant> {
        private final int member;
        private double priority;

        Claimant(int member, double priority) {
            this.member = member;
            this.priority = priority;
        }

        /** Larger priorities first. */
        @Override
        public int compareTo(Claimant other) {
            return Double.compare(other.priority, priority);
        }
    }

    static long[] apportion(double[] weights, long units, LongToDoubleFunction divisor) {
        long[] result = new long[weights.length];
        PriorityQueue<Claimant> queue = new PriorityQueue<>(weights.length);
        for (int i = 0; i < weights.length; i++) {
            queue.add(new Claimant(i, weights[i] / divisor.applyAsDouble(0)));
        }
        for (long left = units; left > 0; left--) {
            Claimant first = queue.remove();
            result[first.member]++;
            first.priority = weights[first.member] / divisor.applyAsDouble(result[first.member]);
            queue.add(first);
        }
        return result;
    }
}
