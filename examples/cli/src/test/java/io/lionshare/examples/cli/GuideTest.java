package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide {@code plugins/README.md} shows code that is compiled elsewhere, and messages as they are. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../plugins/README.md");
    private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path classes = Path.of("");

    private static List<String> stripped(String code) {
        return code.lines().map(String::strip).toList();
    }

    @Test
    @DisplayName("The guide's code is that of the example, which is compiled and tested")
    void code() throws IOException {
        List<List<String>> sources;
        try (Stream<Path> files = Files.walk(Path.of("../custom-plugin/src"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(GuideTest::read)
                    .map(GuideTest::stripped)
                    .toList();
        }
        List<String> blocks =
                JAVA.matcher(read(GUIDE)).results().map(MatchResult::group).toList();
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(3);
        for (String block : blocks) {
            List<String> lines = stripped(block).subList(1, stripped(block).size() - 1);
            assertThat(sources)
                    .as(block)
                    .anySatisfy(source -> assertThat(source).containsSequence(lines));
        }
    }

    @Test
    @DisplayName("The guide's messages are those that are given")
    void messages() throws IOException {
        assertThat(new Project(Path.of("../custom-plugin"), classes).build()).isEmpty();
        String guide = read(GUIDE);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
            Plugins<AllocationRule> rules = Plugins.load(AllocationRule.class, loader);
            assertThatThrownBy(() -> rules.get("solidarity-minimun"))
                    .message()
                    .startsWith("unknown allocation rule 'solidarity-minimun'; known: ")
                    .endsWith("\nMaybe 'solidarity-minimum'?");
            assertThatThrownBy(() -> rules.get("solidarity-minimum").with(Map.of("pard", "1")))
                    .message()
                    .satisfies(message ->
                            assertThat(guide).contains(message.lines().toList().get(0)));
        }
        Alliance three = Alliance.of(
                List.of(), List.of(Member.of("A", "A"), Member.of("B", "B"), Member.of("C", "C")), List.of());
        Burden burden = Burden.of(ContributionType.of("force", "persons", "1"), "10");
        assertThatThrownBy(() -> Allocator.allocate(three, burden, Limits.none(), Plan.of("two", new TwoScores())))
                .message()
                .satisfies(message -> assertThat(guide)
                        .contains(message.replace("two-scores", "fair-effort")
                                .replace(TwoScores.class.getName(), "org.example.FairEffort")));
    }

    private static final class TwoScores implements ScoringStrategy {
        @Override
        public String id() {
            return "two-scores";
        }

        @Override
        public String summary() {
            return "two scores, whatever the number of members";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return new double[] {1, 1};
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
