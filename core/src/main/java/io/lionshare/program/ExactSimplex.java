package io.lionshare.program;

import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The simplex method in fractions for the least sum of artificial variables, with the rule of Bland (1977): the first column
 * that saves something enters, and of the rows that stop it that with the first column leaves, so no basis returns. For one call.
 */
final class ExactSimplex {
    private final StandardForm form;
    private final Fraction[][] table;
    private final int[] basis;
    private final int width;
    private final int rows;

    ExactSimplex(StandardForm form) {
        this.form = form;
        this.rows = form.rows();
        this.width = form.columns.size();
        this.basis = form.start.clone();
        this.table = new Fraction[rows + 1][width + 1];
        for (Fraction[] row : table) {
            Arrays.fill(row, Fraction.ZERO);
        }
        for (int j = 0; j < width; j++) {
            int column = j;
            form.columns.get(j).forEach((row, value) -> table[row][column] = value);
        }
        for (int r = 0; r < rows; r++) {
            table[r][width] = form.bounds.get(r);
            if (form.isArtificial(basis[r])) {
                for (int j = 0; j <= width; j++) {
                    table[rows][j] = table[rows][j].plus(table[r][j]);
                }
            }
        }
        for (int j = form.firstArtificial; j < width; j++) {
            table[rows][j] = Fraction.ZERO; // costs what it saves
        }
    }

    Certificate solve() {
        for (int column = entering(); column >= 0; column = entering()) {
            pivot(leaving(column), column);
        }
        return table[rows][width].signum() == 0 ? form.feasible(values()) : form.infeasible(prices());
    }

    private int entering() {
        for (int j = 0; j < form.firstArtificial; j++) {
            if (table[rows][j].signum() > 0) {
                return j;
            }
        }
        return -1;
    }

    /** There is one: the sum of artificial variables cannot fall below 0. */
    private int leaving(int column) {
        int best = -1;
        Fraction least = Fraction.ZERO;
        for (int r = 0; r < rows; r++) {
            if (table[r][column].signum() > 0) {
                Fraction ratio = table[r][width].dividedBy(table[r][column]);
                int compared = best < 0 ? -1 : ratio.compareTo(least);
                if (compared < 0 || (compared == 0 && basis[r] < basis[best])) {
                    best = r;
                    least = ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        Fraction[] own = table[row];
        Fraction divisor = own[column];
        for (int j = 0; j <= width; j++) {
            own[j] = own[j].signum() == 0 ? own[j] : own[j].dividedBy(divisor);
        }
        for (int r = 0; r <= rows; r++) {
            Fraction factor = table[r][column];
            for (int j = 0; r != row && factor.signum() != 0 && j <= width; j++) {
                if (own[j].signum() != 0) {
                    table[r][j] = table[r][j].minus(factor.times(own[j]));
                }
            }
        }
        basis[row] = column;
    }

    private Map<Integer, Fraction> values() {
        Map<Integer, Fraction> values = new HashMap<>();
        for (int r = 0; r < rows; r++) {
            values.put(basis[r], table[r][width]);
        }
        return values;
    }

    /** The price of a row: what its starting column costs, less what that column would cost more now. */
    private List<Fraction> prices() {
        List<Fraction> prices = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            prices.add(
                    table[rows][form.start[r]].plus(form.isArtificial(form.start[r]) ? Fraction.ONE : Fraction.ZERO));
        }
        return prices;
    }
}
