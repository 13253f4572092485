package io.lionshare.axiom.search;

/** A rule or a method does not take a problem. Caught inside this package. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
        super(reason, null, false, false);
    }

    /** The message in one line. */
    public String reason() {
        return String.valueOf(getMessage()).replace('\n', ' ');
    }
}
