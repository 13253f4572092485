package io.lionshare.examples.cli;

import io.lionshare.document.Report;
import io.lionshare.report.svg.SvgCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where charts go as images. All are drawn before the first is written. */
final class ImagesOption {
    @Option(
            names = "--svg",
            paramLabel = "DIR",
            description = "Writes each chart of the report as DIR/ID.svg too, such as fund-shares.svg.")
    private @Nullable Path folder;

    /** Whether charts are asked for. */
    boolean isAsked() {
        return folder != null;
    }

    /** Refuses a folder that cannot be, before any work begins. */
    void check() {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new UsageException(
                    "folder of charts (" + folder + ") must be a folder, not a file\nMaybe " + folder + "-charts");
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new UsageException("folder of charts (" + folder + ") must lie in a folder that exists\nMaybe make "
                    + parent + " first");
        }
    }

    /** Writes the charts, if they are asked for. What is written is said on standard error, since a program may read the results. */
    void write(Console console, Report report) throws IOException {
        if (folder == null) {
            return;
        }
        Map<String, byte[]> images = SvgCharts.of(report);
        Path target = make(folder);
        Map<Path, byte[]> files = new TreeMap<>();
        images.forEach((name, image) -> files.put(target.resolve(name), image));
        try {
            Replacement.write(files);
        } catch (IOException e) {
            throw WriteFailure.of("charts of folder " + folder, e);
        }
        String charts = files.size() == 1 ? " chart in " : " charts in ";
        console.note("Written: " + files.size() + charts + folder);
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UsageException("folder of charts (" + folder + ") must be one that can be made, but: " + e
                    + "\nMaybe a folder of your own");
        }
    }
}
