package io.lionshare.program;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a proposed basis shows, in fractions. */
final class ExactBasis {
    private ExactBasis() {}

    /** A point if the basis has one without artificial variables, else the prices of its rows; empty if it is no basis. */
    static Optional<Certificate> certificate(StandardForm form, int[] basis) {
        Optional<List<Fraction>> values = SparseSystem.solve(rows(form, basis), form.bounds);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (isPoint(form, basis, values.get())) {
            Map<Integer, Fraction> byColumn = new HashMap<>();
            for (int k = 0; k < basis.length; k++) {
                byColumn.put(basis[k], values.get().get(k));
            }
            return Optional.of(form.feasible(byColumn));
        }
        List<Map<Integer, Fraction>> columns = new ArrayList<>();
        List<Fraction> costs = new ArrayList<>();
        for (int column : basis) {
            columns.add(form.columns.get(column));
            costs.add(form.isArtificial(column) ? Fraction.ONE : Fraction.ZERO);
        }
        return SparseSystem.solve(columns, costs).map(form::infeasible);
    }

    private static boolean isPoint(StandardForm form, int[] basis, List<Fraction> values) {
        for (int k = 0; k < basis.length; k++) {
            int sign = values.get(k).signum();
            if (sign < 0 || (sign > 0 && form.isArtificial(basis[k]))) {
                return false;
            }
        }
        return true;
    }

    /** The equations of the basis: unknown k is its k-th column. */
    private static List<Map<Integer, Fraction>> rows(StandardForm form, int[] basis) {
        List<Map<Integer, Fraction>> rows = new ArrayList<>();
        for (int r = 0; r < form.rows(); r++) {
            rows.add(new HashMap<>());
        }
        for (int k = 0; k < basis.length; k++) {
            int unknown = k;
            form.columns.get(basis[k]).forEach((row, value) -> rows.get(row).put(unknown, value));
        }
        return rows;
    }
}
