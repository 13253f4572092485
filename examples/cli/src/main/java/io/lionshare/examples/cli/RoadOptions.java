package io.lionshare.examples.cli;

import io.lionshare.document.Report;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.transition.Origin;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.Way;
import io.lionshare.transition.Years;
import io.lionshare.transition.report.RoadReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a road: from where, in which years, and in which ways. They count before the scenario's timetable. */
final class RoadOptions {
    private static final Roadmap USUAL = Roadmap.of(
            Years.of(1, 5), Origin.equal(), List.of(Way.of("equal:3"), Way.of("equal:5"), Way.of("cap:10%")));

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            description =
                    "What is carried before the first year: a plan of the scenario, actual (what the scenario says is carried"
                            + " today), or equal shares; by default as the scenario's timetable says, or equal.")
    private @Nullable String from;

    @Option(
            names = "--unknown",
            paramLabel = "zero",
            description = "With --from actual: a member without an actual figure counts as 0; else it is refused.")
    private @Nullable String unknown;

    @Option(
            names = "--years",
            paramLabel = "FIRST-LAST",
            description = "The years, such as 2027-2031; by default those of the scenario's timetable, or 1-5.")
    private @Nullable String years;

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "WAY[,WAY...]",
            hideParamSyntax = true,
            description =
                    "Ways to move, side by side: once, equal:STEPS, stages:20/50/100, cap:15%%, cap:0.5pt, cap:AMOUNT,"
                            + " minimum:0.05 (points, with a cap), average:STEPS, arrears:STEPS, overshoot; joined by + where"
                            + " several hold. By default those of the scenario's timetable, or equal:3,equal:5,cap:10%%.")
    private List<String> options = List.of();

    /** The burdens of the scenario's timetable, or all. */
    static List<Burden> burdens(Scenario scenario) {
        return Roadmap.in(scenario).map(own -> own.about(scenario)).orElseGet(scenario::burdens);
    }

    /** The report of some burdens, towards the plan that was asked for, if one was. */
    Report report(Scenario scenario, Optional<String> plan, List<Burden> burdens) {
        try {
            Map<Burden, Roadmap> roadmaps = new LinkedHashMap<>();
            burdens.forEach(burden -> roadmaps.put(burden, roadmap(scenario, plan, burden)));
            return RoadReport.of(scenario, roadmaps);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    /** What the timetable says of a burden, or what is usual where it is about others, with what the options change. */
    private Roadmap roadmap(Scenario scenario, Optional<String> plan, Burden burden) {
        Roadmap roadmap =
                Roadmap.in(scenario).filter(own -> own.isAbout(burden)).orElse(USUAL);
        if (from != null || unknown != null) {
            String origin = from == null ? roadmap.origin().from() : from;
            roadmap = roadmap.withOrigin(Origin.parse(origin, Optional.ofNullable(unknown)));
        }
        if (years != null) {
            roadmap = roadmap.withYears(Years.parse(years));
        }
        if (!options.isEmpty()) {
            roadmap = roadmap.withWays(options.stream().map(Way::of).toList());
        }
        return plan.map(roadmap::withTowards).orElse(roadmap);
    }
}
