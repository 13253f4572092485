package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    @TempDir
    private Path folder = Path.of("");

    static List<String> names() {
        return BundledScenarios.names();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("A random scenario, written in a random style, reads back equal")
    void random(int seed) {
        RandomScenario random = new RandomScenario(seed);
        new Written(folder)
                .yaml(random.yaml())
                .csv(random.csv())
                .bytes("actual.csv", random.actualCsv().getBytes(StandardCharsets.UTF_8));
        Scenario read = ScenarioReader.load()
                .withKeys(RandomScenario.KEYS)
                .read(folder.resolve("scenario.yaml"))
                .scenario();
        assertThat(ScenarioText.of(read))
                .as("seed %d\n%s\n%s", seed, random.yaml(), random.csv())
                .isEqualTo(ScenarioText.of(random.scenario()));
        assertThat(read.keyed()).as("seed %d", seed).isEqualTo(random.scenario().keyed());
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("A bundled scenario, written to a folder, is the same scenario, and every plan can be worked out")
    void bundled(String name) {
        Written written = new Written(folder);
        BundledScenarios.files(name)
                .forEach((file, text) -> written.bytes(file, text.getBytes(StandardCharsets.UTF_8)));
        Scenario scenario = ScenarioReader.load().readBundled(name).scenario();
        Scenario copy = ScenarioReader.load()
                .read(folder.resolve(BundledScenarios.FILE))
                .scenario();
        assertThat(ScenarioText.of(copy)).isEqualTo(ScenarioText.of(scenario));
        assertThat(copy.keyed()).isEqualTo(scenario.keyed());
        Comparison comparison = Comparison.of(scenario);
        scenario.plans()
                .forEach(plan -> scenario.burdens().forEach(burden -> {
                    Allocation allocation = comparison.allocation(burden, plan);
                    assertThat(Arrays.stream(allocation.apportionment().toArray())
                                    .sum())
                            .isEqualTo(burden.quanta());
                }));
    }

    @Test
    @DisplayName("The example of the README is read, with its blend, blocs and theatre")
    void readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        LoadedScenario loaded;
        new Written(folder).yaml(block(readme, "yaml")).csv(block(readme, "csv"));
        loaded = ScenarioReader.load().read(folder.resolve("scenario.yaml"));
        assertThat(ScenarioText.of(loaded.scenario()))
                .contains("Baltics", "0.5", "theta", "claims stretched by 1.5", "World Bank, 2023");
        assertThat(loaded.strategies().get("proximity-weighted").parameters().toString())
                .contains("latitude = 50.45", "longitude = 30.5233");
        assertThat(Comparison.of(loaded.scenario())
                        .allocation("fund", "both")
                        .burden()
                        .quanta())
                .isEqualTo(4_000_000_000_000L);
    }

    private static String block(String readme, String language) {
        String rest = readme.substring(readme.indexOf("```" + language) + language.length() + 4);
        return rest.substring(0, rest.indexOf("```"));
    }

    @Test
    @DisplayName("The published scale of the United Nations comes out of the plan that is named after it")
    void unitedNations() {
        Scenario scenario = ScenarioReader.load().readBundled("un-budget").scenario();
        Allocation allocation = Comparison.of(scenario).allocation("regular-budget", "scale-2025-2027");
        assertThat(scenario.alliance().size()).isEqualTo(193);
        assertThat(allocation.amount("USA")).isEqualByComparingTo("814000000");
        assertThat(allocation.amount("DEU")).isEqualByComparingTo("210604000");
        assertThat(allocation.amount("TUV")).isEqualByComparingTo("37000");
    }

    @Test
    @DisplayName("Left out: quantum and rotation are 1, the baseline is the first plan")
    void defaults() {
        Scenario scenario =
                new Written(folder).csv(Written.CSV).yaml(Written.YAML).read();
        assertThat(scenario.baseline()).isEqualTo("gdp");
        assertThat(scenario.burdens().get(0).type().quantum()).isEqualByComparingTo("1");
        assertThat(scenario.burdens().get(0).type().rotation()).isEqualByComparingTo("1");
        assertThat(scenario.description().sources()).isEmpty();
    }
}
