package io.lionshare.transition.report;

import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands below the finding of roads: what the largest bloc carries, where members start, and what the goal is. */
final class RoadLead {
    private RoadLead() {}

    static String of(BurdenRoads roads) {
        List<String> sentences = new ArrayList<>();
        roads.lion()
                .ifPresent(bloc -> sentences.add(Lists.of(bloc.name(), "share") + " goes from "
                        + percent(ExactShares.before(roads.first(), bloc.name())) + " to "
                        + roads.options().stream()
                                .map(option -> percent(ExactShares.in(BurdenRoads.lastYear(option.road()), bloc.name()))
                                        + " with " + option.name())
                                .collect(Collectors.joining(", to "))
                        + "."));
        sentences.add("Before: " + roads.first().start().basis() + ".");
        sentences.add("Goal: " + roads.goal().phrase() + ".");
        return String.join(" ", sentences);
    }

    private static String percent(Fraction share) {
        return ShareFormat.prose(ExactShares.decimal(share));
    }
}
