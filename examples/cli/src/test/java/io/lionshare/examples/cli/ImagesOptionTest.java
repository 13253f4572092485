package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.document.Column;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
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
        Table chart = new Table(
                "one",
                Table.Look.BARS,
                "One",
                List.of(
                        Column.words("Member"),
                        Column.marks("", new Scale(BigDecimal.ZERO, BigDecimal.TEN, List.of()))),
                List.of(Row.of(new Words("Germany"), new Marks(List.of(Mark.bar(0, BigDecimal.ONE, "1"))))),
                "");
        return new Report(
                "One chart",
                "",
                new Summary("", "", List.of()),
                List.of(),
                List.of(),
                List.of(Section.of("one", "One", List.of(chart))),
                List.of());
    }

    private void write() throws IOException {
        ImagesOption option = new ImagesOption();
        new CommandLine(option).parseArgs("--svg", folder.toString());
        PrintWriter writer = new PrintWriter(err);
        option.write(Console.of(InputStream.nullInputStream(), writer, writer), oneChart());
    }

    @Test
    @DisplayName("One chart is one chart")
    void one() throws IOException {
        write();
        assertThat(err).hasToString("Written: 1 chart in " + folder + "\n");
    }

    @Test
    @DisplayName("Where a chart cannot be written, nothing half written is left, and the folder is named")
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
