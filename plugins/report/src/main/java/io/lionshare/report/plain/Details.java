package io.lionshare.report.plain;

/** What becomes of folded details where nothing can be unfolded. */
public sealed interface Details permits Details.Shown, Details.LeftOut {
    /** They are printed, each under its heading. */
    record Shown() implements Details {}

    /**
     * They are left out, and a line says so.
     *
     * @param howToSee where a reader finds them, such as {@code --details prints them}
     */
    record LeftOut(String howToSee) implements Details {}
}
