package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A feasible point is the optimum of a convex problem if and only if no feasible point lies lower along its gradient: a
 * linear programme, solved by a library, certifies both the values of members and the matrix.
 */
class MatrixOptimalityTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void valuesOfMembersAreNearestToFairShares(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            JointProblem problem = JointCases.solvable(random, 5, 3);
            ValueGrid grid = new ValueGrid(problem);
            double[] values = MemberValues.of(grid, problem.scores());
            Amounts scores = problem.scores().exact();
            double all = 0;
            for (int i = 0; i < values.length; i++) {
                all += problem.scores().get(i);
            }
            double[] slopes = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                double fair = problem.scores().get(i) / all;
                // what members without a share give comes first, so its slope is steeper than any other
                slopes[i] = scores.isZero(i) ? 1e4 : (values[i] - fair) / fair;
            }
            double[] objective = new double[grid.members * grid.kinds];
            for (int cell = 0; cell < objective.length; cell++) {
                objective[cell] = slopes[cell % grid.members];
            }
            double least = least(objective, constraints(grid));
            double ours = 0;
            for (int i = 0; i < values.length; i++) {
                ours += slopes[i] * values[i];
            }
            assertThat(ours).as("seed %d, round %d: %s", seed, round, problem).isCloseTo(least, within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void theMatrixIsNearestToProportional(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            JointProblem problem = JointCases.solvable(random, 5, 3);
            ValueGrid grid = new ValueGrid(problem);
            double[] values = MemberValues.of(grid, problem.scores());
            double[][] cells = Matrix.of(grid, values);
            List<LinearConstraint> constraints = constraints(grid);
            double[] objective = new double[grid.members * grid.kinds];
            double ours = 0;
            for (int i = 0; i < grid.members; i++) {
                double[] row = new double[objective.length];
                double sum = 0;
                for (int k = 0; k < grid.kinds; k++) {
                    double p = values[i] * grid.required[k] / grid.total;
                    int cell = k * grid.members + i;
                    row[cell] = 1;
                    objective[cell] = p > 0 ? (cells[k][i] - p) / p : 0;
                    ours += objective[cell] * cells[k][i];
                    sum += cells[k][i];
                }
                assertThat(sum).as("seed %d, round %d, row %d", seed, round, i).isCloseTo(values[i], within(1e-10));
                constraints.add(new LinearConstraint(row, Relationship.GEQ, values[i] - 1e-9));
                constraints.add(new LinearConstraint(row, Relationship.LEQ, values[i] + 1e-9));
            }
            double least = least(objective, constraints);
            assertThat(ours).as("seed %d, round %d: %s", seed, round, problem).isCloseTo(least, within(1e-6));
        }
    }

    /** All limits of a problem over its cells, kind by kind, as parts of the value of everything. */
    private static List<LinearConstraint> constraints(ValueGrid grid) {
        List<LinearConstraint> constraints = new ArrayList<>();
        double all = grid.total;
        int cells = grid.members * grid.kinds;
        for (int k = 0; k < grid.kinds; k++) {
            LimitTree tree = grid.trees.get(k);
            List<LimitTree.Node> nodes = new ArrayList<>(tree.members());
            nodes.addAll(tree.blocs());
            for (LimitTree.Node node : nodes) {
                double[] row = new double[cells];
                for (int i : node.positions()) {
                    row[k * grid.members + i] = 1;
                }
                constraints.add(new LinearConstraint(row, Relationship.GEQ, grid.floor(node, k) / all));
                constraints.add(new LinearConstraint(row, Relationship.LEQ, grid.ceiling(node, k) / all));
            }
            double[] row = new double[cells];
            Arrays.fill(row, k * grid.members, (k + 1) * grid.members, 1);
            constraints.add(new LinearConstraint(row, Relationship.EQ, grid.required[k] / all));
        }
        for (int i = 0; i < grid.members; i++) {
            double[] row = new double[cells];
            for (int k = 0; k < grid.kinds; k++) {
                row[k * grid.members + i] = 1;
            }
            constraints.add(new LinearConstraint(row, Relationship.LEQ, grid.most[i] / all));
            constraints.add(new LinearConstraint(row, Relationship.GEQ, grid.least[i] / all));
        }
        return constraints;
    }

    private static double least(double[] objective, List<LinearConstraint> constraints) {
        return new SimplexSolver(1e-9, 10)
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
    }
}
