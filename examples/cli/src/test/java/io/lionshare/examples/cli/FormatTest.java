package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lionshare.document.Figure;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.View;
import io.lionshare.files.BundledScenarios;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.report.ComparisonReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents instead of text. */
class FormatTest {
    /** After the member, the bar and the share. */
    private static final int AMOUNT = 3;

    @TempDir
    private Path folder = Path.of("");

    static List<String> scenarios() {
        return BundledScenarios.names();
    }

    private static Report report(Scenario scenario) {
        return ComparisonReport.of(
                Comparison.of(scenario), List.copyOf(Plugins.load(Metric.class).all()), "test");
    }

    private static BigDecimal number(Row row, int column) {
        return ((Figure) row.cells().get(column)).exact();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    @DisplayName("In the report of every scenario the members' exact numbers add up to the total of each burden")
    void addsUp(String name) {
        Scenario scenario = ScenarioReader.load().readBundled(name).scenario();
        Report report = report(scenario);
        for (int k = 0; k < scenario.burdens().size(); k++) {
            Section section = report.views().get(k).sections().get(1);
            assertThat(section.id()).isEqualTo("table");
            Table table = (Table) section.elements().stream()
                    .filter(Table.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            BigDecimal total = scenario.burdens().get(k).total();
            BigDecimal sum = table.rows().stream()
                    .filter(row -> row.kind() == Row.Kind.BODY || row.kind() == Row.Kind.NOTHING)
                    .map(row -> number(row, AMOUNT))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(total);
            assertThat(number(table.rows().get(table.rows().size() - 1), AMOUNT))
                    .isEqualByComparingTo(total);
        }
    }

    @Test
    @DisplayName("The real case has views of three burdens, pledges and one bargain; others have what they have")
    void sections() {
        Report ukraine = report("ukraine-2025");
        assertThat(ukraine.views()).extracting(View::title).containsExactly("Troops", "Aircraft", "Money");
        assertThat(ukraine.views().get(0).sections())
                .extracting(Section::id)
                .containsExactly("answer", "table", "change", "between", "absence");
        assertThat(ukraine.sections()).extracting(Section::id).containsExactly("limits", "pledges", "bargain", "why");
        assertThat(report("eu-relocation-2015").sections())
                .extracting(Section::id)
                .containsExactly("why");
    }

    private static Report report(String name) {
        return report(ScenarioReader.load().readBundled(name).scenario());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "json", "html"})
    @DisplayName("Every format goes to the console or into a file, the same each time")
    void formats(String format) throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "old");
        String printed = Run.of("compare", "un-budget", "--format", format).out();
        Run run = Run.of("compare", "un-budget", "--format", format, "-o", file.toString());
        assertThat(run.out()).isEqualTo("Written: " + file + "\n");
        assertThat(file).content().isEqualTo(printed).contains("Germany");
        assertThat(folder.toFile().list()).containsExactly("report");
    }

    @Test
    @DisplayName("What stood in the file stays if anything goes wrong")
    void oldStays() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");
        assertThat(Run.of("compare", "--plans", "none", "--format", "html", "-o", file.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Run.of("compare", "--format", "htm", "-o", file.toString()).err())
                .isEqualTo("lionshare: unknown format 'htm'; known: csv, html, json, markdown, text\nMaybe 'html'?\n");
        assertThat(file).hasContent("old");
        assertThat(Run.of("compare", "-o", folder.toString()).err()).contains("must be a file, not a folder");
        assertThat(Run.of("compare", "-o", folder + "/no/report.html").err())
                .contains("must lie in a folder that exists");
        assertThat(Run.of("compare", "--open").err()).contains("--open needs a file to open");
    }

    @Test
    @DisplayName("A folder that may not be written into keeps the old file, exit code 1")
    void unwritable() throws IOException {
        Path file = Files.writeString(folder.resolve("report.csv"), "old");
        assumeTrue(folder.toFile().setWritable(false), "no permissions here");
        try {
            assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            Run run = Run.of("compare", "--format", "csv", "-o", file.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("lionshare: output (").endsWith(") cannot be written: access denied\n");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
        assertThat(file).hasContent("old");
    }

    @Test
    @DisplayName("A link stays a link, and what is no plain file is not replaced")
    void onlyPlainFiles() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("report.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        assertThat(Run.of("compare", "--format", "csv", "-o", link.toString()).code())
                .isZero();
        assertThat(link).isSymbolicLink().content().contains("Germany");
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no named pipes here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        Run run = Run.of("compare", "--format", "csv", "-o", pipe.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("lionshare: output (" + pipe + ") must be a plain file");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    @DisplayName("--svg writes each chart into a folder, over older ones, next to the results")
    void images() throws IOException {
        Path charts = folder.resolve("charts");
        String[] command = {"compare", "--burden", "fund", "--format", "csv", "--svg", charts.toString()};
        Run run = Run.of(command);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        Run.of("compare", "--burden", "fund", "--format", "csv").out());
        assertThat(run.err()).isEqualTo("Written: 12 charts in " + charts + "\n");
        assertThat(charts.toFile().list())
                .hasSize(12)
                .contains("fund-shares.svg", "fund-change-2.svg", "fund-map-1.svg", "covered.svg", "lorenz-fund.svg")
                .anyMatch(name -> name.startsWith("fund-years-at-most-15-a-year-"))
                .noneMatch(name -> name.startsWith("ground-force"));
        byte[] drawn = Files.readAllBytes(charts.resolve("fund-shares.svg"));
        Files.writeString(charts.resolve("fund-shares.svg"), "old");
        assertThat(Run.of(command).code()).isZero();
        assertThat(charts.resolve("fund-shares.svg")).hasBinaryContent(drawn);
        assertThat(charts.toFile().list()).hasSize(12);
    }

    @Test
    @DisplayName("A folder of charts that cannot be is refused, and what stands in one stays if anything goes wrong")
    void noImages() throws IOException {
        Path file = Files.writeString(folder.resolve("charts"), "old");
        Run run = Run.of("compare", "--svg", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("lionshare: folder of charts (" + file + ") must be a folder, not a file\nMaybe " + file
                        + "-charts\n");
        assertThat(Run.of("compare", "--svg", folder + "/no/charts").err())
                .isEqualTo("lionshare: folder of charts (" + folder
                        + "/no/charts) must lie in a folder that exists\nMaybe make " + folder + "/no first\n");
        Path old = Files.writeString(folder.resolve("fund-shares.svg"), "old");
        assertThat(Run.of("compare", "--plans", "none", "--svg", folder.toString())
                        .code())
                .isEqualTo(2);
        assertThat(old).hasContent("old");
        assertThat(file).hasContent("old");
    }
}
