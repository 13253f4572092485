package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Comparison;
import io.lionshare.report.Chart;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImagesOptionTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    private static Report oneChart() {
        Comparison comparison =
                Comparison.of(ScenarioReader.load().readBundled("un-budget").scenario());
        Element chart = ComparisonReport.of(comparison, List.of(), "test").sections().stream()
                .flatMap(section -> section.elements().stream())
                .filter(Chart.class::isInstance)
                .findFirst()
                .orElseThrow();
        return Report.of("One chart", List.of(new Section("one", "One", List.of(chart))));
    }

    private void write() throws IOException {
        ImagesOption option = new ImagesOption();
        new CommandLine(option).parseArgs("--png", folder.toString());
        PrintWriter writer = new PrintWriter(err);
        option.write(Console.of(writer, writer), oneChart());
    }

    @Test
    @DisplayName("One chart is one chart")
    void one() throws IOException {
        write();
        assertThat(err).hasToString("Written: 1 chart in " + folder + "\n");
    }

    @Test
    @DisplayName("Where a chart cannot be written, nothing half written is left, and the folder is told")
    void fails() throws IOException {
        write();
        Path chart = folder.resolve(String.valueOf(folder.toFile().list()[0]));
        Files.delete(chart);
        Files.createDirectories(chart.resolve("full"));
        assertThatThrownBy(this::write)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("charts of folder " + folder + " cannot be written: ");
        assertThat(folder.toFile().list()).containsExactly(chart.getFileName().toString());
    }
}
