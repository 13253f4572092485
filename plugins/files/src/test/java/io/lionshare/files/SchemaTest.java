package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema says what the reader does. */
class SchemaTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (InputStream stream = ScenarioReader.class.getResourceAsStream("scenario.schema.json")) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<AllowedKeys> shapes() {
        List<AllowedKeys> shapes = new ArrayList<>(List.of(SectionReaders.scenario(SectionReaders.ALL)));
        SectionReaders.ALL.forEach(section -> shapes.addAll(section.shapes()));
        return shapes;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("Every key that the reader knows is in the schema, and no other; required ones are required in both")
    void keys(AllowedKeys shape) {
        JsonNode definition = SCHEMA.path("$defs").path(shape.name());
        List<String> keys = new ArrayList<>();
        definition.path("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(shape.known());
        assertThat(texts(definition.path("required"))).containsExactlyInAnyOrderElementsOf(shape.required());
        assertThat(definition.path("additionalProperties").isBoolean()).isTrue();
        assertThat(definition.path("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("Every definition of the schema with keys of its own is a shape of the reader")
    void definitions() {
        List<String> named = new ArrayList<>();
        SCHEMA.path("$defs").properties().forEach(entry -> {
            if (entry.getValue().has("properties")) {
                named.add(entry.getKey());
            }
        });
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        shapes().stream().map(AllowedKeys::name).toList());
    }

    private static List<String> violations(String yaml) throws IOException {
        return violations(SCHEMA, yaml);
    }

    private static List<String> violations(JsonNode rules, String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules);
        return schema.validate(new YAMLMapper().readTree(yaml)).stream()
                .map(Object::toString)
                .toList();
    }

    static Stream<String> good() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String example = readme.substring(readme.indexOf("```yaml") + 8);
        return Stream.concat(
                BundledScenarios.names().stream()
                        .map(name -> BundledScenarios.files(name).getOrDefault("scenario.yaml", "")),
                Stream.of(Written.YAML, example.substring(0, example.indexOf("```"))));
    }

    @ParameterizedTest
    @MethodSource("good")
    @DisplayName("The bundled scenarios, and the one of the README, keep the schema")
    void keeps(String yaml) throws IOException {
        assertThat(violations(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nam: Test",
                "name: []",
                "name: Test\nburden: []",
                "name: Test\nnotes: []",
                "name: Test\nlimits: {a: {b: {c: 1}}}"
            })
    @DisplayName("What the reader refuses for its form, the schema refuses too")
    void refuses(String instead) throws IOException {
        assertThat(violations(Written.YAML
                        .replace("name: Test", instead)
                        .replace("limits:\n  force:\n    USA: {ceiling: 0}\n", "")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stretch: 2\n    capacity: gdp", "capacity: [gdp]", "tie-break: larger", "tie-break: ''"})
    @DisplayName("So do claims and tie-breaks of plans")
    void refusesPlans(String keys) throws IOException {
        assertThat(violations(Written.YAML + "    " + keys + "\n")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{source: S, date: 2025}",
                "{source: S, date: 2025, amounts: {FRA: 1}, shares: {FRA: 1}}",
                "{source: S, amounts: {FRA: 1}}",
                "{source: S, date: 2025, amounts: [1]}"
            })
    @DisplayName("So do actual figures")
    void refusesActual(String figures) throws IOException {
        assertThat(violations(Written.YAML + "actual: {force: " + figures + "}\n"))
                .isNotEmpty();
        assertThat(violations(Written.YAML + "actual: {force: {source: S, date: 2025, shares: {FRA: 1.5}}}\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("The key of a module is a part of the schema where its module is there, and only there")
    void keyOfAModule() throws IOException {
        JsonNode whole =
                new ObjectMapper().readTree(ScenarioKeys.of(new PaceKey()).schema());
        String yaml = Written.YAML + "pace: {years: [2027], steps: {force: 10}}\n";
        assertThat(violations(yaml)).isNotEmpty();
        assertThat(violations(whole, yaml)).isEmpty();
        assertThat(violations(whole, Written.YAML + "pace: {year: 2027}\n")).isNotEmpty();
    }

    @Test
    @DisplayName("The README names every key")
    void readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (AllowedKeys shape : shapes()) {
            assertThat(shape.known()).allSatisfy(key -> assertThat(readme).contains("`" + key));
        }
    }
}
