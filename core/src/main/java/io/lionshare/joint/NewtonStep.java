package io.lionshare.joint;

/**
 * One step of Newton's method for the levels of {@link Matrix}: the change of the members' levels that makes every row add
 * up, while kinds and blocs still do. It is right if all cells that are free stay free and all others stay at their bounds.
 *
 * <p>With <i>q</i> = <i>p</i> of the free cells, member levels <i>&alpha;</i> and group levels <i>&gamma;</i>, the equations are
 * &Sigma;<sub>g</sub> q<sub>ig</sub>(d&alpha;<sub>i</sub> + d&gamma;<sub>g</sub>) = what row i misses, and
 * &Sigma;<sub>i</sub> q<sub>ig</sub>(d&alpha;<sub>i</sub> + d&gamma;<sub>g</sub>) = 0 for each group. The members are eliminated, which
 * leaves a symmetric system of one equation for each group: O(members &times; groups&sup2;). It has a solution for each connected part
 * up to a constant, which is taken to be 0 for the group whose pivot vanishes.
 */
final class NewtonStep {
    /** A pivot that is smaller than this, compared with what it was before elimination, is rounding of 0. */
    private static final double VANISHING = 1e-9;

    private final double[][] free;
    private final double[] ofMember;

    /** Sums of <i>p</i> over free cells, by member and group. */
    NewtonStep(double[][] free) {
        this.free = free;
        this.ofMember = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            for (double part : free[i]) {
                ofMember[i] += part;
            }
        }
    }

    /**
     * The change.
     *
     * @param missing what each row misses
     * @return by how much the level of each member changes
     */
    double[] change(double[] missing) {
        double[] groups = groupChange(missing);
        double[] change = new double[missing.length];
        for (int i = 0; i < change.length; i++) {
            double rest = missing[i];
            for (int g = 0; g < groups.length; g++) {
                rest -= free[i][g] * groups[g];
            }
            change[i] = ofMember[i] > 0 ? rest / ofMember[i] : 0;
        }
        return change;
    }

    private double[] groupChange(double[] missing) {
        int size = free[0].length;
        double[][] matrix = new double[size][size];
        double[] right = new double[size];
        for (int i = 0; i < free.length; i++) {
            for (int g = 0; g < size; g++) {
                double part = free[i][g];
                if (part > 0) {
                    double ratio = part / ofMember[i];
                    right[g] -= ratio * missing[i];
                    matrix[g][g] += part;
                    for (int h = 0; h < size; h++) {
                        matrix[g][h] -= ratio * free[i][h];
                    }
                }
            }
        }
        return solved(matrix, right);
    }

    /** Gaussian elimination; the matrix is symmetric and has no negative eigenvalue, so that no rows need be exchanged. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        boolean[] vanishes = new boolean[size];
        double[] diagonal = new double[size];
        for (int g = 0; g < size; g++) {
            diagonal[g] = matrix[g][g];
        }
        for (int g = 0; g < size; g++) {
            vanishes[g] = !(matrix[g][g] > VANISHING * diagonal[g]);
            for (int h = g + 1; h < size && !vanishes[g]; h++) {
                double factor = matrix[h][g] / matrix[g][g];
                for (int k = g; k < size; k++) {
                    matrix[h][k] -= factor * matrix[g][k];
                }
                right[h] -= factor * right[g];
            }
        }
        double[] solution = new double[size];
        for (int g = size - 1; g >= 0; g--) {
            double rest = right[g];
            for (int h = g + 1; h < size; h++) {
                rest -= matrix[g][h] * solution[h];
            }
            solution[g] = vanishes[g] ? 0 : rest / matrix[g][g];
        }
        return solution;
    }
}
