package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the total of a burden changes over the years: stated totals, or growth.
 *
 * @param byYear totals in the burden's unit, each from its year on until the next one; none where totals grow
 * @param growth by how many percent the total of each step is larger than the one before, above -100; empty where totals are
 *     stated
 */
public record YearTotals(Map<Integer, BigDecimal> byYear, Optional<BigDecimal> growth) {
    private static final BigDecimal NOTHING_LEFT = BigDecimal.valueOf(-100);

    /** Refuses neither, both, a total that is not above 0, and growth of -100 % or less. */
    public YearTotals {
        Objects.requireNonNull(growth, "growth of totals");
        if (byYear.isEmpty() == growth.isEmpty()) {
            throw new IllegalArgumentException("totals by year must be either stated or growing");
        }
        Map<Integer, BigDecimal> plain = new TreeMap<>();
        byYear.forEach((year, total) -> {
            if (total.signum() <= 0) {
                throw new IllegalArgumentException("total of " + year + " (" + total.toPlainString() + ") must be > 0");
            }
            plain.put(year, total.stripTrailingZeros());
        });
        byYear = Collections.unmodifiableMap(plain);
        growth = growth.map(BigDecimal::stripTrailingZeros);
        growth.filter(rate -> rate.compareTo(NOTHING_LEFT) <= 0).ifPresent(rate -> {
            throw new IllegalArgumentException(
                    "growth of totals (" + rate.toPlainString() + " %) must be above -100 %");
        });
    }

    /**
     * Stated totals.
     *
     * @param byYear at least one, each from its year on; before the first one the burden's own total holds
     * @return the totals
     */
    public static YearTotals stated(Map<Integer, BigDecimal> byYear) {
        return new YearTotals(byYear, Optional.empty());
    }

    /**
     * Totals that grow from step to step; the first one is the burden's own.
     *
     * @param percent above -100
     * @return the totals
     */
    public static YearTotals growing(BigDecimal percent) {
        return new YearTotals(Map.of(), Optional.of(percent));
    }

    /** The burden of each year. */
    List<Burden> of(Burden burden, Years years) {
        return growth.map(rate -> GrowingTotals.of(
                        burden, Fraction.of(rate).dividedBy(100), years.list().size()))
                .orElseGet(() -> years.list().stream()
                        .map(year -> inForce(year)
                                .map(total -> Burden.of(burden.type(), total))
                                .orElse(burden))
                        .toList());
    }

    private Optional<BigDecimal> inForce(int year) {
        return byYear.entrySet().stream()
                .filter(entry -> entry.getKey() <= year)
                .reduce((earlier, later) -> later)
                .map(Map.Entry::getValue);
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                growth.map(rate -> "growing by " + rate.toPlainString() + " %").orElse("totals " + byYear));
    }
}
