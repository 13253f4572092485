package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.OtherName;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogue lists every plug-in, and what it says is true. */
class CatalogueTest {
    private static List<String> catalogue() throws IOException {
        return Files.readAllLines(Path.of("../../plugins/CATALOGUE.md"), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("Its tables have every strategy, rule, method and metric")
    void tables() throws IOException {
        List<String> catalogue = catalogue();
        for (ScoringStrategy strategy : Plugins.load(ScoringStrategy.class)) {
            String folder = folder(strategy);
            String link = folder.equals("core") ? "../core" : folder;
            assertThat(catalogue)
                    .anyMatch(line -> line.startsWith("| `" + strategy.id() + "` | ")
                            && line.endsWith(" | [" + folder + "](" + link + ") |"));
        }
        for (AllocationRule rule : Plugins.load(AllocationRule.class)) {
            String limits = rule instanceof ParametricRule ? "yes" : "no";
            assertThat(catalogue).contains("| `" + rule.id() + "` | " + rule.summary() + " | " + limits + " |");
        }
        for (ApportionmentMethod method : Plugins.load(ApportionmentMethod.class)) {
            assertThat(catalogue).contains("| `" + method.id() + "` | " + method.summary() + " |");
        }
        for (Metric metric : Plugins.load(Metric.class)) {
            assertThat(catalogue).contains("| `" + metric.id() + "` | " + metric.summary() + " |");
        }
    }

    @Test
    @DisplayName("It has every other name of a rule or method, and where it leads")
    void otherNames() throws IOException {
        List<String> catalogue = catalogue();
        for (OtherName name : OtherName.all()) {
            String settings = name.settings().isEmpty() ? "" : " with `" + name.settings() + "`";
            assertThat(catalogue)
                    .contains("| `" + name.name() + "` | " + name.title() + " | `" + name.id() + "`" + settings + " |");
        }
    }

    /** The module that a plug-in comes from, by where its class was found: a folder of classes, or a jar. */
    private static String folder(Plugin plugin) {
        String place = plugin.getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        Matcher module =
                Pattern.compile("(?:/|/lionshare-)([a-z-]+)/(?:target/|[0-9])").matcher(place);
        assertThat(module.find()).as(place).isTrue();
        return module.group(1);
    }

    @Test
    @DisplayName("It has every parameter of rules and methods, with its default")
    void parameters() throws IOException {
        String catalogue = String.join("\n", catalogue());
        Stream<Plugin> plugins = Stream.concat(
                Plugins.load(AllocationRule.class).all().stream(),
                Plugins.load(ApportionmentMethod.class).all().stream());
        for (Plugin plugin : plugins.toList()) {
            for (Parameter parameter : plugin.parameters()) {
                assertThat(catalogue).contains("`" + parameter.name() + "` (" + parameter.value() + ")");
            }
        }
    }
}
