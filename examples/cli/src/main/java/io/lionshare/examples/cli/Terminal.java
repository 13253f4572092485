package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Which of the standard streams a user sees. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether standard input and output are a terminal. */
    static boolean isInteractive() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .isPresent();
    }

    /** Whether standard error is one; where the system does not say so, whether the other two are. */
    static boolean showsErrors() {
        try {
            String device = STANDARD_ERROR.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return isInteractive();
        }
    }

    /** Whether the characters of the terminal have blocks; where the system does not say which they are, they have. */
    static boolean hasBlocks() {
        String encoding = System.getProperty("native.encoding", "UTF-8");
        return !Charset.isSupported(encoding)
                || Charset.forName(encoding).newEncoder().canEncode('\u2588');
    }

    /** Since Java 22 there is a console in any case; whether it is a terminal, it says itself. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
