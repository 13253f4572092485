package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.LimitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rounding promises, in every random case, and that no rounding with the same promises is nearer. */
class WholeQuantaTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsTotalsAndLimitsAndStaysWithinTheDearestQuantum(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            JointProblem problem = JointCases.solvable(random, 12, 5);
            ValueGrid grid = new ValueGrid(problem);
            double[][] matrix = Matrix.of(grid, MemberValues.of(grid, problem.scores()));
            WholeQuanta whole = WholeQuanta.of(grid, matrix, problem.scores());
            String where = "seed " + seed + ", round " + round + ": " + problem;
            for (int k = 0; k < grid.kinds; k++) {
                LimitTree tree = grid.trees.get(k);
                assertThat(sum(whole, k, everyone(grid)))
                        .as(where)
                        .isEqualTo(problem.burdens().get(k).quanta());
                List<LimitTree.Node> nodes = new ArrayList<>(tree.members());
                nodes.addAll(tree.blocs());
                for (LimitTree.Node node : nodes) {
                    assertThat(sum(whole, k, node.positions()))
                            .as("%s: %s", node.name(), where)
                            .isBetween(
                                    node.floor().longValueExact(),
                                    node.ceiling().longValueExact());
                }
            }
            for (int i = 0; i < grid.members; i++) {
                double dearest = 1e-9 * grid.total;
                double missed = 0;
                for (int k = 0; k < grid.kinds; k++) {
                    double off = whole.quanta(k, i) - matrix[k][i] * grid.total / grid.price[k];
                    assertThat(Math.abs(off)).as(where).isLessThan(1);
                    missed += off * grid.price[k];
                    dearest = Math.abs(off) > 1e-9 ? Math.max(dearest, (double) grid.price[k]) : dearest;
                }
                assertThat(Math.abs(missed)).as("member %d: %s", i, where).isLessThan(dearest);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void isNearestAmongAllRoundingsThatFillTheSlots(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            JointProblem problem = JointCases.solvable(random, 4, 3);
            ValueGrid grid = new ValueGrid(problem);
            double[][] matrix = Matrix.of(grid, MemberValues.of(grid, problem.scores()));
            WholeQuanta whole = WholeQuanta.of(grid, matrix, problem.scores());
            CellQuanta[][] cells = new CellQuanta[grid.kinds][grid.members];
            double ours = 0;
            for (int k = 0; k < grid.kinds; k++) {
                for (int i = 0; i < grid.members; i++) {
                    cells[k][i] = CellQuanta.of(grid, k, matrix[k][i]);
                    boolean up = whole.quanta(k, i) > cells[k][i].whole();
                    ours += up ? 1 - cells[k][i].fraction() : 0;
                }
            }
            double[] all = costs(grid, cells);
            double best = Arrays.stream(all).min().orElseThrow();
            long nearest = Arrays.stream(all).filter(cost -> cost < best + 1e-7).count();
            String where = "seed " + seed + ", round " + round + ": " + problem;
            assertThat(ours).as(where).isCloseTo(best, within(1e-6));
            boolean tied = false;
            for (int k = 0; k < grid.kinds; k++) {
                for (int i = 0; i < grid.members; i++) {
                    tied |= whole.isTied(k, i);
                }
            }
            assertThat(tied).as("ties reported; %s", where).isEqualTo(nearest > 1);
        }
    }

    private static int[] everyone(ValueGrid grid) {
        int[] positions = new int[grid.members];
        Arrays.setAll(positions, i -> i);
        return positions;
    }

    private static long sum(WholeQuanta whole, int kind, int[] positions) {
        return Arrays.stream(positions).mapToLong(i -> whole.quanta(kind, i)).sum();
    }

    /** The sum of what is added in rounding up, for every rounding of the cells that keeps all limits. */
    private static double[] costs(ValueGrid grid, CellQuanta[][] cells) {
        List<int[]> open = new ArrayList<>();
        for (int k = 0; k < grid.kinds; k++) {
            for (int i = 0; i < grid.members; i++) {
                if (cells[k][i].fraction() > 0) {
                    open.add(new int[] {k, i});
                }
            }
        }
        List<Double> costs = new ArrayList<>();
        for (int up = 0; up < 1 << open.size(); up++) {
            long[][] quanta = new long[grid.kinds][grid.members];
            boolean[][] raised = new boolean[grid.kinds][grid.members];
            double cost = 0;
            for (int k = 0; k < grid.kinds; k++) {
                for (int i = 0; i < grid.members; i++) {
                    quanta[k][i] = cells[k][i].whole();
                }
            }
            for (int bit = 0; bit < open.size(); bit++) {
                int k = open.get(bit)[0];
                int i = open.get(bit)[1];
                if ((up >> bit & 1) == 1) {
                    quanta[k][i]++;
                    raised[k][i] = true;
                    cost += 1 - cells[k][i].fraction();
                }
            }
            if (keepsKinds(grid, quanta) && fillsSlots(grid, cells, raised)) {
                costs.add(cost);
            }
        }
        return costs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean keepsKinds(ValueGrid grid, long[][] quanta) {
        for (int k = 0; k < grid.kinds; k++) {
            long[] column = quanta[k];
            if (Arrays.stream(column).sum() != grid.trees.get(k).total().longValueExact()) {
                return false;
            }
            for (LimitTree.Node bloc : grid.trees.get(k).blocs()) {
                long sum = Arrays.stream(bloc.positions())
                        .mapToLong(i -> column[i])
                        .sum();
                if (sum < bloc.floor().longValueExact() || sum > bloc.ceiling().longValueExact()) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether each member's raised cells can be put into its slots, one in each full slot. */
    private static boolean fillsSlots(ValueGrid grid, CellQuanta[][] cells, boolean[][] raised) {
        for (int i = 0; i < grid.members; i++) {
            int member = i;
            List<Integer> kinds = new ArrayList<>();
            for (int k = 0; k < grid.kinds; k++) {
                if (cells[k][i].fraction() > 0) {
                    kinds.add(k);
                }
            }
            kinds.sort(Comparator.comparingLong((Integer k) -> grid.price[k]).reversed());
            double[] from = new double[kinds.size()];
            double end = 0;
            for (int at = 0; at < from.length; at++) {
                from[at] = end;
                end += cells[kinds.get(at)][member].fraction();
            }
            int slots = (int) Math.ceil(end - 1e-7);
            int full = (int) Math.floor(end + 1e-7);
            List<int[]> choices = new ArrayList<>();
            for (int at = 0; at < from.length; at++) {
                if (raised[kinds.get(at)][member]) {
                    double to = from[at] + cells[kinds.get(at)][member].fraction();
                    choices.add(new int[] {(int) Math.floor(from[at] + 1e-7), (int) Math.ceil(to - 1e-7) - 1});
                }
            }
            if (!isMatched(choices, 0, new boolean[slots], full)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMatched(List<int[]> choices, int next, boolean[] taken, int full) {
        if (next == choices.size()) {
            for (int slot = 0; slot < full; slot++) {
                if (!taken[slot]) {
                    return false;
                }
            }
            return true;
        }
        for (int slot : choices.get(next)) {
            if (!taken[slot]) {
                taken[slot] = true;
                if (isMatched(choices, next + 1, taken, full)) {
                    return true;
                }
                taken[slot] = false;
            }
        }
        return false;
    }
}
