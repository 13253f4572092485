package io.lionshare.robustness.choice;

import java.util.Arrays;

/** Running sums of one shift: squared differences of results, and what their variance needs. Not thread-safe. */
final class JansenSums {
    /** The place of the first mixed point among points that belong together; the two before it are not mixed. */
    static final int MIXED = 2;

    /** The results of points. */
    interface Results {
        /**
         * Those of two points, and for each input of the first point with this input of the second.
         *
         * @param points each by input
         * @return several results of each point
         */
        double[][] of(double[][][] points);
    }

    private final ShiftedSobol sequence;
    private final int[] coordinates;
    private final int inputs;
    private final Results results;
    private int points;
    private double[] origin = new double[0];
    private double[] sums = new double[0];
    private double[] squares = new double[0];
    private double[][] alone = new double[0][];
    private double[][] inAll = new double[0][];

    /**
     * Empty sums.
     *
     * @param sequence of twice as many coordinates as the inputs have together
     * @param coordinates how many each input has
     * @param results a function of points
     */
    JansenSums(ShiftedSobol sequence, int[] coordinates, Results results) {
        this.sequence = sequence;
        this.coordinates = coordinates.clone();
        this.inputs = coordinates.length;
        this.results = results;
    }

    /**
     * Adds points up to a number.
     *
     * @return how many results were asked for
     */
    long extendTo(int more) {
        long asked = (long) Math.max(0, more - points) * (MIXED + inputs);
        for (; points < more; points++) {
            double[] both = sequence.next();
            double[][] ofAll = results.of(mixed(byInput(both, 0), byInput(both, both.length / 2)));
            double[] ofFirst = ofAll[0];
            double[] ofSecond = ofAll[1];
            if (points == 0) {
                start(ofFirst);
            }
            for (int result = 0; result < ofFirst.length; result++) {
                addMoments(result, ofFirst[result]);
                addMoments(result, ofSecond[result]);
            }
            for (int k = 0; k < inputs; k++) {
                double[] ofMixed = ofAll[MIXED + k];
                for (int result = 0; result < ofMixed.length; result++) {
                    alone[result][k] += square(ofSecond[result] - ofMixed[result]);
                    inAll[result][k] += square(ofFirst[result] - ofMixed[result]);
                }
            }
        }
        return asked;
    }

    private double[][][] mixed(double[][] first, double[][] second) {
        double[][][] points = new double[MIXED + inputs][][];
        points[0] = first;
        points[1] = second;
        for (int k = 0; k < inputs; k++) {
            points[MIXED + k] = first.clone();
            points[MIXED + k][k] = second[k];
        }
        return points;
    }

    private double[][] byInput(double[] point, int from) {
        double[][] byInput = new double[inputs][];
        int next = from;
        for (int k = 0; k < inputs; k++) {
            byInput[k] = Arrays.copyOfRange(point, next, next + coordinates[k]);
            next += coordinates[k];
        }
        return byInput;
    }

    private void start(double... first) {
        origin = first.clone();
        sums = new double[first.length];
        squares = new double[first.length];
        alone = new double[first.length][inputs];
        inAll = new double[first.length][inputs];
    }

    /** Results are taken from the first one, so that a large common part cancels before squares are added. */
    private void addMoments(int result, double value) {
        double off = value - origin[result];
        sums[result] += off;
        squares[result] += off * off;
    }

    private double variance(int result) {
        double mean = sums[result] / (2 * points);
        return squares[result] / (2 * points) - mean * mean;
    }

    /** By result and input; 0 where a result does not vary. */
    double[][] main() {
        double[][] main = new double[alone.length][inputs];
        for (int result = 0; result < main.length; result++) {
            double variance = variance(result);
            for (int k = 0; k < inputs && variance > 0; k++) {
                main[result][k] = 1 - alone[result][k] / (2 * points) / variance;
            }
        }
        return main;
    }

    /** By result and input; 0 where a result does not vary. */
    double[][] total() {
        double[][] total = new double[inAll.length][inputs];
        for (int result = 0; result < total.length; result++) {
            double variance = variance(result);
            for (int k = 0; k < inputs && variance > 0; k++) {
                total[result][k] = inAll[result][k] / (2 * points) / variance;
            }
        }
        return total;
    }

    private static double square(double value) {
        return value * value;
    }
}
