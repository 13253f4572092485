package io.lionshare.robustness;

import java.util.List;
import java.util.function.Function;

/**
 * The amounts of all members at a weighting in {@code double}, from the cell that it lies in. At a border between cells, where rounding
 * decides which one it is, both have the same amounts.
 */
final class NearAmounts {
    private static final int MOST_BITS = 900;

    private final double[][][] conditions;
    private final double[][] rests;
    private final double[][][] scores;
    private final double[][][] sums;

    NearAmounts(List<WeightCell> cells) {
        this.conditions = cells.stream()
                .map(cell -> near(cell.conditions(), shift(cell.conditions())))
                .toArray(double[][][]::new);
        this.rests = cells.stream()
                .map(cell -> cell.members().stream()
                        .mapToDouble(form -> form.rest().doubleValue())
                        .toArray())
                .toArray(double[][]::new);
        this.scores = cells.stream()
                .map(cell -> near(forms(cell, MemberForm::score), shift(forms(cell, MemberForm::sum))))
                .toArray(double[][][]::new);
        this.sums = cells.stream()
                .map(cell -> near(forms(cell, MemberForm::sum), shift(forms(cell, MemberForm::sum))))
                .toArray(double[][][]::new);
    }

    private static List<LinearForm> forms(WeightCell cell, Function<MemberForm, LinearForm> form) {
        return cell.members().stream().map(form).toList();
    }

    /** How many low bits forms that are compared with each other do without, so that none overflows. */
    private static int shift(List<LinearForm> forms) {
        return forms.stream()
                .flatMap(form -> form.coefficients().stream())
                .mapToInt(coefficient -> Math.max(0, coefficient.bitLength() - MOST_BITS))
                .max()
                .orElse(0);
    }

    private static double[][] near(List<LinearForm> forms, int shift) {
        return forms.stream()
                .map(form -> form.coefficients().stream()
                        .mapToDouble(
                                coefficient -> coefficient.shiftRight(shift).doubleValue())
                        .toArray())
                .toArray(double[][]::new);
    }

    /** In quanta, in the order of the members. */
    double[] at(double... weights) {
        int cell = cell(weights);
        double[] amounts = new double[rests[cell].length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = rests[cell][i] * value(scores[cell][i], weights) / value(sums[cell][i], weights);
        }
        return amounts;
    }

    /** The one whose conditions are kept, or broken least. */
    private int cell(double... weights) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int cell = 0; cell < conditions.length && most < 0; cell++) {
            double worst = 0;
            for (double[] condition : conditions[cell]) {
                worst = Math.min(worst, value(condition, weights));
            }
            if (worst > most) {
                most = worst;
                best = cell;
            }
        }
        return best;
    }

    private static double value(double[] form, double... weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += form[k] * weights[k];
        }
        return sum;
    }
}
