package io.lionshare.axiom;

/** A rule or a method does not take a problem. Caught inside this package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason, null, false, false);
    }

    /** The message in one line. */
    String reason() {
        return String.valueOf(getMessage()).replace('\n', ' ');
    }
}
