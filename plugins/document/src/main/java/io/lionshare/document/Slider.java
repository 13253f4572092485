package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Lines over a weight that a reader moves, with the figures at each step. Without a control, lines and a table of some steps stand for
 * it.
 *
 * @param from what has all weight at the first step, such as {@code by GDP}
 * @param to what has all weight at the last step
 * @param lines the lines, from the first step to the last
 * @param table a row for each track, in the same order, and a column for some of the steps
 * @param heads what the figures of a step are
 * @param tracks figures at each step
 */
public record Slider(String from, String to, Lines lines, Table table, List<String> heads, List<Track> tracks)
        implements Element {
    /** Refuses tracks other than the rows of the table, of different lengths, and steps with other than one figure for each head. */
    public Slider {
        Objects.requireNonNull(from, "start of a slider");
        Objects.requireNonNull(to, "end of a slider");
        Objects.requireNonNull(lines, "lines of a slider");
        Objects.requireNonNull(table, "table of a slider");
        Objects.requireNonNull(heads, "heads of a slider");
        Objects.requireNonNull(tracks, "tracks of a slider");
        heads = List.copyOf(heads);
        tracks = List.copyOf(tracks);
        if (tracks.size() != table.rows().size()) {
            throw new IllegalArgumentException("slider has " + tracks.size() + " tracks; needed: "
                    + table.rows().size());
        }
        for (Track track : tracks) {
            if (track.steps().size() != tracks.get(0).steps().size()) {
                throw new IllegalArgumentException("track " + track.name() + " of a slider has "
                        + track.steps().size() + " steps; needed: "
                        + tracks.get(0).steps().size());
            }
            for (List<Figure> step : track.steps()) {
                if (!step.isEmpty() && step.size() != heads.size()) {
                    throw new IllegalArgumentException("step of track " + track.name() + " of a slider has "
                            + step.size() + " figures; needed: " + heads.size());
                }
            }
        }
    }

    /**
     * What a slider says of one member.
     *
     * @param name its name
     * @param steps its figures at each step; none where it is not among the largest, or where there is no result
     */
    public record Track(String name, List<List<Figure>> steps) {
        /** Copies the lists. */
        public Track {
            Objects.requireNonNull(name, "name of a track");
            Objects.requireNonNull(steps, "steps of a track");
            steps = steps.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return PrintableText.brief("track " + name);
        }
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.slider(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("slider from " + from + " to " + to);
    }
}
