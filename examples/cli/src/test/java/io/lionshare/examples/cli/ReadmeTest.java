package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the README says is true. */
@ResourceLock(Resources.SYSTEM_OUT)
class ReadmeTest {
    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("../../README.md"), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("The README shows the plug-in as it is compiled")
    void plugin() throws IOException {
        String source =
                Files.readString(Path.of("../custom-plugin/src/main/java/org/example/solidarity/EffortWeighted.java"));
        String code = source.substring(source.indexOf("public final class"));
        assertThat(readme().stream().map(String::strip))
                .containsSequence(code.lines().map(String::strip).toList());
    }

    @Test
    @DisplayName("From a scenario in files to a page takes three lines of Java, which are compiled and run")
    void page(@TempDir Path folder) throws Exception {
        Path mine = folder.resolve("my-case");
        Run.of("init", mine.toString());
        String block = Pages.blocks(Pages.read(Path.of("../../README.md")), "java").stream()
                .filter(code -> code.contains("report.html"))
                .findFirst()
                .orElseThrow();
        assertThat(block).hasLineCount(3);
        String code = block.replace("my-case", mine.toString())
                .replace("report.html", folder.resolve("report.html").toString());
        new Snippet(code, Packages.exported()).run(folder.resolve("classes"));
        assertThat(folder.resolve("report.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<title>My scenario");
    }

    @Test
    @DisplayName("The README counts the bundled plug-ins")
    void counts() throws IOException {
        assertThat(String.join(" ", readme()))
                .contains("Bundled are " + count(ScoringStrategy.class) + " strategies, "
                        + count(AllocationRule.class) + " rules, " + count(ApportionmentMethod.class) + " methods and "
                        + count(Metric.class) + " metrics");
    }

    private static int count(Class<? extends Plugin> kind) {
        return Plugins.load(kind).ids().size();
    }

    @Test
    @DisplayName("The README's map has every module with its artifact")
    void map() throws Exception {
        for (String folder : Pom.of("../../pom.xml").texts("/project/modules/module")) {
            String artifact = Pom.of("../../" + folder + "/pom.xml").text("/project/artifactId");
            assertThat(readme())
                    .anyMatch(line -> line.startsWith("| [" + folder + "](" + folder + ") | `" + artifact + "`"));
        }
    }
}
