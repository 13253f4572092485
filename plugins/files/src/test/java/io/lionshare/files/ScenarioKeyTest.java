package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.files.PaceKey.Pace;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key of a module is read, checked and written as the others are, though neither core nor files knows it. */
class ScenarioKeyTest {
    private static final ScenarioKeys KEYS = ScenarioKeys.of(new PaceKey());

    @TempDir
    private Path folder = Path.of("");

    private Written written = new Written(folder);

    @BeforeEach
    void write() {
        written = new Written(folder).csv(Written.CSV).yaml(Written.YAML);
    }

    private Scenario read(String more) {
        written.yaml(Written.YAML + more);
        return ScenarioReader.load()
                .withKeys(KEYS)
                .read(folder.resolve("scenario.yaml"))
                .scenario();
    }

    @Test
    @DisplayName("Its value stands in the scenario under its name, and a scenario without the key has none")
    void read() {
        Pace expected = new Pace(List.of("2027", "2028"), Map.of("force", new BigDecimal("2.50")));
        Scenario scenario = read("pace: {steps: {force: 2.50}, years: [2027, 2028]}\n");
        assertThat(scenario.keyed()).isEqualTo(Map.of("pace", expected));
        assertThat(scenario.keyed("pace", Pace.class)).contains(expected);
        assertThat(scenario).isNotEqualTo(read("pace: 2027\n"));
        assertThat(read("").keyed()).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("What is written reads back equal")
    @CsvSource(
            delimiter = '|',
            value = {"pace: 2027", "pace: [2027, \"a: b\"]", "pace: {years: [\"#1\"], steps: {force: 0.1}}"})
    void written(String line) {
        Scenario scenario = read(line + "\n");
        assertThat(read(KEYS.write(scenario)).keyed())
                .isEqualTo(scenario.keyed())
                .hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("What is wrong with it is reported with its place, next to the problems of other sections")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pace: never|11, column 7: year of a pace (never) must be a year",
                "pace: {yers: [2027]}|11, column 8: unknown key of pace 'yers'; known: steps, years~Maybe 'years'? #"
                        + " 11, column 7: key years of pace is missing",
                "pace: {years: [], steps: {force: 0}}|11, column 34: step of force (0) must be > 0 # 11, column 15:"
                        + " years of a pace (an empty list) must be a list of at least one entry, each after '- '",
                "pace: {years: [2027], steps: {forse: 1}}|11, column 7: unknown burden with a pace 'forse'; known:"
                        + " force~Maybe 'force'?",
                "pace: never~notes: []|11, column 7: year of a pace (never) must be a year # 12, column 8: notes (an"
                        + " empty list) must be a list of at least one entry, each after '- '",
            })
    void refused(String more, String problems) {
        ScenarioException refusal =
                catchThrowableOfType(ScenarioException.class, () -> read(more.replace('~', '\n') + "\n"));
        assertThat(refusal.problems().stream()
                        .map(problem -> problem.text().replace(folder + "/scenario.yaml, line ", ""))
                        .sorted()
                        .toList())
                .isEqualTo(List.of(problems.replace('~', '\n').split(" # ")).stream()
                        .sorted()
                        .toList());
    }

    @Test
    @DisplayName("Without its module the key is unknown, and its jar may be missing")
    void unknown() {
        written.yaml(Written.YAML + "pace: 2027\n");
        assertThat(written.refused())
                .singleElement()
                .asString()
                .startsWith("scenario.yaml, line 11, column 1: unknown key of scenario 'pace'; known: actual, ")
                .endsWith("\nMaybe its jar is missing: --plugins, or the class path");
        Scenario scenario = read("pace: 2027\n");
        assertThatThrownBy(() -> ScenarioKeys.of().write(scenario))
                .hasMessage("scenario key 'pace' cannot be written without its module\nMaybe its jar is missing:"
                        + " --plugins, or the class path");
    }

    /** A key under another name. */
    private record Named(String name) implements ScenarioKey {
        @Override
        public String schema() {
            return "{}";
        }

        @Override
        public Optional<KeyedValue> read(KeyContent content) {
            return Optional.empty();
        }

        @Override
        public Object write(KeyedValue value) {
            return value.toString();
        }
    }

    @Test
    @DisplayName("Two keys must differ, from one another and from those of every scenario")
    void twice() {
        assertThatThrownBy(() -> ScenarioKeys.of(new PaceKey(), new Named("pace")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scenario key 'pace' is registered by both " + PaceKey.class.getName() + " and "
                        + Named.class.getName());
        assertThatThrownBy(() -> ScenarioKeys.of(new Named("limits")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scenario key 'limits' of " + Named.class.getName()
                        + " must differ from the keys that every scenario may have");
    }
}
