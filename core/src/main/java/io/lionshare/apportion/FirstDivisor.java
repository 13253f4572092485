package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;

/**
 * Webster's method with another first divisor (modified Sainte-Lagu&euml;): the divisors are <i>divisor</i>, 3, 5, 7,
 * &hellip; Above 1, a first unit is harder to get. Norway has 1.4, Sweden 1.2 since 2018 (1.4 before); 1 is Webster.
 *
 * <ul>
 *   <li>0: first units come before all others, larger weights first.
 * </ul>
 *
 * <p>Balinski and Young, Fair Representation, 1982; Norway, Election Act 2002, section 11-4; Sweden, Elections Act (2005:837),
 * chapter 14. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class FirstDivisor extends DivisorMethod {
    private static final Fraction SECOND = Fraction.of(3);

    private final Fraction divisor;
    private final RoundingSequence sequence;

    /** The method with the default divisor. */
    public FirstDivisor() {
        this(Fraction.of(7, 5));
    }

    private FirstDivisor(Fraction divisor) {
        if (divisor.signum() < 0 || divisor.compareTo(SECOND) >= 0) {
            throw new IllegalArgumentException(
                    "first divisor (" + divisor.toDouble() + ") must be >= 0 and below 3, the second one");
        }
        this.divisor = divisor;
        this.sequence = RoundingSequence.of(List.of(divisor, SECOND, Fraction.of(5)));
    }

    /**
     * The method with a given divisor.
     *
     * @param divisor the first divisor, followed by 3, 5, 7, &hellip;; &ge; 0 and below 3
     * @return the method
     * @throws IllegalArgumentException if the divisor is out of range
     */
    public static FirstDivisor of(Fraction divisor) {
        return new FirstDivisor(divisor);
    }

    @Override
    public String id() {
        return "first-divisor";
    }

    @Override
    public String summary() {
        return "rounds as webster, but the first divisor is not 1; used in Norway and Sweden";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                "divisor", "the first divisor, before 3, 5, 7, ...; at least 0 and below 3", divisor.text()));
    }

    @Override
    public FirstDivisor with(Map<String, String> settings) {
        return of(Settings.of(this, settings).parsed("divisor", "a number such as 1.4 or 7/5", Fraction::parse));
    }

    @Override
    public RoundingSequence sequence() {
        return sequence;
    }
}
