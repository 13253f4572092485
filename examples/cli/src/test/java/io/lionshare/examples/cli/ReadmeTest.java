package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The README tells what there is, and what it tells is true. */
class ReadmeTest {
    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("../../README.md"), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("The README's tables have every strategy, rule, method and metric")
    void tables() throws IOException {
        List<String> readme = readme();
        for (ScoringStrategy strategy : Plugins.load(ScoringStrategy.class)) {
            assertThat(readme).anyMatch(line -> line.startsWith("| `" + strategy.id() + "` | "));
        }
        for (AllocationRule rule : Plugins.load(AllocationRule.class)) {
            String limits = rule instanceof ParametricRule ? "yes" : "no";
            assertThat(readme).contains("| `" + rule.id() + "` | " + rule.summary() + " | " + limits + " |");
        }
        for (ApportionmentMethod method : Plugins.load(ApportionmentMethod.class)) {
            assertThat(readme).contains("| `" + method.id() + "` | " + method.summary() + " |");
        }
        for (Metric metric : Plugins.load(Metric.class)) {
            assertThat(readme).contains("| `" + metric.id() + "` | " + metric.summary() + " |");
        }
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
}
