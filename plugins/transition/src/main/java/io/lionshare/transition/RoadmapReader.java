package io.lionshare.transition;

import io.lionshare.files.KeyContent;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads what stands below the key {@code timetable}. For one call. */
final class RoadmapReader {
    static final String YEARS = "years";
    static final String BURDENS = "burdens";
    static final String FROM = "from";
    static final String UNKNOWN = "unknown";
    static final String TOWARDS = "towards";
    static final String TOTALS = "totals";
    static final String GROWTH = "growth";
    static final String LIMITS = "limits";
    static final String WAYS = "ways";

    private static final String ROLE = "way to move";

    /** A way, and where it stands. */
    private record PlacedWay(Way way, KeyContent node) {}

    private final KeyContent content;
    private final Map<String, KeyContent> keys;
    private final List<PlacedWay> ways = new ArrayList<>();

    private RoadmapReader(KeyContent content) {
        this.content = content;
        this.keys = content.keys(
                Roadmap.KEY, List.of(YEARS, FROM, WAYS), List.of(BURDENS, UNKNOWN, TOWARDS, TOTALS, LIMITS));
    }

    static Optional<Roadmap> read(KeyContent content) {
        RoadmapReader reader = new RoadmapReader(content);
        return content.isFine() ? reader.read() : Optional.empty();
    }

    private Optional<Roadmap> read() {
        Optional<Years> years = find(YEARS).flatMap(RoadmapReader::years);
        List<String> burdens =
                find(BURDENS).map(list -> texts(list, "burdens of a timetable")).orElse(List.of());
        Optional<Origin> origin = origin();
        Optional<String> towards = find(TOWARDS).flatMap(node -> node.text("plan of a timetable"));
        Map<String, YearTotals> totals = new TreeMap<>();
        Map<String, YearLimits> limits = new TreeMap<>();
        years.ifPresent(known -> {
            each(TOTALS, (burden, node) -> totals(burden, node, known).ifPresent(value -> totals.put(burden, value)));
            each(LIMITS, (burden, node) -> limits(burden, node, known).ifPresent(value -> limits.put(burden, value)));
        });
        find(WAYS).ifPresent(this::ways);
        if (!content.isFine()) {
            return Optional.empty();
        }
        Optional<Roadmap> made = content.made(() -> new Roadmap(
                years.orElseThrow(),
                burdens,
                origin.orElseThrow(),
                towards,
                totals,
                limits,
                ways.stream().map(PlacedWay::way).toList()));
        made.ifPresent(this::checkLater);
        return made;
    }

    private Optional<KeyContent> find(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    private void each(String key, BiConsumer<String, KeyContent> reader) {
        find(key).ifPresent(node -> node.keys(key + " by year").forEach(reader));
    }

    private static Optional<Years> years(KeyContent node) {
        if (node.isText()) {
            return node.text("years of a timetable").flatMap(text -> node.made(() -> Years.parse(text)));
        }
        List<Integer> list = new ArrayList<>();
        List<KeyContent> items = node.items("years of a timetable");
        items.forEach(item -> item.text("year of a timetable")
                .flatMap(text -> item.made(() -> Years.year(text)))
                .ifPresent(list::add));
        return list.isEmpty() || list.size() < items.size() ? Optional.empty() : node.made(() -> new Years(list));
    }

    private static List<String> texts(KeyContent node, String role) {
        List<String> texts = new ArrayList<>();
        node.items(role).forEach(item -> item.text("one of the " + role).ifPresent(texts::add));
        return texts;
    }

    private Optional<Origin> origin() {
        Optional<String> unknown = find(UNKNOWN).flatMap(node -> node.text("setting for unknown figures"));
        return find(FROM)
                .flatMap(node -> node.text("origin of a timetable")
                        .flatMap(text -> find(UNKNOWN).orElse(node).made(() -> Origin.parse(text, unknown))));
    }

    private static Optional<YearTotals> totals(String burden, KeyContent node, Years years) {
        Map<String, KeyContent> entries = node.keys("totals of " + burden);
        KeyContent growth = entries.get(GROWTH);
        if (growth != null && entries.size() == 1) {
            return growth.text("growth of totals")
                    .flatMap(text -> growth.made(() -> YearTotals.growing(percent(text))));
        }
        Map<Integer, BigDecimal> byYear = new TreeMap<>();
        entries.forEach((key, total) -> total.decimal("total of " + key)
                .ifPresent(value -> total.made(() -> year("year with a total", key, years))
                        .filter(year -> total.made(() -> YearTotals.stated(Map.of(year, value)))
                                .isPresent())
                        .ifPresent(year -> byYear.put(year, value))));
        return byYear.isEmpty() ? Optional.empty() : node.made(() -> YearTotals.stated(byYear));
    }

    private static BigDecimal percent(String text) {
        try {
            return Decimals.parse(
                    text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : "");
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "growth of totals ('" + PrintableText.value(text) + "') must be a percentage such as 2 %", e);
        }
    }

    private static Optional<YearLimits> limits(String burden, KeyContent node, Years years) {
        Map<Integer, Limits> byYear = new TreeMap<>();
        node.keys("limits of " + burden)
                .forEach((key, limits) -> limits.made(() -> year("year with limits", key, years))
                        .ifPresent(
                                year -> limits.limits("limits of " + key).ifPresent(list -> byYear.put(year, list))));
        return byYear.isEmpty() ? Optional.empty() : node.made(() -> new YearLimits(byYear));
    }

    private static int year(String role, String text, Years years) {
        int year = Years.year(text);
        years.require(role, year);
        return year;
    }

    private void ways(KeyContent node) {
        if (node.isList()) {
            node.items(ROLE).forEach(item -> item.text(ROLE).ifPresent(text -> way(text.strip(), text, item)));
        } else {
            node.keys(ROLE).forEach((name, item) -> item.text(ROLE).ifPresent(text -> way(name, text, item)));
        }
    }

    private void way(String name, String text, KeyContent node) {
        node.made(() -> new Way(name, text)).ifPresent(way -> ways.add(new PlacedWay(way, node)));
    }

    /** What only the whole scenario shows; what follows from a fault is not looked at. */
    private void checkLater(Roadmap roadmap) {
        find(TOWARDS).ifPresent(node -> node.later(roadmap::goal));
        find(FROM)
                .ifPresent(node -> node.later(scenario -> {
                    for (Burden burden : roadmap.about(scenario)) {
                        roadmap.origin().start(scenario, burden);
                    }
                }));
        for (PlacedWay placed : ways) {
            placed.node.later(scenario -> {
                if (content.isFine()) {
                    requireRoads(roadmap.withWays(List.of(placed.way)), scenario);
                }
            });
        }
    }

    private static void requireRoads(Roadmap roadmap, Scenario scenario) {
        try {
            roadmap.about(scenario).forEach(burden -> roadmap.roads(scenario, burden));
        } catch (CapConflictException | InfeasibleException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
