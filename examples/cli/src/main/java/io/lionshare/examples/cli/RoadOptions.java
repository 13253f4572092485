package io.lionshare.examples.cli;

import io.lionshare.model.Burden;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.Start;
import io.lionshare.transition.Timetable;
import io.lionshare.transition.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a road: from where, in which years, and in which ways. */
final class RoadOptions {
    private static final String EQUAL = "equal";
    private static final String ACTUAL = "actual";
    private static final String ZERO = "zero";
    private static final Pattern YEARS = Pattern.compile("(\\d{1,6})-(\\d{1,6})");
    private static final int MOST_YEARS = 100;

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            defaultValue = EQUAL,
            description =
                    "What is carried before the first year: a plan of the scenario, actual (what the scenario says is carried"
                            + " today), or equal shares (${DEFAULT-VALUE}).")
    private String from = EQUAL;

    @Option(
            names = "--unknown",
            paramLabel = "zero",
            description =
                    "With --from actual: a member without an actual figure counts as 0; by default it is refused.")
    private @Nullable String unknown;

    @Option(
            names = "--years",
            paramLabel = "FIRST-LAST",
            defaultValue = "1-5",
            description = "The years, such as 2027-2031 (${DEFAULT-VALUE}).")
    private String years = "1-5";

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "WAY[,WAY...]",
            hideParamSyntax = true,
            defaultValue = "equal:3,equal:5,cap:10%",
            description =
                    "Ways to move, side by side (${DEFAULT-VALUE}): once, equal:STEPS, stages:20/50/100, cap:15%%,"
                            + " cap:0.5pt, cap:AMOUNT, minimum:0.05 (points, with a cap), average:STEPS, arrears:STEPS, overshoot;"
                            + " joined by + where several hold.")
    private List<String> options = List.of();

    /** The roads of each burden, from the one plan of a scenario or another to the plan that gives fair shares. */
    List<List<RoadOption>> roads(Scenario whole, Scenario fair, List<Burden> burdens) {
        try {
            requireUnknownFits();
            Matcher parts = years();
            int first = Integer.parseInt(parts.group(1));
            int last = Integer.parseInt(parts.group(2));
            if (last - first >= MOST_YEARS) {
                throw new UsageException("years (" + years + ") must be at most " + MOST_YEARS);
            }
            Comparison goals = Comparison.of(fair);
            List<List<RoadOption>> all = new ArrayList<>();
            for (Burden burden : burdens) {
                Allocation goal = goals.allocation(burden, fair.baselinePlan());
                Timetable timetable = Timetable.towards(goal, first, last);
                Start start = start(whole, burden);
                all.add(options.stream()
                        .map(option ->
                                new RoadOption(option.strip(), Road.of(timetable, start, Transition.parse(option))))
                        .toList());
            }
            return all;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    private Matcher years() {
        Matcher parts = YEARS.matcher(years);
        if (!parts.matches()) {
            throw new UsageException(
                    "years ('" + PrintableText.value(years) + "') must be a first and a last year such as 2027-2031");
        }
        return parts;
    }

    private Start start(Scenario whole, Burden burden) {
        if (from.equals(ACTUAL)) {
            return unknown == null
                    ? Start.actual(whole.alliance(), whole.requirement(burden))
                    : Start.actualWithUnknownAsZero(whole.alliance(), whole.requirement(burden));
        }
        return from.equals(EQUAL)
                ? Start.equal(whole.alliance().size())
                : Start.of(Comparison.of(whole.under(whole.plan(from))).allocation(burden, whole.plan(from)));
    }

    private void requireUnknownFits() {
        if (unknown != null) {
            Names.requireKnown("setting of --unknown", unknown, List.of(ZERO));
            if (!from.equals(ACTUAL)) {
                throw new UsageException("--unknown is about actual figures, and needs --from actual");
            }
        }
    }
}
