package io.lionshare.robustness.sweep;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The claims of draws side by side ({@link DrawLanes}) by the places of a tree, for one thread: a weighted sum of columns; those of a
 * group are added up exactly.
 */
final class DrawClaims {
    private final double[][] columns;
    private final double[][] claims;

    DrawClaims(List<Amounts> columns, DrawTree tree, DrawTree members) {
        this.columns =
                columns.stream().map(column -> byPlace(column, tree, members)).toArray(double[][]::new);
        this.claims = new double[tree.places()][DrawLanes.MOST];
    }

    private static double[] byPlace(Amounts column, DrawTree tree, DrawTree members) {
        double[] values = new double[tree.places()];
        for (int node = 0; node < tree.nodes(); node++) {
            BigInteger rest = BigInteger.ZERO;
            for (int place = members.first(node); place < members.end(node); place++) {
                rest = rest.add(column.numerator(members.member(place)));
            }
            for (int place = tree.first(node); place < tree.end(node); place++) {
                BigInteger part = tree.member(place) == DrawTree.GROUP ? rest : column.numerator(tree.member(place));
                values[place] = new Fraction(part, column.denominator()).toDouble();
                rest = rest.subtract(part);
            }
        }
        return values;
    }

    /** The greatest part by which rounding makes a claim wrong. */
    double error() {
        return 2 * (columns.length + 1) * TreeDivision.UNIT;
    }

    /** At [place][lane]. */
    double[][] set(DrawLanes lanes) {
        for (int place = 0; place < claims.length; place++) {
            Arrays.fill(claims[place], 0, lanes.count(), 0);
            for (int k = 0; k < columns.length; k++) {
                add(lanes.count(), columns[k][place], lanes.weights(k), claims[place]);
            }
        }
        return claims;
    }

    private static void add(int lanes, double value, double[] weights, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += weights[l] * value;
        }
    }
}
