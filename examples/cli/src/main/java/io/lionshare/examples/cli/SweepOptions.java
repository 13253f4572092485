package io.lionshare.examples.cli;

import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.robustness.sweep.SweepCounts;
import io.lionshare.robustness.sweep.SweepPart;
import io.lionshare.robustness.sweep.SweepResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that count a sweep in parts, and put them together. */
final class SweepOptions {
    private static final Pattern PART = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    @Option(
            names = "--part",
            paramLabel = "PART/PARTS",
            description = "Counts one of some parts of the draws, such as 3/8, and writes it to the file of -o.")
    private @Nullable String part;

    @Option(
            names = "--merge",
            split = ",",
            paramLabel = "FILE,...",
            hideParamSyntax = true,
            description = "Puts the parts of a sweep together, and reports it.")
    private List<Path> files = List.of();

    boolean isPart() {
        return part != null;
    }

    boolean isMerge() {
        return !files.isEmpty();
    }

    /** Counts the part and writes it; a file that exists is kept until the new one is complete. */
    void write(Console console, OutputOption output, Sweep sweep) throws IOException {
        output.requireFile();
        SweepPart draws = part(sweep);
        ProgressBar bar = console.progress("drawing", (int) draws.size());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            sweep.run(draws, Runtime.getRuntime().availableProcessors(), more -> bar.step((int) more))
                    .write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the sweep was interrupted; this part was not written", e);
        }
        output.write(console, bytes.toByteArray());
    }

    private SweepPart part(Sweep sweep) {
        String text = String.valueOf(part);
        Matcher numbers = PART.matcher(text);
        if (!numbers.matches()) {
            throw new UsageException(
                    "--part ('" + PrintableText.value(text) + "') must read PART/PARTS\nMaybe like 3/8");
        }
        try {
            return sweep.part(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    /** The figures of all parts. */
    SweepResult merged() throws IOException {
        SweepCounts sum = read(files.get(0));
        for (Path file : files.subList(1, files.size())) {
            SweepCounts part = read(file);
            try {
                sum = sum.merge(part);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }
        return SweepResult.of(sum);
    }

    private static SweepCounts read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SweepCounts.read(in);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("part of a sweep (" + file + ") must be a file that exists", e);
        } catch (IOException e) {
            throw new IOException("part of a sweep (" + file + "): " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }
}
