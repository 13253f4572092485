package io.lionshare.transition;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bound;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the limits of a burden change over the years.
 *
 * @param byYear floors and ceilings that hold from a year on, until a later year has one of the same kind for the same member or
 *     bloc; at least one year
 */
public record YearLimits(Map<Integer, Limits> byYear) {
    /** Refuses no year at all. */
    public YearLimits {
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("limits by year must have at least one year");
        }
        Map<Integer, Limits> plain = new TreeMap<>();
        byYear.forEach((year, limits) -> plain.put(
                year, new Limits(limits.list().stream().map(YearLimits::plain).toList())));
        byYear = Collections.unmodifiableMap(plain);
    }

    /** Without trailing zeros, so that limits are equal by what they say. */
    private static Limit plain(Limit limit) {
        Bound bound = limit.bound() instanceof Bound.Share share
                ? new Bound.Share(share.value().stripTrailingZeros())
                : new Bound.Amount(limit.bound().of(BigDecimal.ZERO).stripTrailingZeros());
        return new Limit(limit.kind(), limit.target(), bound);
    }

    /** Refuses limits that name another member or bloc. */
    void requireFit(Alliance alliance) {
        byYear.values().forEach(limits -> limits.requireFit(alliance));
    }

    /** The limits of a year: those of every year, and in their place what has changed since. */
    Limits of(Limits always, int year) {
        Map<String, Limit> inForce = new LinkedHashMap<>();
        always.list().forEach(limit -> put(inForce, limit));
        byYear.forEach((from, limits) -> {
            if (from <= year) {
                limits.list().forEach(limit -> put(inForce, limit));
            }
        });
        return new Limits(new ArrayList<>(inForce.values()));
    }

    private static void put(Map<String, Limit> inForce, Limit limit) {
        inForce.put(limit.kind() + " " + limit.target(), limit);
    }

    @Override
    public String toString() {
        return PrintableText.brief("limits from " + byYear.keySet() + " on");
    }
}
