package io.lionshare.robustness.sweep;

import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** What was counted over some draws of a sweep; the counts of other draws of the same sweep can be added. Immutable. */
public final class SweepCounts {
    private final SweepHead head;
    private final List<SweepPart> parts;
    private final Tally tally;

    /** The tally is kept, and must not be changed. */
    SweepCounts(SweepHead head, List<SweepPart> parts, Tally tally) {
        this.head = head;
        this.parts = List.copyOf(parts);
        this.tally = tally;
    }

    /**
     * The counts of this and other draws.
     *
     * @param other counts of the same sweep
     * @return the sum; the same in any order
     * @throws IllegalArgumentException if the other is of another sweep, or if both have the same draws
     */
    public SweepCounts merge(SweepCounts other) {
        if (!head.equals(other.head)) {
            throw new IllegalArgumentException("parts of different sweeps cannot be merged: " + about() + ", and "
                    + other.about() + "\nMaybe data, options or seed were changed between them.");
        }
        Tally sum = new Tally(head.members().size());
        sum.add(tally);
        sum.add(other.tally);
        return new SweepCounts(head, joined(other), sum);
    }

    private String about() {
        return head.burden() + ", " + Nouns.count(head.draws(), "draws") + ", key "
                + head.key().substring(0, Math.min(12, head.key().length()));
    }

    private List<SweepPart> joined(SweepCounts other) {
        List<SweepPart> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        all.sort(Comparator.comparingLong(SweepPart::from));
        List<SweepPart> joined = new ArrayList<>(all.subList(0, 1));
        for (SweepPart part : all.subList(1, all.size())) {
            SweepPart last = joined.get(joined.size() - 1);
            if (part.from() < last.to()) {
                throw new IllegalArgumentException(
                        "parts overlap: " + new SweepPart(part.from(), Math.min(part.to(), last.to()))
                                + " are in both\nMaybe a part is given twice.");
            }
            if (part.from() == last.to()) {
                joined.set(joined.size() - 1, new SweepPart(last.from(), part.to()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /**
     * Which draws were counted.
     *
     * @return parts without a common draw, rising; those without a gap between them are one
     */
    public List<SweepPart> parts() {
        return parts;
    }

    /**
     * Which draws of the sweep were not counted yet.
     *
     * @return parts, rising; empty if the counts are complete
     */
    public List<SweepPart> missing() {
        List<SweepPart> missing = new ArrayList<>();
        long next = 0;
        for (SweepPart part : parts) {
            if (part.from() > next) {
                missing.add(new SweepPart(next, part.from()));
            }
            next = part.to();
        }
        if (next < head.draws()) {
            missing.add(new SweepPart(next, head.draws()));
        }
        return missing;
    }

    /**
     * Writes the counts; the same counts are the same bytes.
     *
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "output of counts");
        SweepFile.write(this, out);
    }

    /**
     * Reads counts.
     *
     * @param in what {@link #write} wrote; read to its end, not closed
     * @return the counts
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is not a part of a sweep, or is cut off or changed
     */
    public static SweepCounts read(InputStream in) throws IOException {
        Objects.requireNonNull(in, "input of counts");
        return SweepFile.read(in);
    }

    SweepHead head() {
        return head;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public String toString() {
        return PrintableText.brief("counts of " + head.burden() + ": " + parts);
    }
}
