package io.lionshare.report;

import io.lionshare.apportion.TableUnits;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.report.seats.SeatsSection;
import java.util.List;

/** The report of a biproportional division. */
public final class SeatsReport {
    private SeatsReport() {}

    /**
     * The report.
     *
     * @param title what was divided, such as the name of a file
     * @param method the name of the rounding
     * @param units lists in rows, districts in columns
     * @param notes what was done before the division, in sentences
     * @return the report; the same for the same units
     */
    public static Report of(String title, String method, TableUnits units, List<String> notes) {
        Section section = SeatsSection.of(method, units, notes);
        Summary summary = new Summary(section.title(), section.lead(), section.elements());
        return new Report(title, "", summary, List.of(), List.of(), List.of(section), List.of());
    }
}
