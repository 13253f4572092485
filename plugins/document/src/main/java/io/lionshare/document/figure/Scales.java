package io.lionshare.document.figure;

import io.lionshare.document.Figure;
import io.lionshare.document.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Scales with round numbers. */
public final class Scales {
    private static final int TICKS = 8;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private Scales() {}

    /**
     * From zero to the next round number.
     *
     * @param most the largest number, at least 0
     * @return the scale with at most 8 ticks above zero
     */
    public static Scale upTo(BigDecimal most) {
        Objects.requireNonNull(most, "largest number of a scale");
        BigDecimal end = most.signum() == 0 ? BigDecimal.ONE : most;
        BigDecimal step = step(end);
        BigDecimal count = end.divide(step, 0, RoundingMode.CEILING);
        List<Figure> ticks = new ArrayList<>();
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        for (int i = 0; i <= count.intValue(); i++) {
            BigDecimal at = step.multiply(BigDecimal.valueOf(i));
            ticks.add(Figure.of(i == 0 ? "0" : Digits.fixed(at, decimals), at));
        }
        return new Scale(BigDecimal.ZERO, step.multiply(count), ticks);
    }

    /**
     * Without ticks, from a number at or below zero to one above it.
     *
     * @param least the least number
     * @param most the largest number
     * @return the scale
     */
    public static Scale around(BigDecimal least, BigDecimal most) {
        Objects.requireNonNull(least, "least number of a scale");
        Objects.requireNonNull(most, "largest number of a scale");
        BigDecimal from = least.min(BigDecimal.ZERO);
        BigDecimal to = most.max(BigDecimal.ZERO);
        return new Scale(from, from.compareTo(to) == 0 ? to.add(BigDecimal.ONE) : to, List.of());
    }

    private static BigDecimal step(BigDecimal end) {
        BigDecimal power = BigDecimal.ONE.movePointRight(end.precision() - end.scale() - 2);
        for (BigDecimal factor : STEPS) {
            BigDecimal step = power.multiply(factor);
            if (end.divide(step, 0, RoundingMode.CEILING).intValueExact() <= TICKS) {
                return step;
            }
        }
        return power.multiply(BigDecimal.valueOf(20));
    }
}
