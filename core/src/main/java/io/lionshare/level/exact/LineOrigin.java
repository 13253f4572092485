package io.lionshare.level.exact;

import io.lionshare.level.Segment;

/** Where a member's line begins along a segment, in any kind of number. */
public final class LineOrigin {
    private LineOrigin() {}

    /** Which of these a line begins at: nothing, the awards at the segment's start or end, or the claim. */
    public static <T> T of(Segment.Kind kind, T nothing, T start, T end, T claim) {
        return switch (kind) {
            case EQUAL_GAINS -> start;
            case EQUAL_LOSSES -> end;
            case EQUAL_SHORTFALLS -> claim;
            case EQUAL_AWARDS, PROPORTIONAL -> nothing;
        };
    }
}
