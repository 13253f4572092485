package io.lionshare.model;

import com.google.common.collect.ImmutableSortedMap;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One party of an alliance, with what was measured of it.
 *
 * @param id ISO 3166-1 alpha-3 where the member is a state
 * @param name the name to show
 * @param indicators finite values by indicator id; an indicator that was not measured is absent
 */
public record Member(String id, String name, Map<String, Double> indicators) {
    /** Refuses a blank id or name and values that are not finite. */
    public Member {
        Objects.requireNonNull(indicators, "indicators of a member");
        Names.requireText("id of a member", id);
        Names.requireText("name of member " + id, name);
        indicators = ImmutableSortedMap.copyOf(indicators);
        indicators.forEach((indicator, value) -> {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(indicator + " of " + id + " (" + value + ") must be finite"
                        + "\nMaybe leave it out: an indicator that was not measured is absent");
            }
        });
    }

    /**
     * A member of which nothing has been measured yet.
     *
     * @param id the id
     * @param name the name to show
     * @return the member
     */
    public static Member of(String id, String name) {
        return new Member(id, name, Map.of());
    }

    /**
     * A copy with one more value.
     *
     * @param indicator the indicator's id
     * @param value a finite number, in the indicator's unit
     * @return the copy
     * @throws IllegalArgumentException if the value is not finite
     */
    public Member with(String indicator, double value) {
        Map<String, Double> values = new TreeMap<>(indicators);
        values.put(indicator, value);
        return new Member(id, name, values);
    }

    /**
     * One figure.
     *
     * @param indicator the indicator's id
     * @return the value, in the indicator's unit
     * @throws IllegalArgumentException if the member has no such figure; the message lists those that it has
     */
    public double value(String indicator) {
        return Names.find("indicator of " + id, indicator, indicators);
    }

    @Override
    public String toString() {
        return PrintableText.brief(id + " (" + name + ") " + indicators);
    }
}
