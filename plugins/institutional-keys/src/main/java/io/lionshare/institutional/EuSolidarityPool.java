package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import java.util.Map;

/**
 * The reference key of the European Union's solidarity pool: half by population, half by total GDP.
 *
 * <p>Steps: weighted mean of the indicators {@code population} (persons) and {@code gdp} (any unit).
 *
 * <p>The value judgement: a member with more people and more wealth can receive more, and both count the same.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: Regulation (EU) 2024/1351 on asylum and migration management, article 66.
 */
public final class EuSolidarityPool extends TwoIndicatorKey {
    private static final Formula FORMULA = new Formula(
            "eu-solidarity-pool",
            "population-weight",
            "population",
            "gdp",
            "weight of population within 0 .. 1; GDP has the rest");

    /** Half by population, half by GDP. */
    public EuSolidarityPool() {
        this(Fraction.parse("0.5"));
    }

    private EuSolidarityPool(Fraction population) {
        super(FORMULA, population);
    }

    /**
     * The key with another weight.
     *
     * @param population the weight of population within 0 .. 1; GDP has the rest
     * @return the key
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static EuSolidarityPool of(Fraction population) {
        return new EuSolidarityPool(population);
    }

    @Override
    public String summary() {
        return "a member with more people and more wealth can receive more: half population, half GDP";
    }

    @Override
    public EuSolidarityPool with(Map<String, String> settings) {
        return of(weight(settings));
    }
}
