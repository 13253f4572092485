package io.lionshare.examples.cli;

import io.lionshare.document.Prose;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Walk;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Comparison;
import io.lionshare.report.ComparisonReport;
import java.util.List;

/** Prints the id of each section of a report; of a strange one what it says, too. */
public final class SectionsOfReport {
    private SectionsOfReport() {}

    public static void main(String... arguments) {
        Comparison comparison =
                Comparison.of(ScenarioReader.load().readBundled("ukraine-2025").scenario());
        Report report = ComparisonReport.of(comparison, List.of(), "test");
        report.allSections().forEach(SectionsOfReport::print);
    }

    private static void print(Section section) {
        if (!section.id().equals("strange")) {
            System.out.println(section.id());
        } else if (section.elements().isEmpty()) {
            System.out.println("strange: " + section.title());
        } else {
            new Walk() {
                @Override
                public Walk prose(Prose prose) {
                    System.out.println("strange: " + prose.text());
                    return this;
                }
            }.through(section.elements());
        }
    }
}
