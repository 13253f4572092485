package io.lionshare.report.plain;

/** What becomes of folded details where nothing can be unfolded. */
public sealed interface Details permits Details.Shown, Details.LeftOut {
    /** They are printed, each under its heading. */
    record Shown() implements Details {
        /** Nothing more to say. */
        public Shown {}
    }

    /**
     * They are left out, and a line says so.
     *
     * @param howToSee where a reader finds them, such as {@code --details prints them}
     */
    record LeftOut(String howToSee) implements Details {
        /** Any text. */
        public LeftOut {}
    }
}
