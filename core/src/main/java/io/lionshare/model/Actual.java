package io.lionshare.model;

import com.google.common.collect.ImmutableSortedMap;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What members really give of a burden, or were assessed, exact. Immutable.
 *
 * <p>A member without a figure is unknown, which is not zero. Amounts belong to their own time, so they may add up to less or more
 * than the burden; shares add up to less than 100 % where members, or givers outside the alliance, are left out.
 *
 * @param measure whether the figures are amounts or shares
 * @param figures by the id of the member, &ge; 0: in the burden's unit, or in percent with a sum of at most 100; without
 *     trailing zeros
 * @param source who published them
 * @param date what they are as of: a day, a year, or an edition, such as {@code 2026-06-30}
 */
public record Actual(Measure measure, Map<String, BigDecimal> figures, String source, String date) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In what figures are given. */
    public enum Measure {
        /** In the unit of the burden. */
        AMOUNTS,
        /** In percent. */
        SHARES
    }

    /** Refuses negative figures, shares above 100 % together, and a blank source or date. */
    public Actual {
        Objects.requireNonNull(measure, "measure of actual figures");
        Objects.requireNonNull(figures, "actual figures");
        Names.requireText("source of actual figures", source);
        Names.requireText("date of actual figures", date);
        Map<String, BigDecimal> plain = new TreeMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> figure : figures.entrySet()) {
            BigDecimal value = figure.getValue();
            if (value.signum() < 0) {
                throw new IllegalArgumentException(
                        (measure == Measure.SHARES ? "actual share of " : "actual amount of ") + figure.getKey() + " ("
                                + value.toPlainString() + ") must be >= 0\nMaybe leave it out, if it is not known");
            }
            sum = sum.add(value);
            plain.put(figure.getKey(), value.stripTrailingZeros());
        }
        if (measure == Measure.SHARES && sum.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("sum of the actual shares (" + sum.toPlainString()
                    + " %) must not be above 100 %\nMaybe they are amounts");
        }
        figures = ImmutableSortedMap.copyOf(plain);
    }

    /**
     * Amounts, of no member yet.
     *
     * @param source who published them
     * @param date what they are as of
     * @return no figures
     */
    public static Actual amounts(String source, String date) {
        return new Actual(Measure.AMOUNTS, Map.of(), source, date);
    }

    /**
     * Shares, of no member yet.
     *
     * @param source who published them
     * @param date what they are as of
     * @return no figures
     */
    public static Actual shares(String source, String date) {
        return new Actual(Measure.SHARES, Map.of(), source, date);
    }

    /**
     * A copy with the figure of a member.
     *
     * @param member the id
     * @param figure a decimal number, in the burden's unit or in percent
     * @return the copy
     * @throws IllegalArgumentException if it is no number &ge; 0, or if shares add up to more than 100 %
     */
    public Actual with(String member, String figure) {
        return with(member, Decimals.parse(figure));
    }

    /**
     * A copy with the figure of a member.
     *
     * @param member the id
     * @param figure in the burden's unit or in percent
     * @return the copy
     * @throws IllegalArgumentException if it is negative, or if shares add up to more than 100 %
     */
    public Actual with(String member, BigDecimal figure) {
        Map<String, BigDecimal> more = new TreeMap<>(figures);
        more.put(member, figure);
        return new Actual(measure, more, source, date);
    }

    /**
     * Refuses figures of others than the members of an alliance.
     *
     * @param alliance the members
     * @throws IllegalArgumentException if a figure is of no member
     */
    public void requireFit(Alliance alliance) {
        figures.keySet().forEach(member -> alliance.requireMember("member with an actual figure", member));
    }

    @Override
    public String toString() {
        return PrintableText.brief("actual " + (measure == Measure.SHARES ? "shares" : "amounts") + " of "
                + Nouns.count(figures.size(), "members") + ", " + date);
    }
}
