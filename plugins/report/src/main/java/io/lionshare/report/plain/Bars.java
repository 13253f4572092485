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

        @Override
        String thinnest() {
            return PARTS.substring(1, 2);
        }
    },
    /** Signs of ASCII, for terminals whose characters have no blocks. */
    SIGNS {
        @Override
        String of(double percent, int width) {
            return "#".repeat((int) Math.round(percent * width / 100));
        }

        @Override
        String thinnest() {
            return "#";
        }
    };

    private static final int EIGHTHS = 8;
    private static final String PARTS = " ▏▎▍▌▋▊▉";

    abstract String of(double percent, int width);

    /** From one number to another; at least the thinnest bar. It begins at a whole character, since blocks are filled from the left. */
    String range(double from, double to, int width) {
        int start = Math.min(width - 1, (int) (from * width / 100));
        String bar = of(to - 100.0 * start / width, width);
        return " ".repeat(start) + (bar.isEmpty() ? thinnest() : bar);
    }

    abstract String thinnest();
}
