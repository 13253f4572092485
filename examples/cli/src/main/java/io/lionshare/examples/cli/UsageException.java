package io.lionshare.examples.cli;

/** The user asked for something that does not exist or cannot be done; the message says what is known. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
