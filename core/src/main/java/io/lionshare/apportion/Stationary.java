package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A stationary divisor method: <i>d(k) = k + point</i>. 0 is Adams, &frac12; Webster, 1 Jefferson;
 * 1/3 is the Danish method (divisors 1, 4, 7, 10, &hellip;), 2/5 Condorcet's. A fraction is taken exactly: with 0.333 in
 * place of 1/3 the tie would be missed.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class Stationary extends DivisorMethod {
    private final Fraction point;
    private final RoundingSequence sequence;

    /** The method with the default point. */
    public Stationary() {
        this(Fraction.of(1, 2));
    }

    private Stationary(Fraction point) {
        this.point = point;
        this.sequence = RoundingSequence.stationary(point);
    }

    /**
     * The method with a given point.
     *
     * @param point where between two whole numbers the rounding changes, within 0 .. 1
     * @return the method
     * @throws IllegalArgumentException if the point is out of range
     */
    public static Stationary of(BigDecimal point) {
        Objects.requireNonNull(point, "point of a stationary method");
        return new Stationary(Fraction.of(point));
    }

    /**
     * The method with a given point.
     *
     * @param point where between two whole numbers the rounding changes, within 0 .. 1; 1/3 is the Danish method
     * @return the method
     * @throws IllegalArgumentException if the point is out of range
     */
    public static Stationary of(Fraction point) {
        return new Stationary(point);
    }

    @Override
    public String id() {
        return "stationary";
    }

    @Override
    public String summary() {
        return "rounds where the fraction passes a given point";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                "point",
                "where between two whole numbers the rounding changes, within 0 .. 1, such as 1/3",
                point.text()));
    }

    @Override
    public Stationary with(Map<String, String> settings) {
        return new Stationary(
                Settings.of(this, settings).parsed("point", "a number such as 0.5 or 1/3", Fraction::parse));
    }

    @Override
    public RoundingSequence sequence() {
        return sequence;
    }
}
