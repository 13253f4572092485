package io.lionshare.transition;

import io.lionshare.model.Bound;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Makes of a timetable what stands below its key: the inverse of {@link RoadmapReader}. */
final class RoadmapWriter {
    private RoadmapWriter() {}

    static Map<String, Object> write(Roadmap roadmap) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(RoadmapReader.YEARS, roadmap.years().list());
        if (!roadmap.burdens().isEmpty()) {
            keys.put(RoadmapReader.BURDENS, roadmap.burdens());
        }
        keys.put(RoadmapReader.FROM, roadmap.origin().from());
        if (roadmap.origin().countsUnknownAsZero()) {
            keys.put(RoadmapReader.UNKNOWN, Origin.ZERO);
        }
        roadmap.towards().ifPresent(plan -> keys.put(RoadmapReader.TOWARDS, plan));
        if (!roadmap.totals().isEmpty()) {
            keys.put(RoadmapReader.TOTALS, each(roadmap.totals(), RoadmapWriter::totals));
        }
        if (!roadmap.limits().isEmpty()) {
            keys.put(
                    RoadmapReader.LIMITS,
                    each(roadmap.limits(), change -> each(change.byYear(), RoadmapWriter::limits)));
        }
        Map<String, String> ways = new LinkedHashMap<>();
        roadmap.ways().forEach(way -> ways.put(way.name(), way.text()));
        keys.put(RoadmapReader.WAYS, ways);
        return keys;
    }

    private static <K, V> Map<K, Object> each(Map<K, V> values, Function<V, Object> writer) {
        Map<K, Object> written = new LinkedHashMap<>();
        values.forEach((key, value) -> written.put(key, writer.apply(value)));
        return written;
    }

    private static Object totals(YearTotals totals) {
        return totals.growth()
                .<Object>map(rate -> Map.of(RoadmapReader.GROWTH, rate.toPlainString() + " %"))
                .orElseGet(() -> each(totals.byYear(), BigDecimal::toPlainString));
    }

    private static Object limits(Limits limits) {
        Map<String, Map<String, String>> byTarget = new LinkedHashMap<>();
        for (Limit limit : limits.list()) {
            byTarget.computeIfAbsent(limit.target(), target -> new LinkedHashMap<>())
                    .put(limit.kind().word(), text(limit.bound()));
        }
        return byTarget;
    }

    private static String text(Bound bound) {
        return bound instanceof Bound.Share share
                ? share.value().movePointRight(2).toPlainString() + " %"
                : bound.of(BigDecimal.ZERO).toPlainString();
    }
}
