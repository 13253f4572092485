package io.lionshare.apportion;

import io.lionshare.model.LimitTree;
import java.util.Arrays;

/**
 * Which members an equally right outcome would give another number.
 *
 * <p>Two members are tied when the last unit of one and the next unit of the other have the same right and can change
 * places with all bounds kept. Any equally right outcome can be reached by such exchanges (the exchange property of
 * matroid bases), so these are all the members concerned.
 */
final class UnitExchanges {
    private final LimitTree limits;
    private final long[] units;
    private final long[] least;
    private final long[] most;

    UnitExchanges(LimitTree limits, long[] units, long[] least, long[] most) {
        this.limits = limits;
        this.units = units;
        this.least = least;
        this.most = most;
    }

    /** Whether two members have equal right: one to keep its last unit, the other to get one more. */
    @FunctionalInterface
    interface Right {
        boolean equal(int keeping, int wanting);
    }

    boolean[] tied(Right right) {
        boolean[] tied = new boolean[units.length];
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units.length; j++) {
                if (i != j && units[i] > least[i] && units[j] < most[j] && right.equal(i, j) && keepsBlocs(i, j)) {
                    tied[i] = true;
                    tied[j] = true;
                }
            }
        }
        return tied;
    }

    private boolean keepsBlocs(int leaving, int entering) {
        for (LimitTree.Node bloc : limits.blocs()) {
            int[] members = bloc.positions();
            boolean loses = Arrays.binarySearch(members, leaving) >= 0;
            boolean gains = Arrays.binarySearch(members, entering) >= 0;
            long sum = Arrays.stream(members).mapToLong(i -> units[i]).sum();
            if (loses && !gains && sum <= bloc.floor().longValueExact()) {
                return false;
            }
            if (gains && !loses && sum >= bloc.ceiling().longValueExact()) {
                return false;
            }
        }
        return true;
    }
}
