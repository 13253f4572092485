package io.lionshare.level.batch;

/** Sums of parts of arrays, in several partial sums, so that one addition need not wait for the one before it. */
final class Sums {
    private Sums() {}

    static double of(double[] values, int from, int to) {
        double even = 0;
        double odd = 0;
        int k = from;
        for (; k + 15 < to; k += 16) {
            even += ofEight(values, k);
            odd += ofEight(values, k + 8);
        }
        if (k + 7 < to) {
            even += ofEight(values, k);
            k += 8;
        }
        for (; k < to; k++) {
            odd += values[k];
        }
        return even + odd;
    }

    private static double ofEight(double[] values, int k) {
        return ((values[k] + values[k + 1]) + (values[k + 2] + values[k + 3]))
                + ((values[k + 4] + values[k + 5]) + (values[k + 6] + values[k + 7]));
    }

    /** The sum of numbers that are not negative; NaN if one of them has its sign set. */
    static double ofUnsigned(double[] values, int from, int to) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        long signs = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            first += values[k];
            second += values[k + 1];
            third += values[k + 2];
            fourth += values[k + 3];
            signs |= Double.doubleToRawLongBits(values[k])
                    | Double.doubleToRawLongBits(values[k + 1])
                    | Double.doubleToRawLongBits(values[k + 2])
                    | Double.doubleToRawLongBits(values[k + 3]);
        }
        for (; k < to; k++) {
            first += values[k];
            signs |= Double.doubleToRawLongBits(values[k]);
        }
        return signs < 0 ? Double.NaN : (first + second) + (third + fourth);
    }

    /** By how much amounts that are right but for rounding may miss their total. */
    static double tolerance(int members, double total) {
        return (members + 8) * (0x1p-52 * total + Double.MIN_VALUE);
    }
}
