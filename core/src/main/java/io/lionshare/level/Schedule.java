package io.lionshare.level;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A parametric rule as data (Young 1987): a few stretches that lead every member from nothing to its full claim while
 * one common level rises.
 *
 * <p>Past full claims every schedule goes on in proportion to the claims, so that opt-outs do not make a solvable case
 * unsolvable. A schedule without stretches is proportional throughout.
 *
 * @param stretches stretches whose ends rise, the last one ending at full claims; or none
 */
public record Schedule(List<Stretch> stretches) {
    /** Refuses ends that fall and a last end other than 1. */
    public Schedule {
        stretches = List.copyOf(stretches);
        BigDecimal reached = BigDecimal.ZERO;
        for (Stretch stretch : stretches) {
            if (stretch.end().compareTo(reached) < 0) {
                throw new IllegalArgumentException("end of a stretch (" + stretch.end()
                        + ") must not be below the end of the stretch before it (" + reached + ")");
            }
            reached = stretch.end();
        }
        if (!stretches.isEmpty() && reached.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("end of the last stretch (" + reached + ") must be 1");
        }
    }

    /**
     * A schedule of the given stretches.
     *
     * @param stretches stretches in order; none for a schedule that is proportional throughout
     * @return the schedule
     */
    public static Schedule of(Stretch... stretches) {
        return new Schedule(Arrays.asList(stretches));
    }

    /**
     * The schedule that divides losses as this one divides awards: the stretches in reverse order, each mirrored. A
     * stretch from the part <i>s</i> of the claims to the part <i>e</i> leads from 1 &minus; <i>e</i> to 1 &minus;
     * <i>s</i>; the dual of the dual is the schedule itself.
     *
     * @return the dual
     */
    public Schedule dual() {
        List<Stretch> mirrored = new ArrayList<>();
        BigDecimal start = BigDecimal.ZERO;
        for (Stretch stretch : stretches) {
            mirrored.add(0, new Stretch(stretch.kind().dual(), BigDecimal.ONE.subtract(start)));
            start = stretch.end();
        }
        return new Schedule(mirrored);
    }
}
