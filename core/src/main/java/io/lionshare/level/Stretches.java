package io.lionshare.level;

/** The stretches of a schedule in {@code double}. */
final class Stretches {
    private final Schedule schedule;
    private final Stretch.Kind[] kinds;
    private final double[] origins;
    private final double[] ends;

    Stretches(Schedule schedule) {
        this.schedule = schedule;
        kinds = schedule.stretches().stream().map(Stretch::kind).toArray(Stretch.Kind[]::new);
        ends = schedule.stretches().stream()
                .mapToDouble(stretch -> stretch.end().doubleValue())
                .toArray();
        origins = new double[kinds.length];
        for (int s = 0; s < kinds.length; s++) {
            origins[s] = kinds[s].origin(0.0, s == 0 ? 0.0 : ends[s - 1], ends[s], 1.0);
        }
    }

    /** The schedule itself, exactly. */
    Schedule schedule() {
        return schedule;
    }

    int count() {
        return kinds.length;
    }

    Stretch.Kind kind(int stretch) {
        return kinds[stretch];
    }

    /** The part of its claim at which a member's line begins. */
    double origin(int stretch) {
        return origins[stretch];
    }

    double end(int stretch) {
        return ends[stretch];
    }
}
