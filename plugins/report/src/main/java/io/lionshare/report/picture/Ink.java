package io.lionshare.report.picture;

import java.util.List;
import java.util.Locale;

/**
 * What a colour is for, with the colour on light and on dark paper. Text has a contrast of at least 4.5 to its paper, bars and
 * lines one of at least 3 (WCAG 2.1, AA); the series stay apart for people who don't tell some colours from others.
 */
public enum Ink {
    /** Behind everything. */
    PAPER(0xFFFFFF, 0x14181F),
    /** Behind what stands apart. */
    SURFACE(0xF5F6F8, 0x1C222B),
    /** Words and numbers. */
    TEXT(0x1C2430, 0xE8ECF1),
    /** Words of less weight. */
    MUTED(0x586270, 0xA6B0BD),
    /** Thin lines that guide the eye. */
    GRID(0xE1E5EA, 0x2D3541),
    /** The line of zero, edges of controls. */
    AXIS(0x818B99, 0x747F8E),
    /** Links, the focus, and the shade of a heat map. */
    ACCENT(0x1B4F8A, 0x8AB8EA),
    /** The first series of values. */
    SERIES_1(0x1B4F8A, 0x5B8FD0),
    /** The second one. */
    SERIES_2(0xD9661F, 0xE8935A),
    /** The third one. */
    SERIES_3(0x2F8F7F, 0x8FE0CF),
    /** The fourth one. */
    SERIES_4(0x69393A, 0xA5575B),
    /** The fifth one. */
    SERIES_5(0x897FDD, 0x796589),
    /** The sixth one. */
    SERIES_6(0x8233D8, 0x30771A);

    private static final List<Ink> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6);

    private final int light;
    private final int dark;

    Ink(int light, int dark) {
        this.light = light;
        this.dark = dark;
    }

    /**
     * The colour of a series; after the sixth one they start again.
     *
     * @param index of the series, from zero
     * @return its ink
     */
    static Ink series(int index) {
        return SERIES.get(index % SERIES.size());
    }

    /**
     * The colour on light paper.
     *
     * @return red, green and blue, eight bits each
     */
    public int light() {
        return light;
    }

    /**
     * The colour on dark paper.
     *
     * @return red, green and blue, eight bits each
     */
    public int dark() {
        return dark;
    }

    /**
     * What the colour is called in a style sheet.
     *
     * @return such as {@code series-1}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
