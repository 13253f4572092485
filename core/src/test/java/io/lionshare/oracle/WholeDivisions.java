package io.lionshare.oracle;

import com.google.common.math.LongMath;
import io.lionshare.model.LimitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every division of a small whole total among a few members. */
public final class WholeDivisions {
    private WholeDivisions() {}

    public static List<long[]> all(int members, long total) {
        List<long[]> found = new ArrayList<>();
        extend(new long[members], 0, total, found);
        return found;
    }

    private static void extend(long[] amounts, int position, long left, List<long[]> found) {
        if (position == amounts.length - 1) {
            amounts[position] = left;
            found.add(amounts.clone());
            return;
        }
        for (long amount = 0; amount <= left; amount++) {
            amounts[position] = amount;
            extend(amounts, position + 1, left - amount, found);
        }
    }

    /** Whether amounts keep every bound of a tree. */
    public static Predicate<long[]> within(LimitTree limits) {
        return amounts -> limits.members().stream().allMatch(node -> keeps(amounts, node))
                && limits.blocs().stream().allMatch(node -> keeps(amounts, node));
    }

    private static boolean keeps(long[] amounts, LimitTree.Node node) {
        long sum = sum(amounts, node.positions());
        return sum >= node.floor().longValueExact() && sum <= node.ceiling().longValueExact();
    }

    /** Saturated: bounds may add up to more than a long holds. */
    public static long sum(long[] amounts, int... positions) {
        long sum = 0;
        for (int i : positions) {
            sum = LongMath.saturatedAdd(sum, amounts[i]);
        }
        return sum;
    }
}
