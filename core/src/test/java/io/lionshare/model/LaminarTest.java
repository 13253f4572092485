package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Blocs that carry limits are nested or disjoint, however many there are. */
class LaminarTest {
    private static final ContributionType UNITS = ContributionType.of("amount", "units", "1");

    private static LimitTree.Node node(int... positions) {
        return LimitTree.node("at " + positions[0], positions, BigDecimal.ZERO, BigDecimal.TEN);
    }

    private static LimitTree tree(int size, List<LimitTree.Node> blocs) {
        List<LimitTree.Node> members =
                IntStream.range(0, size).mapToObj(i -> node(i)).toList();
        return LimitTree.of(BigDecimal.TEN, members, blocs, UNITS);
    }

    private static int[] positions(int set) {
        return IntStream.range(0, 4).filter(i -> (set >> i & 1) == 1).toArray();
    }

    private static boolean isRefused(int... sets) {
        List<LimitTree.Node> blocs = new ArrayList<>();
        for (int set : sets) {
            blocs.add(node(positions(set)));
        }
        try {
            tree(4, blocs);
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static boolean overlap(int one, int other) {
        int common = one & other;
        return common != 0 && common != one && common != other;
    }

    @Test
    void everyThreeBlocsOfFourMembersAreRefusedIfAndOnlyIfTwoOverlap() {
        for (int a = 1; a < 16; a++) {
            for (int b = 1; b < 16; b++) {
                for (int c = 1; c < 16; c++) {
                    assertThat(isRefused(a, b, c))
                            .as("%d %d %d", a, b, c)
                            .isEqualTo(overlap(a, b) || overlap(a, c) || overlap(b, c));
                }
            }
        }
    }

    @Test
    void fiftyThousandPairsDontTakeTheSquareOfThatLong() {
        List<LimitTree.Node> pairs =
                IntStream.range(0, 50_000).mapToObj(i -> node(2 * i, 2 * i + 1)).toList();

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tree(100_000, pairs));
    }
}
