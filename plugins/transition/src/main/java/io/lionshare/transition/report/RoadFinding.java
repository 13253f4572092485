package io.lionshare.transition.report;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The finding of roads side by side: how many members arrive by each, and how long the slowest would need. */
final class RoadFinding {
    /** How many ways a title names one by one. */
    private static final int NAMED = 3;

    private final BurdenRoads roads;

    RoadFinding(BurdenRoads roads) {
        this.roads = roads;
    }

    String title() {
        return Digits.capital(sentence());
    }

    /** Without a capital. */
    String sentence() {
        return arrivals() + late().map(clause -> ": " + clause).orElse("");
    }

    /** By each way; where there are many, by the first, the worst and the best. */
    private String arrivals() {
        List<RoadOption> options = roads.options();
        RoadOption first = options.get(0);
        String begin = whole(first.road()) + " at the goal in " + roads.until() + " with " + first.name();
        if (options.size() <= NAMED) {
            return begin
                    + options.stream()
                            .skip(1)
                            .map(option -> ", " + count(option.road()) + " with " + option.name())
                            .collect(Collectors.joining());
        }
        RoadOption least = first(Comparator.naturalOrder());
        RoadOption most = first(Comparator.reverseOrder());
        return begin + "; of " + Digits.word(options.size()) + " ways the fewest, " + count(least.road()) + ", with "
                + least.name() + ", the most, " + count(most.road()) + ", with " + most.name();
    }

    private RoadOption first(Comparator<Integer> order) {
        return roads.options().stream()
                .min(Comparator.comparing(option -> option.road().arrived().size(), order))
                .orElseThrow();
    }

    private String whole(Road road) {
        int arrived = road.arrived().size();
        String members = Digits.count(roads.alliance().size(), "member");
        return arrived == roads.alliance().size()
                ? (arrived == 1 ? "the only member is" : "all " + members + " are")
                : count(road) + " of the " + members + (arrived <= 1 ? " is" : " are");
    }

    /** How many arrive. */
    String count(Road road) {
        int arrived = road.arrived().size();
        return arrived == 0 ? "none" : arrived == roads.alliance().size() ? "all" : Digits.word(arrived);
    }

    /** Of those that are not at their goal by the way that brings the fewest there: the one with the longest way, and the slowest. */
    private Optional<String> late() {
        Road road = first(Comparator.naturalOrder()).road();
        if (road.transition().cap().isEmpty()) {
            return Optional.empty();
        }
        List<Member> late = roads.ranked().stream()
                .filter(member -> !road.arrived().contains(member.id()))
                .toList();
        Optional<Member> farthest = late.stream().max(Comparator.comparing(member -> roads.distance(member.id())));
        Optional<Member> slowest = late.stream()
                .max(Comparator.comparingInt(member -> road.alone(member.id()).orElse(Integer.MAX_VALUE)));
        return farthest.map(member -> need(road, member)
                + slowest.filter(other -> !other.equals(member))
                        .map(other -> ", " + other(road, other))
                        .orElse(""));
    }

    private String need(Road road, Member member) {
        OptionalInt steps = road.alone(member.id());
        return member.name()
                + (steps.isPresent()
                        ? " alone would need " + Digits.count(steps.getAsInt(), roads.step())
                        : " would never arrive");
    }

    private static String other(Road road, Member member) {
        OptionalInt steps = road.alone(member.id());
        return steps.isPresent()
                ? Lists.with(member.name(), Digits.word(steps.getAsInt()))
                : member.name() + " would never arrive";
    }
}
