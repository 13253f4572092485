package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.oracle.Seeds;
import io.lionshare.score.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exact matrix ends wherever it starts, meets everything to a unit of value, and is what the fast way comes near to. */
class ExactMatrixTest {
    /** Levels of some 1e6 cancel each other here: in double, rows kept missing 5e-12 of everything. */
    @Test
    void levelsThatCancelDoNotKeepRowsFromBeingMet() {
        JointProblem problem = fiveMembers();
        JointSplit split = JointSplit.of(problem);
        for (Burden burden : problem.burdens()) {
            long given = problem.alliance().members().stream()
                    .mapToLong(member -> split.quanta(member.id(), burden.id()))
                    .sum();
            assertThat(given).isEqualTo(burden.quanta());
        }
        checkFeasible(new ValueGrid(problem), problem.scores(), "five members");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theFastWayComesNear(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            JointProblem problem = JointCases.solvable(random, 6, 4);
            ValueGrid grid = new ValueGrid(problem);
            double[] rows = MemberValues.of(grid, problem.scores());
            double[][] exact = fromZero(grid, rows);
            double[][] fast = Matrix.of(grid, rows);
            for (int k = 0; k < grid.kinds; k++) {
                for (int i = 0; i < grid.members; i++) {
                    assertThat(fast[k][i])
                            .as("seed %d, round %d, kind %d, member %d: %s", seed, round, k, i, problem)
                            .isCloseTo(exact[k][i], within(1e-10));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void theFastWayLeadsToTheSameWholeQuanta(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            JointProblem problem = JointCases.solvable(random, 6, 4);
            ValueGrid grid = new ValueGrid(problem);
            double[] rows = MemberValues.of(grid, problem.scores());
            WholeQuanta fast = WholeQuanta.of(grid, Matrix.of(grid, rows), problem.scores());
            WholeQuanta exact = WholeQuanta.of(grid, fromZero(grid, rows), problem.scores());
            for (int i = 0; i < grid.members; i++) {
                assertThat(fast.hasSameRow(exact, i))
                        .as("seed %d, round %d, member %d: %s", seed, round, i, problem)
                        .isTrue();
            }
        }
    }

    static LongStream seeds() {
        return Seeds.first(60);
    }

    /** Scores from 1e-280 to 1e280, prices from 0.02 to 2,500,000. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wideProblemsAreMet(long seed) {
        Random random = new Random(seed);
        JointProblem problem = JointCases.wide(random);
        ValueGrid grid;
        try {
            grid = new ValueGrid(problem);
        } catch (InfeasibleException | ArithmeticException e) {
            return;
        }
        if (new ValueNetwork(grid).isSolvable()) {
            checkFeasible(grid, problem.scores(), "seed " + seed);
        }
    }

    private static double[][] fromZero(ValueGrid grid, double[] rows) {
        double[][] gamma = new double[grid.kinds][];
        for (int k = 0; k < gamma.length; k++) {
            gamma[k] = new double[grid.trees.get(k).blocs().size() + 1];
        }
        return ExactMatrix.of(grid, rows, new double[grid.members], gamma);
    }

    private static void checkFeasible(ValueGrid grid, Scores scores, String words) {
        double[] rows = MemberValues.of(grid, scores);
        double[] sums = new double[grid.members];
        double[][] cells = fromZero(grid, rows);
        for (int k = 0; k < grid.kinds; k++) {
            LimitTree tree = grid.trees.get(k);
            List<LimitTree.Node> nodes = new ArrayList<>(tree.members());
            nodes.addAll(tree.blocs());
            for (LimitTree.Node node : nodes) {
                double sum = 0;
                for (int i : node.positions()) {
                    sum += cells[k][i];
                }
                assertThat(sum)
                        .as("%s, kind %d, %s", words, k, node.name())
                        .isBetween(
                                grid.floor(node, k) / (double) grid.total - 1e-14,
                                grid.ceiling(node, k) / (double) grid.total + 1e-14);
            }
            double all = 0;
            for (int i = 0; i < grid.members; i++) {
                all += cells[k][i];
                sums[i] += cells[k][i];
            }
            assertThat(all)
                    .as("%s, kind %d", words, k)
                    .isCloseTo(grid.required[k] / (double) grid.total, within(1e-14));
        }
        for (int i = 0; i < grid.members; i++) {
            assertThat(sums[i]).as("%s, member %d", words, i).isCloseTo(rows[i], within(1e-14));
        }
    }

    private static JointProblem fiveMembers() {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            members.add(Member.of("M" + i, "M" + i));
        }
        List<Bloc> blocs = List.of(Bloc.of("b0", "M2", "M3", "M4"), Bloc.of("b1", "M2", "M4"));
        Alliance alliance = Alliance.of(List.of(), members, blocs);
        Limits ofFirst = Limits.of(
                Limit.floor("M2", "7.227 %"),
                Limit.floor("M3", "12.32 %"),
                Limit.ceiling("M3", "47.56 %"),
                Limit.ceiling("M4", "47.946 %"),
                Limit.ceiling("b1", "86.663 %"));
        Limits ofSecond = Limits.of(
                Limit.ceiling("M1", "0"),
                Limit.ceiling("M2", "4.394 %"),
                Limit.floor("M4", "2.35 %"),
                Limit.floor("b0", "81.12 %"),
                Limit.ceiling("b1", "43.066 %"));
        Limits ofThird = Limits.of(
                Limit.ceiling("M1", "41.97 %"),
                Limit.floor("M2", "5.09 %"),
                Limit.floor("M3", "11.75 %"),
                Limit.ceiling("M3", "13.30 %"),
                Limit.ceiling("M4", "20.24 %"),
                Limit.ceiling("b0", "89.53 %"));
        return JointProblem.of(
                alliance,
                List.of(burden("k1", "130"), burden("k2", "285"), burden("k3", "118")),
                Map.of("k1", ofFirst, "k2", ofSecond, "k3", ofThird),
                Prices.in("EUR").with("k1", "3.7").with("k2", "70000").with("k3", "0.5"),
                Scores.of(alliance, new double[] {
                    1.7307549336415993,
                    0.0020540343892215063,
                    0.002386054067362151,
                    9324.353060174064,
                    0.039827015466219064
                }));
    }

    private static Burden burden(String kind, String total) {
        return Burden.of(ContributionType.of(kind, "units", "1"), total);
    }
}
