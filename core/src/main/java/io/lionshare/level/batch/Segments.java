package io.lionshare.level.batch;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.exact.LineOrigin;

/** The segments of a schedule in {@code double}. */
final class Segments {
    private final Schedule schedule;
    private final Segment.Kind[] kinds;
    private final double[] origins;
    private final double[] ends;

    Segments(Schedule schedule) {
        this.schedule = schedule;
        kinds = schedule.segments().stream().map(Segment::kind).toArray(Segment.Kind[]::new);
        ends = schedule.segments().stream()
                .mapToDouble(segment -> segment.end().doubleValue())
                .toArray();
        origins = new double[kinds.length];
        for (int s = 0; s < kinds.length; s++) {
            origins[s] = LineOrigin.of(kinds[s], 0.0, s == 0 ? 0.0 : ends[s - 1], ends[s], 1.0);
        }
    }

    /** The schedule itself, exactly. */
    Schedule schedule() {
        return schedule;
    }

    int count() {
        return kinds.length;
    }

    Segment.Kind kind(int segment) {
        return kinds[segment];
    }

    /** The part of its claim at which a member's line begins. */
    double origin(int segment) {
        return origins[segment];
    }

    double end(int segment) {
        return ends[segment];
    }
}
