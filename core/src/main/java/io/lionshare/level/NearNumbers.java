package io.lionshare.level;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A vector of numbers &ge; 0, each as the sum of two doubles (double-double; Dekker 1971) with a bound on how far that
 * sum is off; an error of 0 means that it is exact.
 *
 * <p>Some 106 bits: enough to decide nearly every question that whole units pose (which whole number, which remainder is
 * larger) and far cheaper than integers. Where an answer is within the error it is not given, and integers decide.
 */
final class NearNumbers {
    /** What one sum or product is off at most, relative to its terms; it really is below 2<sup>-102</sup>. */
    static final double STEP = 0x1p-100;

    /** What a comparison gives that is within the error. */
    static final int UNCERTAIN = 2;

    /** Up to it a double has all whole numbers. */
    private static final long MOST_SHORT = 1L << 53;

    /** Below it a double may have lost bits that a product of two would need. */
    private static final double LEAST = 0x1p-300;

    private static final double MOST = 0x1p300;

    /** Zeros for all vectors that need them, so that they take no memory of their own; never written. */
    private static final double[] ZEROS = new double[1024];

    /** Their length is the size; that of the others may be larger. */
    final double[] high;

    final double[] low;
    final double[] error;

    NearNumbers(double[] high, double[] low, double[] error) {
        this.high = high;
        this.low = low;
        this.error = error;
    }

    /** Room for numbers to be written. */
    static NearNumbers room(int size) {
        return new NearNumbers(new double[size], new double[size], new double[size]);
    }

    /** The very numbers given, not copied. */
    static NearNumbers exactly(double[] values) {
        return new NearNumbers(values, zeros(values.length), zeros(values.length));
    }

    /** At least so many zeros, not to be written. */
    static double[] zeros(int size) {
        return size <= ZEROS.length ? ZEROS : new double[size];
    }

    int size() {
        return high.length;
    }

    /** Writes a whole number, which is kept exactly. */
    void setWhole(int i, long value) {
        high[i] = value;
        double rest = value - (long) high[i];
        if (rest != low[i]) {
            low[i] = rest;
        }
        if (error[i] != 0) {
            error[i] = 0;
        }
    }

    /** Room for whole numbers up to the largest one, and for others if asked for. */
    static NearNumbers wholeRoom(int size, long most, boolean others) {
        return new NearNumbers(
                new double[size],
                others || most > MOST_SHORT ? new double[size] : zeros(size),
                others ? new double[size] : zeros(size));
    }

    /** Whether all are zero or of a size at which sums and products neither overflow nor lose their last bits. */
    boolean areMiddling() {
        for (int i = 0; i < high.length; i++) {
            boolean middling = high[i] > LEAST && high[i] < MOST && high[i] * STEP * 0x1p+40 > error[i];
            if (!middling && !isZero(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is certainly whole. */
    boolean isWhole(int i) {
        return error[i] == 0 && high[i] == Math.rint(high[i]) && low[i] == Math.rint(low[i]);
    }

    /** Whether a number is exactly zero. */
    boolean isZero(int i) {
        return high[i] == 0 && error[i] == 0;
    }

    /** Whether a number is certainly not zero. */
    boolean isPositive(int i) {
        return high[i] > 2 * error[i];
    }

    /** Compares two of the numbers. */
    int compare(int i, int j) {
        double difference = (high[i] - high[j]) + (low[i] - low[j]);
        double off = error[i] + error[j] + (Math.abs(low[i]) + Math.abs(low[j])) * 0x1p-50;
        return Math.abs(difference) > 2 * off
                ? (int) Math.signum(difference)
                : off == 0 && difference == 0 ? 0 : UNCERTAIN;
    }

    /** Whether the double nearest to a number is certain: it is the high part unless the rest may reach half a step. */
    boolean isNearest(int i) {
        return Math.abs(low[i]) + error[i] < 0.49 * (high[i] - Math.nextDown(high[i]))
                || (error[i] == 0 && low[i] == 0);
    }

    NearNumbers pick(int[] positions) {
        NearNumbers picked = room(positions.length);
        for (int k = 0; k < positions.length; k++) {
            picked.high[k] = high[positions[k]];
            picked.low[k] = low[positions[k]];
            picked.error[k] = error[positions[k]];
        }
        return picked;
    }

    /** All numbers times a decimal number. */
    NearNumbers times(BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        double factorHigh = factor.doubleValue();
        double factorLow = factor.subtract(new BigDecimal(factorHigh)).doubleValue();
        return times(factorHigh, factorLow, factorLow == 0 ? 0 : factorHigh * STEP);
    }

    /** Whether a factor is zero or of a size at which products neither overflow nor lose their last bits. */
    static boolean isMiddling(BigDecimal factor) {
        double near = factor.doubleValue();
        return factor.signum() == 0 || (near > LEAST && near < MOST);
    }

    /** All numbers times one that is a sum of two doubles within an error. */
    NearNumbers times(double factorHigh, double factorLow, double factorError) {
        NearNumbers products = room(high.length);
        for (int i = 0; i < high.length; i++) {
            double product = high[i] * factorHigh;
            double rest = Math.fma(high[i], factorHigh, -product) + (high[i] * factorLow + low[i] * factorHigh);
            products.high[i] = product + rest;
            products.low[i] = rest - (products.high[i] - product);
            products.error[i] = isZero(i) || factorHigh == 0
                    ? 0
                    : error[i] * factorHigh + product * STEP + (high[i] + error[i]) * factorError + Double.MIN_NORMAL;
        }
        return products;
    }

    /** Each number kept between two others. */
    NearNumbers within(NearNumbers least, NearNumbers most) {
        NearNumbers kept = room(high.length);
        for (int i = 0; i < high.length; i++) {
            NearNumbers nearest = less(i, least) ? least : most.less(i, this) ? most : this;
            kept.high[i] = nearest.high[i];
            kept.low[i] = nearest.low[i];
            kept.error[i] = nearest.error[i];
            for (NearNumbers other : new NearNumbers[] {this, least, most}) {
                kept.error[i] += other != nearest && isClose(i, nearest, other) ? other.error[i] : 0;
            }
        }
        return kept;
    }

    /** Whether either of two numbers could be the nearer one in truth. */
    private static boolean isClose(int i, NearNumbers one, NearNumbers other) {
        return Math.abs(one.high[i] - other.high[i]) <= 2 * (one.error[i] + other.error[i] + one.high[i] * 0x1p-50);
    }

    private boolean less(int i, NearNumbers other) {
        return high[i] < other.high[i] || (high[i] == other.high[i] && low[i] < other.low[i]);
    }

    /** The sum as one double. */
    double sum() {
        double sum = 0;
        for (double value : high) {
            sum += value;
        }
        return sum;
    }

    /** A sum as a sum of two doubles, and how far its terms are off together. */
    private record Sum(double high, double low, double error) {}

    private Sum sum(int[] positions) {
        double sum = 0;
        double sumLow = 0;
        double off = 0;
        for (int i : positions) {
            double next = sum + high[i];
            double part = next - sum;
            sumLow += (sum - (next - part)) + (high[i] - part) + low[i];
            sum = next;
            off += error[i];
        }
        return new Sum(sum, sumLow, off);
    }

    /** What adding up so many terms adds to the error, relative to the sum. */
    static double rounding(int terms) {
        return (terms + 8.0) * STEP + 0x1p-104 * terms * terms;
    }

    /** Compares the sum of some numbers with a whole number. */
    int compareSum(int[] positions, long whole) {
        Sum sum = sum(positions);
        double wholeHigh = whole;
        double difference = (sum.high - wholeHigh) + (sum.low - (whole - (long) wholeHigh));
        double off = sum.error == 0 ? 0 : sum.error + (sum.high + wholeHigh) * rounding(positions.length);
        return Math.abs(difference) > off ? (int) Math.signum(difference) : off == 0 ? 0 : UNCERTAIN;
    }

    /** Writes some numbers into their places. */
    void put(int[] positions, NearNumbers values) {
        for (int k = 0; k < positions.length; k++) {
            high[positions[k]] = values.high[k];
            low[positions[k]] = values.low[k];
            error[positions[k]] = values.error[k];
        }
    }

    /** Numbers in the same proportions that add up to a whole total. */
    NearNumbers sharing(long total) {
        int[] everyone = new int[high.length];
        Arrays.setAll(everyone, i -> i);
        Sum sum = sum(everyone);
        double totalHigh = total;
        double level = totalHigh / sum.high;
        double rest = Math.fma(-level, sum.high, totalHigh) - level * sum.low + (total - (long) totalHigh);
        double off = rounding(high.length) + sum.error / sum.high * (1 + 0x1p-20);
        return times(level, rest / sum.high, level * off);
    }
}
