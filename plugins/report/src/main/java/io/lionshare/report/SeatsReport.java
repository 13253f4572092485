package io.lionshare.report;

import io.lionshare.apportion.table.ElectionOutcome;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.report.seats.SeatsSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The report of an election by biproportional division. */
public final class SeatsReport {
    private SeatsReport() {}

    /**
     * The report.
     *
     * @param title what was divided, such as the name of a file
     * @param method the name of the rounding
     * @param outcome the seats, and what was decided before they were divided
     * @return the report; the same for the same outcome
     */
    public static Report of(String title, String method, ElectionOutcome outcome) {
        Objects.requireNonNull(title, "title of a report");
        Objects.requireNonNull(method, "method of a report");
        Objects.requireNonNull(outcome, "outcome of a report");
        Section section = SeatsSection.of(method, outcome.seats(), decisions(method, outcome));
        Summary summary = new Summary(section.title(), section.lead(), section.elements());
        return new Report(title, "", summary, List.of(), List.of(), List.of(section), List.of());
    }

    private static List<String> decisions(String method, ElectionOutcome outcome) {
        List<String> sentences = new ArrayList<>();
        if (!outcome.belowQuorum().isEmpty()) {
            sentences.add("Below the quorum, so without seats: " + String.join(", ", outcome.belowQuorum()) + ".");
        }
        outcome.listSeats()
                .ifPresent(seats -> sentences.add("Seats of lists are apportioned by " + method
                        + " from votes per district seat"
                        + (seats.isTied() ? "; a tie was broken in favour of more votes." : ".")));
        for (String district : outcome.sharedFirstPlaces()) {
            sentences.add("Several lists have the most votes of " + district + "; none is sure of a seat.");
        }
        return sentences;
    }
}
