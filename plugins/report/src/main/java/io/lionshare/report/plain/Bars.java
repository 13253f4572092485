package io.lionshare.report.plain;

/** What bars in text are made of. */
public enum Bars {
    /** Blocks of Unicode, in eighths of a character. */
    BLOCKS {
        @Override
        String of(double percent, int width) {
            int eighths = (int) Math.round(percent * width * EIGHTHS / 100);
            String rest = eighths % EIGHTHS == 0 ? "" : PARTS.substring(eighths % EIGHTHS, eighths % EIGHTHS + 1);
            return "\u2588".repeat(eighths / EIGHTHS) + rest;
        }
    },
    /** Signs of ASCII, for terminals whose characters have no blocks. */
    SIGNS {
        @Override
        String of(double percent, int width) {
            return "#".repeat((int) Math.round(percent * width / 100));
        }
    };

    private static final int EIGHTHS = 8;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    abstract String of(double percent, int width);
}
