package io.lionshare.examples.cli;

import io.lionshare.document.Report;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.report.MemberYearReport;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks for one year of the scenario's timetable. */
final class YearOption {
    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description =
                    "In place of the plans: what the member carries in a year of the scenario's timetable, step by step.")
    private @Nullable Integer year;

    /** Whether a year is asked for. */
    boolean isAsked() {
        return year != null;
    }

    /** The burdens of the timetable. */
    static List<Burden> burdens(Scenario scenario) {
        return roadmap(scenario).about(scenario);
    }

    private static Roadmap roadmap(Scenario scenario) {
        return Roadmap.in(scenario)
                .orElseThrow(() -> new UsageException("--year needs a scenario with a timetable"
                        + "\nMaybe ukraine-2025, or the key timetable in yours"));
    }

    /** The steps to what a member carries of burdens in that year. */
    Report report(Scenario scenario, Member member, List<Burden> burdens) {
        try {
            Roadmap roadmap = roadmap(scenario);
            List<String> about =
                    roadmap.about(scenario).stream().map(Burden::id).toList();
            burdens.forEach(burden -> Names.requireKnown("burden of the timetable", burden.id(), about));
            return MemberYearReport.of(
                    member,
                    year == null ? 0 : year,
                    burdens.stream()
                            .map(burden -> roadmap.roads(scenario, burden))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    /** The year as it was given. */
    @Override
    public String toString() {
        return String.valueOf(year);
    }
}
