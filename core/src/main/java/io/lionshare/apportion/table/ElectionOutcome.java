package io.lionshare.apportion.table;

import io.lionshare.apportion.Apportionment;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The seats of an election, and what was decided before they were divided.
 *
 * @param seats lists in rows, districts in columns
 * @param belowQuorum the lists that do not take part
 * @param listSeats how the seats of lists were apportioned; empty if they were given
 * @param sharedFirstPlaces the districts in which several lists have the most votes, so that none is sure of a seat; empty
 *     unless the election has a seat for winners
 */
public record ElectionOutcome(
        TableUnits seats, List<String> belowQuorum, Optional<Apportionment> listSeats, List<String> sharedFirstPlaces) {
    /** Copies the lists. */
    public ElectionOutcome {
        Objects.requireNonNull(seats, "seats of an election");
        Objects.requireNonNull(belowQuorum, "lists below the quorum of an election");
        Objects.requireNonNull(listSeats, "seats of lists of an election");
        Objects.requireNonNull(sharedFirstPlaces, "shared first places of an election");
        belowQuorum = List.copyOf(belowQuorum);
        sharedFirstPlaces = List.copyOf(sharedFirstPlaces);
    }

    @Override
    public String toString() {
        return PrintableText.brief("outcome of an election: " + seats);
    }
}
