package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue says which figures each strategy needs, and shows a line of YAML and one of Java that name it. */
@ResourceLock(Resources.SYSTEM_OUT)
class StrategyNeedsTest {
    private static final Path CATALOGUE = Path.of("../../plugins/CATALOGUE.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    private Path folder = Path.of("");

    /** A row of the table. */
    record Need(String strategy, List<String> indicators, String yaml, String java) {}

    static List<Need> needs() throws IOException {
        String page = Pages.read(CATALOGUE);
        return page.substring(page.indexOf("### What each strategy needs"), page.indexOf("\n## Rules"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> new Need(
                        codes(cells[0]).get(0),
                        codes(cells[1]).stream()
                                .filter(code -> !code.equals("threshold"))
                                .toList(),
                        codes(cells[2]).get(0),
                        codes(cells[3]).get(0)))
                .toList();
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
    }

    /** Seven members with some figures, in the blocs that two keys ask for. */
    private Scenario scenario(List<String> indicators, String yaml) throws IOException {
        StringBuilder csv = new StringBuilder("id,name");
        indicators.forEach(indicator -> csv.append(',').append(indicator).append(" [1]"));
        for (int member = 0; member < 7; member++) {
            String id = String.valueOf((char) ('A' + member));
            csv.append('\n').append(id).append(",Member ").append(id);
            for (int i = 0; i < indicators.size(); i++) {
                boolean isIncome = indicators.get(i).matches("(gdp|gni).*");
                csv.append(',').append(3 + 5 * member + i).append(isIncome ? "000000" : "");
            }
        }
        Files.writeString(folder.resolve("members.csv"), csv + "\n");
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, """
            name: Needs
            members: members.csv
            blocs: {level A: [A, B, C, D, E, F], level I: [G], least-developed: [G]}
            burdens: [{id: force, unit: persons, total: 100}]
            plans:
              - name: plan
                %s
            """.formatted(yaml));
        return ScenarioReader.load().read(file).scenario();
    }

    @Test
    @DisplayName("Every strategy is in the table")
    void complete() throws IOException {
        assertThat(needs().stream().map(Need::strategy).distinct())
                .containsExactlyElementsOf(
                        new TreeSet<>(Plugins.load(ScoringStrategy.class).ids()));
    }

    @ParameterizedTest
    @MethodSource("needs")
    @DisplayName("The line of YAML divides with the figures that are named, and with none of them less")
    void yaml(Need need) throws IOException {
        Scenario scenario = scenario(need.indicators(), need.yaml());
        assertThat(scenario.plans().get(0).strategy().id()).isEqualTo(need.strategy());
        assertThat(scenario.allocate(scenario.burdens().get(0), scenario.plans().get(0))
                        .quanta("A"))
                .isNotNegative();
        for (String indicator : need.indicators()) {
            List<String> others = new ArrayList<>(need.indicators());
            others.remove(indicator);
            assertThatThrownBy(() -> {
                        Scenario less = scenario(others, need.yaml());
                        less.allocate(less.burdens().get(0), less.plans().get(0));
                    })
                    .as(indicator)
                    .hasMessageContaining(indicator);
        }
    }

    @Test
    @DisplayName("The line of Java makes the same strategy")
    void java() throws Exception {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Need need : needs()) {
            String code = "ScoringStrategy made = " + need.java() + ";\nSystem.out.println(made.id());";
            String name = "Made" + sources.size();
            sources.put(name, new Snippet(code, Packages.exported()).source(name));
        }
        Snippet.compile(sources, folder);
        int row = 0;
        for (Need need : needs()) {
            assertThat(Snippet.run("Made" + row++, folder)).isEqualTo(need.strategy() + "\n");
        }
    }
}
