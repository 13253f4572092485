package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Prose;
import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.plan.Comparison;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSectionTest {
    /** A section of a stranger. */
    public static final class Strange implements ReportSection {
        /** Found as a service. */
        public Strange() {}

        @Override
        public String id() {
            return "strange";
        }

        @Override
        public String summary() {
            return "a section of a test";
        }

        @Override
        public String after() {
            return "limits";
        }

        @Override
        public List<Section> ofComparison(Comparison comparison) {
            return List.of(Section.of("strange", "Strange finding", List.of(new Prose("Strange text."))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "html, United States alone would need eight years",
        "markdown, United States alone would need eight years",
        "json, United States alone would need eight years",
        "csv, 'fund,years,Share of the money, %, with at most 15 % a year; grey: 24 others,2030,body,,United States,26.26'"
    })
    @DisplayName(
            "Every format of a comparison has the section on the years of the money, whose burden alone has a timetable")
    void years(String format, String part) {
        String out = Run.of("compare", "--format", format).out();
        assertThat(out.replace("\"", "")).containsOnlyOnce(part);
    }

    @Test
    @DisplayName("A section that is registered on the class path stands after the one that it names, in every report")
    void found(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(ReportSection.class.getName()), Strange.class.getName() + "\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThat(Run.of("compare", "--format", "markdown").out())
                    .containsSubsequence(
                            "All burdens: limits", "## Strange finding", "Strange text.", "All burdens: pledges");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
