package io.lionshare;

import io.lionshare.plugin.PrintableText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Whole units by name, as an apportionment method gives them.
 *
 * @param units by name, in the order in which the votes were given
 * @param tied the names that had equal right to a unit, in that order; empty if no other outcome is equally valid
 */
public record Seats(Map<String, Long> units, List<String> tied) {
    /** Copies both. */
    public Seats {
        Objects.requireNonNull(units, "units of seats");
        Objects.requireNonNull(tied, "names tied for seats");
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        tied = List.copyOf(tied);
    }

    @Override
    public String toString() {
        return PrintableText.brief("seats " + units + (tied.isEmpty() ? "" : ", tied: " + String.join(", ", tied)));
    }
}
