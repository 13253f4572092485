package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.oracle.Cases;
import io.lionshare.oracle.WholeDivisions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tree is refused if and only if no division keeps its limits. The conflict told is irreducible, and its gap is the
 * least by which any one of its conditions, relaxed alone, resolves it.
 */
class FeasibilityTest {
    private static final ContributionType TYPE = ContributionType.of("force", "persons", "1");

    /** A condition of a conflict: a sum that must lie at or above, or at or below, a bound. */
    private record Condition(List<Integer> positions, boolean atLeast, long bound) {
        boolean holds(long[] amounts, long relaxedBy) {
            long sum = WholeDivisions.sum(
                    amounts, positions.stream().mapToInt(Integer::intValue).toArray());
            return atLeast ? sum >= bound - relaxedBy : sum <= bound + relaxedBy;
        }
    }

    static LongStream seeds() {
        return Cases.seeds(700);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void conflictsAreThoseOfBruteForce(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(4);
        long total = random.nextInt(8);
        boolean[] frozen = new boolean[n];
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            frozen[i] = random.nextInt(4) == 0;
            members.add(node("m" + i, total, random, i));
        }
        List<LimitTree.Node> blocs = new ArrayList<>();
        for (int size = n; size > 0; size -= 1 + random.nextInt(2)) {
            if (random.nextBoolean()) {
                int[] prefix = new int[size];
                Arrays.setAll(prefix, i -> i);
                blocs.add(node("b" + size, total, random, prefix));
            }
        }
        LimitTree tree = LimitTree.of(BigDecimal.valueOf(total), members, blocs, TYPE);
        List<long[]> all = WholeDivisions.all(n, total);
        Predicate<long[]> right = WholeDivisions.within(tree).and(amounts -> {
            for (int i = 0; i < n; i++) {
                if (frozen[i] && amounts[i] > members.get(i).floor().longValueExact()) {
                    return false;
                }
            }
            return true;
        });

        InfeasibleException refusal =
                catchThrowableOfType(InfeasibleException.class, () -> tree.requireFeasible(i -> frozen[i]));

        assertThat(refusal == null)
                .as("seed %d feasible", seed)
                .isEqualTo(all.stream().anyMatch(right));
        if (refusal != null) {
            checkConflict(refusal.conflict(), tree, all, "seed " + seed + ": " + refusal.getMessage());
        }
    }

    private static void checkConflict(Conflict conflict, LimitTree tree, List<long[]> all, String words) {
        List<Condition> conditions = new ArrayList<>();
        for (Limit limit : conflict.limits()) {
            conditions.add(new Condition(
                    positions(tree, limit.target()),
                    limit.kind() == Limit.Kind.FLOOR,
                    limit.bound().of(tree.total()).longValueExact()));
        }
        for (String id : conflict.frozen()) {
            int i = positions(tree, id).get(0);
            conditions.add(new Condition(
                    List.of(i), false, tree.members().get(i).floor().longValueExact()));
        }
        long gap = conflict.gap().longValueExact();
        assertThat(gap).as(words).isPositive();
        assertThat(solvable(all, conditions, -1, 0))
                .as("all at once, %s", words)
                .isFalse();
        for (int i = 0; i < conditions.size(); i++) {
            assertThat(solvable(all, conditions, i, gap - 1))
                    .as("condition %d relaxed too little, %s", i, words)
                    .isFalse();
            assertThat(solvable(all, conditions, i, gap))
                    .as("condition %d relaxed by the gap, %s", i, words)
                    .isTrue();
        }
    }

    private static boolean solvable(List<long[]> all, List<Condition> conditions, int relaxed, long by) {
        return all.stream().anyMatch(amounts -> {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(amounts, i == relaxed ? by : 0)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static List<Integer> positions(LimitTree tree, String name) {
        List<LimitTree.Node> nodes = new ArrayList<>(tree.members());
        nodes.addAll(tree.blocs());
        return nodes.stream()
                .filter(node -> node.name().equals(name))
                .flatMap(node -> Arrays.stream(node.positions()).boxed())
                .toList();
    }

    private static LimitTree.Node node(String name, long total, Random random, int... positions) {
        long floor = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
        long ceiling = random.nextInt(3) == 0 ? random.nextInt(5) : total;
        return LimitTree.node(name, positions, BigDecimal.valueOf(floor), BigDecimal.valueOf(ceiling));
    }
}
