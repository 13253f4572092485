package io.lionshare.program;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A linear program as equations with bounds &ge; 0: a slack for each inequality, and an artificial variable for each row whose
 * slack cannot start it. The rows can be kept if and only if the artificial variables can all be 0.
 */
final class StandardForm {
    /** How many variables of the program come first. */
    final int variables;
    /** The columns: coefficients by row, of variables, then slacks, then artificial variables. */
    final List<Map<Integer, Fraction>> columns = new ArrayList<>();
    /** The bound of each row, &ge; 0. */
    final List<Fraction> bounds = new ArrayList<>();
    /** The column with which each row starts: its slack, or its artificial variable. */
    final int[] start;
    /** Where the artificial variables begin. */
    final int firstArtificial;
    /** Whether the sign of each row was changed. */
    final boolean[] turned;

    StandardForm(int variables, List<LinearConstraint> rows) {
        this.variables = variables;
        this.start = new int[rows.size()];
        this.turned = new boolean[rows.size()];
        for (int j = 0; j < variables; j++) {
            columns.add(new HashMap<>());
        }
        for (int r = 0; r < rows.size(); r++) {
            addRow(r, rows.get(r));
        }
        this.firstArtificial = columns.size();
        for (int r = 0; r < start.length; r++) {
            if (start[r] < 0) {
                start[r] = columns.size();
                columns.add(Map.of(r, Fraction.ONE));
            }
        }
    }

    /** Of two ways to write a row, one is taken whose slack can start it, if there is one. */
    private void addRow(int r, LinearConstraint row) {
        int sign = row.bound().signum();
        turned[r] = sign < 0 || (sign == 0 && row.relation() == LinearConstraint.Relation.AT_LEAST);
        Fraction factor = Fraction.of(turned[r] ? -1 : 1);
        row.coefficients().forEach((variable, multiple) -> columns.get(variable).put(r, multiple.times(factor)));
        bounds.add(row.bound().times(factor));
        start[r] = -1;
        if (row.relation() != LinearConstraint.Relation.EXACTLY) {
            boolean adds = (row.relation() == LinearConstraint.Relation.AT_MOST) != turned[r];
            if (adds) {
                start[r] = columns.size();
            }
            columns.add(Map.of(r, Fraction.of(adds ? 1 : -1)));
        }
    }

    int rows() {
        return start.length;
    }

    boolean isArtificial(int column) {
        return column >= firstArtificial;
    }

    /** A point of the program by the values of the columns. */
    Certificate feasible(Map<Integer, Fraction> values) {
        List<Fraction> point = new ArrayList<>();
        for (int j = 0; j < variables; j++) {
            point.add(values.getOrDefault(j, Fraction.ZERO));
        }
        return new Certificate.Feasible(point);
    }

    /** A combination of rows by the prices of the equations at the least sum of artificial variables. */
    Certificate infeasible(List<Fraction> prices) {
        List<Fraction> multipliers = new ArrayList<>();
        for (int r = 0; r < prices.size(); r++) {
            multipliers.add(turned[r] ? prices.get(r) : prices.get(r).negated());
        }
        return new Certificate.Infeasible(multipliers);
    }
}
