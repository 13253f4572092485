package io.lionshare.examples.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document goes: to the console, or into a file, which is never half written. */
final class OutputOption {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file to write, or - to print; an existing file is kept if the new one cannot be written.")
    private @Nullable Path file;

    @Option(names = "--open", description = "Opens the file that was written. Needs -o.")
    private boolean open;

    /** Refuses what cannot be done before any work begins. */
    void check() {
        if (open && isConsole()) {
            throw new UsageException("--open needs a file to open\nMaybe add -o report.html");
        }
        if (file == null || isConsole()) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(
                    "output (" + file + ") must be a file, not a folder\nMaybe " + file.resolve("report.html"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UsageException("output (" + file + ") must be a plain file, since it is replaced as a whole"
                    + "\nMaybe leave out -o, and send what is printed there");
        }
    }

    /** Whether the document is printed. */
    boolean isConsole() {
        return file == null || file.equals(STANDARD_OUTPUT);
    }

    void write(Console console, String document) throws IOException {
        if (file == null || isConsole()) {
            console.out().print(document);
            console.out().flush();
            return;
        }
        write(console, document.getBytes(StandardCharsets.UTF_8));
        if (open) {
            open(file);
        }
    }

    /** Refuses the console, for what is no text. */
    Path requireFile() {
        if (file == null || isConsole()) {
            throw new UsageException("a part of a sweep must go into a file\nMaybe add -o part-1");
        }
        return file;
    }

    /** Writes what is no text into a file. */
    void write(Console console, byte[] content) throws IOException {
        Path target = requireFile();
        replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
        console.print(List.of("Written: " + target));
    }

    private static void replace(Path target, byte[] content) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("output (" + target + ") must lie in a folder that exists");
        }
        try {
            Replacement.write(Map.of(target, content));
        } catch (IOException e) {
            throw WriteFailure.of("output (" + target + ")", e);
        }
    }

    private static void open(Path written) throws IOException {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            throw new IOException("there is no desktop here that could open " + written);
        }
        Desktop.getDesktop().open(written.toFile());
    }
}
