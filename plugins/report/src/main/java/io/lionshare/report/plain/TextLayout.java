package io.lionshare.report.plain;

/**
 * How text is laid out.
 *
 * @param width the number of columns that a line may have, at least {@value #LEAST_WIDTH}
 * @param colours whether terminals' colours are used
 * @param details what becomes of folded details
 */
public record TextLayout(int width, Colours colours, Details details) {
    /** The least width: a name beside a number. */
    public static final int LEAST_WIDTH = 40;

    /** Refuses a width below the least. */
    public TextLayout {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException("width of text (" + width + ") must be >= " + LEAST_WIDTH);
        }
    }

    /**
     * Without colours, and with all details.
     *
     * @param width the number of columns that a line may have
     * @return the layout
     */
    public static TextLayout of(int width) {
        return new TextLayout(width, Colours.NONE, new Details.Shown());
    }

    /**
     * With colours or without.
     *
     * @param other whether terminals' colours are used
     * @return a copy
     */
    public TextLayout withColours(Colours other) {
        return new TextLayout(width, other, details);
    }

    /**
     * With details or without.
     *
     * @param other what becomes of folded details
     * @return a copy
     */
    public TextLayout withDetails(Details other) {
        return new TextLayout(width, colours, other);
    }
}
