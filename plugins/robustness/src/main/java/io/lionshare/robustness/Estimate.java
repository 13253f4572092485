package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A figure over weightings, and how well it is known. An exact one has the same two ends; a bounded one lies between them; a sampled
 * one has the same two ends and a standard error.
 *
 * @param certainty which of the three it is
 * @param low the figure, or what it is not below
 * @param high the figure, or what it is not above
 * @param standardError the standard error of a sampled figure, &ge; 0; 0 for the others
 */
public record Estimate(Certainty certainty, Fraction low, Fraction high, double standardError) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses ends that do not fit the certainty, and a standard error that is not finite and &ge; 0. */
    public Estimate {
        Objects.requireNonNull(certainty, "certainty of an estimate");
        Objects.requireNonNull(low, "low end of an estimate");
        Objects.requireNonNull(high, "high end of an estimate");
        int order = low.compareTo(high);
        if (order > 0 || (order < 0) != (certainty == Certainty.BOUNDED)) {
            throw new IllegalArgumentException("ends of an estimate (" + low + ", " + high
                    + ") must be in order, and differ where it is bounded and nowhere else (" + certainty + ")");
        }
        if (!(standardError >= 0)
                || Double.isInfinite(standardError)
                || (standardError > 0 && certainty != Certainty.SAMPLED)) {
            throw new IllegalArgumentException("standard error of an estimate (" + standardError
                    + ") must be finite and >= 0, and 0 unless it is sampled (" + certainty + ")");
        }
    }

    /**
     * A figure that is known.
     *
     * @param value the figure
     * @return the estimate
     */
    public static Estimate exact(Fraction value) {
        return new Estimate(Certainty.EXACT, value, value, 0);
    }

    /**
     * A figure between two numbers.
     *
     * @param low what it is not below
     * @param high what it is not above
     * @return the estimate; exact if the two are equal
     * @throws IllegalArgumentException if the first is above the second
     */
    public static Estimate between(Fraction low, Fraction high) {
        return new Estimate(low.equals(high) ? Certainty.EXACT : Certainty.BOUNDED, low, high, 0);
    }

    /**
     * A figure from draws.
     *
     * @param value the figure of the draws
     * @param standardError its standard error, finite and &ge; 0
     * @return the estimate
     * @throws IllegalArgumentException if the standard error is out of range
     */
    public static Estimate sampled(Fraction value, double standardError) {
        return new Estimate(Certainty.SAMPLED, value, value, standardError);
    }

    /** The sum of figures, none of them sampled. */
    static Estimate sum(List<Estimate> parts) {
        return between(
                Fraction.sum(parts.stream().map(Estimate::low).toList()),
                Fraction.sum(parts.stream().map(Estimate::high).toList()));
    }

    /**
     * How far the two ends are apart.
     *
     * @return the width, 0 unless the figure is bounded
     */
    public Fraction width() {
        return high.minus(low);
    }

    /**
     * In hundredths, for people. Rounding is proved: one number stands for both ends only where both round to it; a sampled figure has
     * its standard error.
     *
     * @param decimals how many decimals, &ge; 0
     * @return such as {@code 57 %}, {@code 56–58 %} or {@code 57 % (± 1)}; {@code <1 %} and {@code >99 %} for what would round to
     *     0 or 100 and is neither
     */
    public String percent(int decimals) {
        String from = percent(low, decimals);
        String to = percent(high, decimals);
        String range = from.equals(to) ? from : from + "–" + to;
        return range + " %"
                + (certainty == Certainty.SAMPLED
                        ? " (± " + percent(Fraction.ofDecimal(standardError), decimals) + ")"
                        : "");
    }

    private static String percent(Fraction part, int decimals) {
        BigDecimal rounded = part.times(100).toDecimal(decimals);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        if (rounded.signum() == 0 && part.signum() > 0) {
            return "<" + step.toPlainString();
        }
        boolean looksLikeAll = rounded.compareTo(HUNDRED) == 0 && part.compareTo(Fraction.ONE) < 0;
        return looksLikeAll ? ">" + HUNDRED.subtract(step).toPlainString() : rounded.toPlainString();
    }

    @Override
    public String toString() {
        String range = low.equals(high) ? low.toString() : low + " .. " + high;
        return range
                + (certainty == Certainty.SAMPLED
                        ? " (standard error " + standardError + ")"
                        : ", " + certainty.name().toLowerCase(Locale.ROOT));
    }
}
