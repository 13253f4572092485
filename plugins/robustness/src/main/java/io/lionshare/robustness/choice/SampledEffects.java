package io.lionshare.robustness.choice;

import io.lionshare.robustness.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Main and total effects of independent inputs, estimated from shifted Sobol sequences.
 *
 * <p>With points <i>A</i> and <i>B</i>, and <i>A&#8342;</i>, which is <i>A</i> with coordinate <i>k</i> of <i>B</i>, the part of input <i>k</i> alone is Var &minus; mean (<i>f(B)
 * &minus; f(A&#8342;)</i>)&sup2; / 2, and its part in all is mean (<i>f(A) &minus; f(A&#8342;)</i>)&sup2; / 2, over the variance (Jansen
 * 1999; Saltelli et al. 2010). Each of {@value #SHIFTS} independent shifts gives an estimate; their mean is the result, and what they differ by gives its standard
 * error. The number of points of a shift doubles until all standard errors are small enough.
 *
 * @param main by result and input
 * @param mainErrors standard errors of them
 * @param total by result and input
 * @param totalErrors standard errors of them
 * @param points of each shift; each takes inputs + 2 evaluations
 */
@SuppressWarnings("ArrayRecordComponent") // a result of one call, never compared
record SampledEffects(double[][] main, double[][] mainErrors, double[][] total, double[][] totalErrors, int points) {
    static final int SHIFTS = 32;
    private static final int FIRST_POINTS = 64;

    /**
     * The estimates.
     *
     * @param inputs how many coordinates each has, together within 1 .. 500
     * @param results of points of the cube, for each shift its own: a shift is at work on one thread at a time
     * @param enough whether no more points are needed, whatever the errors; asked after each doubling
     * @param error the largest standard error asked for, &gt; 0
     * @param mostPoints of a shift; a power of two, at least 64
     * @param seed where the shifts come from
     * @param workers share the shifts; each adds in the order of its points, so that the sums are the same at any number of threads
     * @throws InterruptedException if the thread is interrupted
     */
    static SampledEffects of(
            int[] inputs,
            List<? extends JansenSums.Results> results,
            BooleanSupplier enough,
            double error,
            int mostPoints,
            long seed,
            Workers workers)
            throws InterruptedException {
        int coordinates = Arrays.stream(inputs).sum();
        List<JansenSums> shifts = new ArrayList<>();
        for (int shift = 0; shift < SHIFTS; shift++) {
            shifts.add(new JansenSums(new ShiftedSobol(2 * coordinates, seed, shift), inputs, results.get(shift)));
        }
        int points = FIRST_POINTS;
        while (true) {
            int more = points;
            workers.share(SHIFTS, () -> shift -> shifts.get((int) shift).extendTo(more));
            SampledEffects effects = ofShifts(shifts, points);
            if (points >= mostPoints || enough.getAsBoolean() || effects.largestError() <= error) {
                return effects;
            }
            points *= 2;
        }
    }

    private static SampledEffects ofShifts(List<JansenSums> shifts, int points) {
        double[][][] mains = shifts.stream().map(JansenSums::main).toArray(double[][][]::new);
        double[][][] totals = shifts.stream().map(JansenSums::total).toArray(double[][][]::new);
        return new SampledEffects(means(mains), errors(mains), means(totals), errors(totals), points);
    }

    /** The largest standard error of all. */
    double largestError() {
        double largest = 0;
        for (double[][] errors : List.of(mainErrors, totalErrors)) {
            for (double[] row : errors) {
                for (double each : row) {
                    largest = Math.max(largest, each);
                }
            }
        }
        return largest;
    }

    private static double[][] means(double[][][] estimates) {
        double[][] means = new double[estimates[0].length][estimates[0][0].length];
        for (double[][] estimate : estimates) {
            for (int result = 0; result < means.length; result++) {
                for (int k = 0; k < means[result].length; k++) {
                    means[result][k] += estimate[result][k] / estimates.length;
                }
            }
        }
        return means;
    }

    private static double[][] errors(double[][][] estimates) {
        double[][] means = means(estimates);
        double[][] errors = new double[means.length][means[0].length];
        for (int result = 0; result < means.length; result++) {
            for (int k = 0; k < means[result].length; k++) {
                double squares = 0;
                for (double[][] estimate : estimates) {
                    double off = estimate[result][k] - means[result][k];
                    squares += off * off;
                }
                errors[result][k] = Math.sqrt(squares / (estimates.length - 1) / estimates.length);
            }
        }
        return errors;
    }
}
