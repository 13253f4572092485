package io.lionshare.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Standard output takes no more: the disk is full, or the program that reads it has ended. */
final class UnwritableException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    UnwritableException(IOException cause) {
        super("standard output cannot be written: " + cause.getMessage(), cause);
    }

    /** Whether the reader has read enough, as {@code head} does, so that there is nothing to complain about. */
    boolean isClosedPipe() {
        return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
