package io.lionshare.report.plain;

/** Whether text says by colour and weight what is a heading, a label or a bar. */
public enum Colours {
    /** Nothing but letters: for files, and for terminals that know no colours. */
    NONE,
    /** Escape sequences of ANSI X3.64, which terminals know. */
    ANSI;

    private static final String STRONG = "1";
    private static final String FAINT = "2";
    private static final String CYAN = "36";

    String strong(String text) {
        return painted(STRONG, text);
    }

    String faint(String text) {
        return painted(FAINT, text);
    }

    String bar(String text) {
        return painted(CYAN, text);
    }

    private String painted(String how, String text) {
        return this == NONE || text.isEmpty() ? text : "\u001b[" + how + "m" + text + "\u001b[0m";
    }
}
