package io.lionshare.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * The nucleolus of the claims game v(S) = max(0, total &minus; claims outside S), by a sequence of linear programs: raise
 * the least surplus x(S) &minus; v(S) as far as it goes, fix the coalitions that can't go further, and continue with the
 * rest. For a handful of members.
 */
final class Nucleolus {
    private static final double NEAR = 1e-7;

    private final double total;
    private final double[] claims;
    private final int everyone;
    /** The surplus of each coalition that can't go further; NaN while it still can. */
    private final double[] fixed;

    private Nucleolus(double total, double[] claims) {
        this.total = total;
        this.claims = claims;
        this.everyone = (1 << claims.length) - 1;
        this.fixed = new double[everyone + 1];
        Arrays.fill(fixed, Double.NaN);
        fixed[everyone] = 0;
    }

    static double[] of(double total, double[] claims) {
        return new Nucleolus(total, claims).solve();
    }

    private double[] solve() {
        int n = claims.length;
        while (hasOpen()) {
            double[] surplus = new double[n + 1];
            surplus[n] = 1;
            double least = maximise(surplus, Double.NaN).getValue();
            for (int s = 1; s < everyone; s++) {
                if (Double.isNaN(fixed[s])) {
                    double highest = maximise(row(s, 0), least).getValue();
                    if (highest <= value(s) + least + NEAR) {
                        fixed[s] = least;
                    }
                }
            }
        }
        double[] point = new double[n];
        for (int i = 0; i < n; i++) {
            point[i] = value(1 << i) + fixed[1 << i];
        }
        return point;
    }

    private boolean hasOpen() {
        return Arrays.stream(fixed, 1, everyone).anyMatch(Double::isNaN);
    }

    private double value(int coalition) {
        double outside = 0;
        for (int i = 0; i < claims.length; i++) {
            outside += (coalition >> i & 1) == 0 ? claims[i] : 0;
        }
        return Math.max(0, total - outside);
    }

    /** The awards of a coalition, and the least surplus with a factor. */
    private double[] row(int coalition, double surplus) {
        double[] row = new double[claims.length + 1];
        for (int i = 0; i < claims.length; i++) {
            row[i] = coalition >> i & 1;
        }
        row[claims.length] = surplus;
        return row;
    }

    /** Over awards within the fixed surpluses; the others at least a given one, or the variable where that is NaN. */
    private PointValuePair maximise(double[] objective, double least) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int s = 1; s <= everyone; s++) {
            if (!Double.isNaN(fixed[s])) {
                constraints.add(new LinearConstraint(row(s, 0), Relationship.EQ, value(s) + fixed[s]));
            } else if (Double.isNaN(least)) {
                constraints.add(new LinearConstraint(row(s, -1), Relationship.GEQ, value(s)));
            } else {
                constraints.add(new LinearConstraint(row(s, 0), Relationship.GEQ, value(s) + least - 1e-9));
            }
        }
        return new SimplexSolver(1e-9)
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(false));
    }
}
