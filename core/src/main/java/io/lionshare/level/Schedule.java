package io.lionshare.level;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A parametric rule as data (Young 1987): a few segments that lead every member from nothing to its full claim while
 * one common level rises.
 *
 * <p>Past full claims every schedule continues in proportion to the claims, so that opt-outs do not make a solvable case
 * unsolvable. A schedule without segments is proportional throughout.
 *
 * @param segments segments whose ends rise, the last one ending at full claims; or none
 */
public record Schedule(List<Segment> segments) {
    /** Refuses ends that fall and a last end other than 1. */
    public Schedule {
        Objects.requireNonNull(segments, "segments of a schedule");
        segments = List.copyOf(segments);
        BigDecimal reached = BigDecimal.ZERO;
        for (Segment segment : segments) {
            if (segment.end().compareTo(reached) < 0) {
                throw new IllegalArgumentException("end of a segment (" + segment.end()
                        + ") must not be below the end of the segment before it (" + reached + ")");
            }
            reached = segment.end();
        }
        if (!segments.isEmpty() && reached.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("end of the last segment (" + reached + ") must be 1");
        }
    }

    /**
     * A schedule of the given segments.
     *
     * @param segments segments in order; none for a schedule that is proportional throughout
     * @return the schedule
     */
    public static Schedule of(Segment... segments) {
        Objects.requireNonNull(segments, "segments of a schedule");
        return new Schedule(Arrays.asList(segments));
    }

    /**
     * The schedule that divides losses as this one divides awards: the segments in reverse order, each mirrored. A
     * segment from the part <i>s</i> of the claims to the part <i>e</i> leads from 1 &minus; <i>e</i> to 1 &minus;
     * <i>s</i>; the dual of the dual is the schedule itself.
     *
     * @return the dual
     */
    public Schedule dual() {
        List<Segment> mirrored = new ArrayList<>();
        BigDecimal start = BigDecimal.ZERO;
        for (Segment segment : segments) {
            mirrored.add(0, new Segment(segment.kind().dual(), BigDecimal.ONE.subtract(start)));
            start = segment.end();
        }
        return new Schedule(mirrored);
    }

    @Override
    public String toString() {
        return PrintableText.brief("schedule " + segments);
    }
}
