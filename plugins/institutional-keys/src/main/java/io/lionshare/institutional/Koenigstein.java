package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import java.util.Map;

/**
 * The K&ouml;nigstein key of the German states: two thirds by tax revenue, one third by population.
 *
 * <p>Steps: weighted mean of the indicators {@code tax-revenue} (after fiscal equalisation, any unit) and {@code population}
 * (persons).
 *
 * <p>The value judgement: a member with the larger revenue and more people can carry more, and revenue counts twice
 * as much.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: State Agreement of K&ouml;nigstein, 1949; today article 2 of the administrative agreement of the Joint Science
 * Conference (GWK), which publishes the key every year.
 */
public final class Koenigstein extends TwoIndicatorKey {
    private static final Formula FORMULA = new Formula(
            "koenigstein",
            "tax-weight",
            "tax-revenue",
            "population",
            "weight of tax revenue within 0 .. 1; population has the rest");

    /** Two thirds by tax revenue, one third by population. */
    public Koenigstein() {
        this(Fraction.parse("2/3"));
    }

    private Koenigstein(Fraction tax) {
        super(FORMULA, tax);
    }

    /**
     * The key with another weight.
     *
     * @param tax the weight of tax revenue within 0 .. 1; population has the rest
     * @return the key
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static Koenigstein of(Fraction tax) {
        return new Koenigstein(tax);
    }

    @Override
    public String summary() {
        return "a member with more revenue and more people carries more: 2/3 tax revenue, 1/3 population";
    }

    @Override
    public Koenigstein with(Map<String, String> settings) {
        return of(weight(settings));
    }
}
