package io.lionshare.report;

import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.plan.Scenario;
import io.lionshare.report.burden.Plans;
import io.lionshare.report.method.MethodSection;
import java.util.List;

/** A report about a scenario as a whole: sections one after another, without a view for each burden. */
final class SectionsReport {
    private SectionsReport() {}

    static Report of(String title, Scenario scenario, Summary summary, List<Section> sections, String version) {
        return new Report(
                title,
                "",
                summary,
                Plans.series(scenario),
                List.of(),
                sections,
                List.of(MethodSection.of(scenario, version)));
    }
}
