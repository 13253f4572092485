package io.lionshare.apportion.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Collections2;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units that queue for slots, against every order of units with the same right. */
class QuotaSlotsTest {
    private static final int UNITS = 4;

    /** All queues of four units for up to three slots, and all ways in which neighbours have the same right. */
    @Test
    void aUnitIsTiedIfSomeOrderServesItAndAnotherDoesNot() {
        Collection<List<Integer>> orders =
                Collections2.permutations(IntStream.range(0, UNITS).boxed().toList());
        int ties = 0;
        for (int slots = 1; slots < UNITS; slots++) {
            for (int queue = 0; queue < Math.pow(slots + 1, UNITS); queue++) {
                int[] first = new int[UNITS];
                for (int k = 0, rest = queue; k < UNITS; k++, rest /= slots + 1) {
                    first[k] = rest % (slots + 1);
                }
                if (taken(serve(first, slots, orders.iterator().next())) == slots) {
                    for (int like = 0; like < 1 << UNITS; like += 2) {
                        ties += requireEveryTie(first, slots, like, orders);
                    }
                }
            }
        }
        assertThat(ties).isGreaterThan(500);
    }

    /** Bit k of {@code like} is set if unit k has the same right as the one before. */
    private static int requireEveryTie(int[] first, int slots, int like, Collection<List<Integer>> orders) {
        String what = Arrays.toString(first) + ", " + slots + " slots, " + Integer.toBinaryString(like);
        List<boolean[]> outcomes = new ArrayList<>();
        for (List<Integer> order : orders) {
            if (keepsRights(order, like)) {
                outcomes.add(serve(first, slots, order));
            }
        }
        QuotaSlots queue = new QuotaSlots(first, slots);
        boolean[] tied = queue.tied(k -> (like >> k & 1) != 0);
        int ties = 0;
        for (int k = 0; k < UNITS; k++) {
            int unit = k;
            long often = outcomes.stream().filter(served -> served[unit]).count();
            assertThat(queue.isServed(k)).as("%s: unit %d served", what, k).isEqualTo(outcomes.get(0)[k]);
            assertThat(tied[k]).as("%s: unit %d tied", what, k).isEqualTo(often > 0 && often < outcomes.size());
            ties += tied[k] ? 1 : 0;
        }
        return ties;
    }

    /** Whether units change places only among those of the same right. */
    private static boolean keepsRights(List<Integer> order, int like) {
        int[] right = new int[UNITS];
        for (int k = 1; k < UNITS; k++) {
            right[k] = right[k - 1] + 1 - (like >> k & 1);
        }
        return IntStream.range(0, UNITS).allMatch(k -> right[order.get(k)] == right[k]);
    }

    /** One unit after another takes the earliest slot left from its first one on. */
    private static boolean[] serve(int[] first, int slots, List<Integer> order) {
        boolean[] isTaken = new boolean[slots];
        boolean[] served = new boolean[UNITS];
        for (int k : order) {
            for (int slot = first[k]; slot < slots && !served[k]; slot++) {
                served[k] = !isTaken[slot];
                isTaken[slot] = true;
            }
        }
        return served;
    }

    private static int taken(boolean[] served) {
        return (int) IntStream.range(0, UNITS).filter(k -> served[k]).count();
    }
}
