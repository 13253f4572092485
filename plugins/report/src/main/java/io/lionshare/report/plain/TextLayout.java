package io.lionshare.report.plain;

import java.util.Objects;

/**
 * How text is laid out.
 *
 * @param width the number of columns that a line may have, at least {@value #LEAST_WIDTH}
 * @param colours whether terminals' colours are used
 * @param bars what bars are made of
 * @param extent how much is written
 */
public record TextLayout(int width, Colours colours, Bars bars, Extent extent) {
    /** The least width: a name next to a number. */
    public static final int LEAST_WIDTH = 40;

    /** Refuses a width below the least. */
    public TextLayout {
        Objects.requireNonNull(colours, "colours of a layout");
        Objects.requireNonNull(bars, "bars of a layout");
        Objects.requireNonNull(extent, "extent of a layout");
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("width of text (" + width + ") must be >= " + LEAST_WIDTH);
        }
    }

    /** How much is written. */
    public enum Extent {
        /** The answer, on one screen. */
        SUMMARY,
        /** Everything. */
        DETAILS
    }

    /**
     * Everything, without colours.
     *
     * @param width the number of columns that a line may have
     * @return the layout
     */
    public static TextLayout of(int width) {
        return new TextLayout(width, Colours.NONE, Bars.BLOCKS, Extent.DETAILS);
    }

    /**
     * With colours or without.
     *
     * @param other whether terminals' colours are used
     * @return a copy
     */
    public TextLayout withColours(Colours other) {
        return new TextLayout(width, other, bars, extent);
    }

    /**
     * The answer, or everything.
     *
     * @param other how much is written
     * @return a copy
     */
    public TextLayout withExtent(Extent other) {
        return new TextLayout(width, colours, bars, other);
    }

    /**
     * With bars of blocks or of plain signs.
     *
     * @param other what bars are made of
     * @return a copy
     */
    public TextLayout withBars(Bars other) {
        return new TextLayout(width, colours, other, extent);
    }
}
