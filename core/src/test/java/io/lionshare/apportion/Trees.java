package io.lionshare.apportion;

import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Limit trees for tests, in whole units. */
public final class Trees {
    private static final ContributionType SEATS = ContributionType.of("seats", "seats", "1");

    private Trees() {}

    public static LimitTree bounded(long total, int size, long floor, long ceiling) {
        long[] floors = new long[size];
        long[] ceilings = new long[size];
        Arrays.fill(floors, floor);
        Arrays.fill(ceilings, ceiling);
        return of(total, floors, ceilings, List.of());
    }

    public static LimitTree of(long total, long[] floors, long[] ceilings, List<LimitTree.Node> blocs) {
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < floors.length; i++) {
            members.add(node("m" + i, floors[i], ceilings[i], i));
        }
        return LimitTree.of(BigDecimal.valueOf(total), members, blocs, SEATS);
    }

    public static LimitTree.Node node(String name, long floor, long ceiling, int... positions) {
        return LimitTree.node(name, positions, BigDecimal.valueOf(floor), BigDecimal.valueOf(ceiling));
    }
}
