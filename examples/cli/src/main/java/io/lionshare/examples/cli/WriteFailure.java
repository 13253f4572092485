package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be written, in words. The message of an exception is often no more than the name of a temporary file. */
final class WriteFailure {
    private WriteFailure() {}

    /**
     * The same failure with a message for users.
     *
     * @param what is written, with the name that the user gave it
     * @param failure what happened
     */
    static IOException of(String what, IOException failure) {
        return new IOException(what + " cannot be written: " + reason(failure), failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no file can be made in its folder";
        }
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
