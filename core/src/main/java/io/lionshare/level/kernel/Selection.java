package io.lionshare.level.kernel;

import java.util.Objects;
import java.util.function.IntBinaryOperator;

/** Finds the first of some items without sorting them all (quickselect; Hoare 1961). O(n) on average. */
public final class Selection {
    private Selection() {}

    /**
     * Moves the first items, in no order, to the front.
     *
     * @param items numbers that stand for items; rearranged
     * @param size how many of them take part, from the front
     * @param count how many are to be moved, within 0 .. size
     * @param order negative if one item comes before another, positive if after; 0 for an item and itself only
     */
    public static void select(int[] items, int size, int count, IntBinaryOperator order) {
        Objects.requireNonNull(items, "items");
        Objects.requireNonNull(order, "order");
        int from = 0;
        int to = size - 1;
        while (from < to && count > from && count <= to) {
            int pivot = items[(from + to) >>> 1];
            int left = from;
            int right = to;
            while (left <= right) {
                while (order.applyAsInt(items[left], pivot) < 0) {
                    left++;
                }
                while (order.applyAsInt(items[right], pivot) > 0) {
                    right--;
                }
                if (left <= right) {
                    int item = items[left];
                    items[left++] = items[right];
                    items[right--] = item;
                }
            }
            if (count <= right + 1) {
                to = right;
            } else {
                from = left;
            }
        }
    }
}
