package io.lionshare.oracle;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import java.util.Map;

/** Schedules of known rules, and one that has every kind of segment. */
public final class Schedules {
    /** By name. */
    public static final Map<String, Schedule> NAMED = Map.ofEntries(
            Map.entry("proportional", Schedule.of()),
            Map.entry("constrained equal awards", Schedule.of(Segment.of(Kind.EQUAL_GAINS, "1"))),
            Map.entry("constrained equal losses", Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1"))),
            Map.entry("talmud", Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1"))),
            Map.entry(
                    "reverse talmud",
                    Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "0.5"), Segment.of(Kind.EQUAL_GAINS, "1"))),
            Map.entry("piniles", Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_GAINS, "1"))),
            Map.entry(
                    "constrained egalitarian",
                    Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0.5"), Segment.of(Kind.EQUAL_AWARDS, "1"))),
            Map.entry(
                    "dual of constrained egalitarian",
                    Schedule.of(Segment.of(Kind.EQUAL_SHORTFALLS, "0.5"), Segment.of(Kind.EQUAL_LOSSES, "1"))),
            Map.entry(
                    "tal-family with theta 0",
                    Schedule.of(Segment.of(Kind.EQUAL_GAINS, "0"), Segment.of(Kind.EQUAL_LOSSES, "1"))),
            Map.entry(
                    "a bit of all",
                    Schedule.of(
                            Segment.of(Kind.PROPORTIONAL, "0.125"),
                            Segment.of(Kind.EQUAL_AWARDS, "0.3"),
                            Segment.of(Kind.EQUAL_GAINS, "0.3"),
                            Segment.of(Kind.EQUAL_LOSSES, "0.5"),
                            Segment.of(Kind.EQUAL_SHORTFALLS, "0.75"),
                            Segment.of(Kind.EQUAL_GAINS, "1"))));

    private Schedules() {}
}
