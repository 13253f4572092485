package io.lionshare.report.picture;

import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis over values, from one round number to another, always with zero on it.
 *
 * @param first the first tick, in steps
 * @param last the last tick, in steps
 * @param step 1, 2 or 5 times a power of ten
 */
record Scale(int first, int last, BigDecimal step) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /** The axis over some values with about that many steps. */
    static Scale over(List<Double> values, int steps) {
        double lowest = values.stream().mapToDouble(v -> v).reduce(0, Math::min);
        double highest = values.stream().mapToDouble(v -> v).reduce(0, Math::max);
        if (lowest == highest) {
            return new Scale(0, 1, BigDecimal.ONE);
        }
        // Halves, so that two values at the far ends of what can be represented still have a distance.
        double rough = Math.max((highest / 2 - lowest / 2) / steps * 2, Double.MIN_NORMAL);
        int power = (int) Math.floor(Math.log10(rough));
        double unit = BigDecimal.ONE.scaleByPowerOfTen(power).doubleValue();
        double factor = 10;
        for (double candidate : ROUND) {
            if (candidate * unit >= rough) {
                factor = candidate;
                break;
            }
        }
        BigDecimal step = BigDecimal.valueOf(factor).scaleByPowerOfTen(power).stripTrailingZeros();
        int first = (int) Math.floor(lowest / step.doubleValue());
        int last = (int) Math.ceil(highest / step.doubleValue());
        return new Scale(first, last, step);
    }

    int[] ticks() {
        return IntStream.rangeClosed(first, last).toArray();
    }

    /** Where a value lies between the first tick (0) and the last one (1). */
    double place(double value) {
        double steps = value / step.doubleValue();
        return (steps - first) / (last - first);
    }

    String tick(int number) {
        return text(step.multiply(BigDecimal.valueOf(number)), decimals());
    }

    /** A value with one decimal more than the ticks have. */
    String value(double value) {
        return text(BigDecimal.valueOf(value), decimals() + 1);
    }

    private int decimals() {
        return Math.max(0, step.stripTrailingZeros().scale());
    }

    private static String text(BigDecimal value, int decimals) {
        return Figures.fixed(value, decimals).replace('-', '\u2212');
    }
}
