package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import java.math.BigInteger;
import java.util.List;

/**
 * The sign of a linear form at weightings: in {@code double} where rounding cannot change it, else in whole numbers.
 *
 * <p>For at most eight strategies, roundings of coefficients, weights, products and sums change the value by less than
 * 2<sup>-48</sup> of the sum of the sizes of its terms; numbers near underflow or overflow are left to whole numbers.
 */
final class FormFilter {
    private static final double MARGIN = 0x1p-48;
    private static final double TINY = 1e-200;

    private final LinearForm form;
    private final double[] near;

    FormFilter(LinearForm form) {
        this.form = form;
        this.near = form.coefficients().stream()
                .mapToDouble(BigInteger::doubleValue)
                .toArray();
    }

    LinearForm form() {
        return form;
    }

    /** The weights of corners in {@code double}. */
    static double[][] near(List<Amounts> corners) {
        return corners.stream().map(Amounts::toArray).toArray(double[][]::new);
    }

    /** The side of the form at corners that are given exactly and in {@code double}. */
    Side sideOf(List<Amounts> corners, double[][] nearCorners) {
        Side side = Side.ZERO;
        for (int c = 0; c < nearCorners.length && side != Side.BOTH; c++) {
            side = side.with(sign(corners.get(c), nearCorners[c]));
        }
        return side;
    }

    private int sign(Amounts corner, double... nearCorner) {
        double sum = 0;
        double size = 0;
        for (int k = 0; k < near.length; k++) {
            double term = near[k] * nearCorner[k];
            sum += term;
            size += Math.abs(term);
        }
        boolean isSure = Math.abs(sum) > size * MARGIN && size > TINY;
        return isSure ? (int) Math.signum(sum) : form.numeratorAt(corner).signum();
    }
}
