package io.lionshare.level;

/** The stretches of a schedule in {@code double}. */
final class Stretches {
    private final Stretch.Kind[] kinds;
    private final double[] ends;

    Stretches(Schedule schedule) {
        kinds = schedule.stretches().stream().map(Stretch::kind).toArray(Stretch.Kind[]::new);
        ends = schedule.stretches().stream()
                .mapToDouble(stretch -> stretch.end().doubleValue())
                .toArray();
    }

    int count() {
        return kinds.length;
    }

    Stretch.Kind kind(int stretch) {
        return kinds[stretch];
    }

    double end(int stretch) {
        return ends[stretch];
    }
}
