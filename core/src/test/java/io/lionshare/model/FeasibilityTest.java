package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.oracle.Seeds;
import io.lionshare.oracle.WholeDivisions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tree is refused if and only if no division keeps its limits. The conflict reported is irreducible, and its gap is the
 * least by which any one of its limits, relaxed alone, resolves it. Members of claim 0 stand at their floors throughout.
 */
class FeasibilityTest {
    private static final ContributionType TYPE = ContributionType.of("force", "persons", "1");

    /** A limit of a conflict: a sum that must lie at or above, or at or below, a bound. */
    private record Condition(List<Integer> positions, boolean atLeast, long bound) {
        boolean holds(long[] amounts, long relaxedBy) {
            long sum = WholeDivisions.sum(
                    amounts, positions.stream().mapToInt(Integer::intValue).toArray());
            return atLeast ? sum >= bound - relaxedBy : sum <= bound + relaxedBy;
        }

        boolean isFloorOf(int member) {
            return atLeast && positions.equals(List.of(member));
        }
    }

    /** A tree with the members that stay at their floors. */
    private record Case(LimitTree tree, Set<Integer> frozen) {
        long floor(int member) {
            return tree.members().get(member).floor().longValueExact();
        }

        /** Whether a division keeps some limits, one of them relaxed; a frozen member stands at its floor if that is one. */
        boolean isMet(long[] amounts, List<Condition> conditions, int relaxed, long by) {
            long[] most = new long[tree.size()];
            for (int i = 0; i < most.length; i++) {
                most[i] = frozen.contains(i) ? floor(i) : Long.MAX_VALUE;
            }
            for (int c = 0; c < conditions.size(); c++) {
                long slack = c == relaxed ? by : 0;
                if (!conditions.get(c).holds(amounts, slack)) {
                    return false;
                }
                for (int i = 0; i < most.length; i++) {
                    most[i] -= frozen.contains(i) && conditions.get(c).isFloorOf(i) ? slack : 0;
                }
            }
            for (int i = 0; i < most.length; i++) {
                if (amounts[i] > Math.max(0, most[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    static LongStream seeds() {
        return Seeds.first(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void conflictsAreThoseOfBruteForce(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(4);
        long total = random.nextInt(8);
        Set<Integer> frozen = new HashSet<>();
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (random.nextInt(4) == 0) {
                frozen.add(i);
            }
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
        check(new Case(LimitTree.of(BigDecimal.valueOf(total), members, blocs, TYPE), frozen), "seed " + seed);
    }

    /** Two and three members, claims of 0 in every position, and all limits of 0 or 1 or none. */
    @Test
    void zerosInEveryPosition() {
        int[][] bounds = {{0, 3}, {0, 0}, {0, 1}, {1, 3}, {1, 1}};
        for (int n = 2; n <= 3; n++) {
            for (int code = 0; code < Math.pow(bounds.length, n + 1) * (1 << n); code++) {
                int rest = code >> n;
                Set<Integer> frozen = new HashSet<>();
                List<LimitTree.Node> members = new ArrayList<>();
                for (int i = 0; i < n; i++, rest /= bounds.length) {
                    if ((code >> i & 1) == 1) {
                        frozen.add(i);
                    }
                    members.add(node("m" + i, bounds[rest % bounds.length], i));
                }
                List<LimitTree.Node> blocs = List.of(node("pair", bounds[rest], 0, 1));
                LimitTree tree = LimitTree.of(BigDecimal.valueOf(3), members, blocs, TYPE);
                check(new Case(tree, frozen), "case " + n + "/" + code);
            }
        }
    }

    /** Raising the ceiling of a member of claim 0 makes no room. */
    @Test
    void aMemberOfClaimZeroDoesNotReachItsCeiling() {
        List<LimitTree.Node> members = List.of(node("a", new int[] {0, 1}, 0), node("b", new int[] {0, 1}, 1));
        LimitTree tree = LimitTree.of(BigDecimal.valueOf(3), members, List.of(), TYPE);
        assertThatThrownBy(() -> FeasibleLimits.of(tree, i -> i == 0))
                .isInstanceOf(InfeasibleException.class)
                .hasMessage("no division of 3 persons meets all limits: ceiling of b (1 person), short by 2 persons; "
                        + "the score, claim or weight of a is 0, so it stays at its floor"
                        + "\nMaybe relax it by 2 persons, which resolves the conflict");
    }

    private static void check(Case problem, String words) {
        LimitTree tree = problem.tree();
        List<long[]> all = WholeDivisions.all(tree.size(), tree.total().longValueExact());
        Predicate<long[]> right = WholeDivisions.within(tree).and(amounts -> {
            for (int i = 0; i < amounts.length; i++) {
                if (problem.frozen().contains(i) && amounts[i] > problem.floor(i)) {
                    return false;
                }
            }
            return true;
        });
        InfeasibleException refusal = catchThrowableOfType(
                InfeasibleException.class, () -> FeasibleLimits.of(tree, problem.frozen()::contains));
        assertThat(refusal == null)
                .as("%s feasible", words)
                .isEqualTo(all.stream().anyMatch(right));
        if (refusal != null) {
            checkConflict(refusal.conflict(), problem, all, words + ": " + refusal.getMessage());
        }
    }

    private static void checkConflict(Conflict conflict, Case problem, List<long[]> all, String words) {
        List<Condition> conditions = new ArrayList<>();
        for (Limit limit : conflict.limits()) {
            conditions.add(new Condition(
                    positions(problem.tree(), limit.target()),
                    limit.kind() == Limit.Kind.FLOOR,
                    limit.bound().of(problem.tree().total()).longValueExact()));
        }
        long gap = conflict.gap().longValueExact();
        assertThat(gap).as(words).isPositive();
        assertThat(solvable(problem, all, conditions, -1, 0))
                .as("all at once, %s", words)
                .isFalse();
        boolean anyClaim = problem.frozen().size() < problem.tree().size();
        for (int i = 0; i < conditions.size(); i++) {
            assertThat(solvable(problem, all, conditions, i, gap - 1))
                    .as("limit %d relaxed too little, %s", i, words)
                    .isFalse();
            assertThat(solvable(problem, all, conditions, i, gap))
                    .as("limit %d relaxed by the gap, %s", i, words)
                    .isTrue();
            assertThat(!anyClaim || solvable(problem, all, conditions, i, Integer.MAX_VALUE))
                    .as("limit %d dropped, %s", i, words)
                    .isTrue();
        }
        checkFrozen(conflict, problem, all, conditions, words);
    }

    /** With only the members named held at their floors there is a conflict still, and none without any one of them. */
    private static void checkFrozen(
            Conflict conflict, Case problem, List<long[]> all, List<Condition> conditions, String words) {
        Set<Integer> named = new HashSet<>();
        for (String id : conflict.frozen()) {
            named.addAll(positions(problem.tree(), id));
        }
        assertThat(problem.frozen()).as(words).containsAll(named);
        assertThat(solvable(new Case(problem.tree(), named), all, conditions, -1, 0))
                .as("with the members named held, %s", words)
                .isFalse();
        for (int member : named) {
            Set<Integer> others = new HashSet<>(named);
            others.remove(member);
            assertThat(solvable(new Case(problem.tree(), others), all, conditions, -1, 0))
                    .as("with member %d not held, %s", member, words)
                    .isTrue();
        }
    }

    private static boolean solvable(Case problem, List<long[]> all, List<Condition> conditions, int relaxed, long by) {
        return all.stream().anyMatch(amounts -> problem.isMet(amounts, conditions, relaxed, by));
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
        return node(name, new int[] {(int) floor, (int) ceiling}, positions);
    }

    private static LimitTree.Node node(String name, int[] bounds, int... positions) {
        return LimitTree.node(name, positions, BigDecimal.valueOf(bounds[0]), BigDecimal.valueOf(bounds[1]));
    }

    @Test
    void aConflictOfThousandsOfLimitsIsAShortMessageThatSaysHowManyMore() {
        int size = 2000;
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(LimitTree.node("member " + i, new int[] {i}, BigDecimal.ONE, BigDecimal.TEN));
        }
        LimitTree tree = LimitTree.of(new BigDecimal(size - 1), members, List.of(), TYPE);
        InfeasibleException refused =
                catchThrowableOfType(InfeasibleException.class, () -> FeasibleLimits.of(tree, i -> false));
        assertThat(refused.conflict().limits()).hasSize(size);
        assertThat(refused).hasMessageContaining("floor of member 9 (1 person) and 1990 more, short by 1 person");
        assertThat(refused.getMessage()).hasSizeLessThan(500);
    }
}
