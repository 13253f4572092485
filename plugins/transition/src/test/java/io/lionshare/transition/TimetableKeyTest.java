package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lionshare.files.ScenarioKey;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The key {@code timetable} of scenario files. */
class TimetableKeyTest {
    private static final String WHOLE = "{years: [2026, 2028], burdens: [fund], from: actual, unknown: zero,"
            + " towards: by 2028, totals: {fund: {2028: 2000.0}}, limits: {fund: {2028: {west: {ceiling: 50 %}}}},"
            + " ways: {slowly: equal:5, by a tenth: \"cap:10%+minimum:0.5\"}}";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyKeyIsRead() {
        Roadmap expected = Roadmap.of(
                        new Years(List.of(2026, 2028)),
                        new Origin("actual", true),
                        List.of(new Way("slowly", "equal:5"), new Way("by a tenth", "cap:10%+minimum:0.5")))
                .withBurdens(List.of("fund"))
                .withTowards("by 2028")
                .withTotals("fund", YearTotals.stated(Map.of(2028, BigDecimal.valueOf(2000))))
                .withLimits("fund", new YearLimits(Map.of(2028, Limits.of(Limit.ceiling("west", "50 %")))));
        assertThat(new TimetableFile(folder).timetable(WHOLE)).isEqualTo(expected);
    }

    @Test
    void whatIsLeftOutIsUsual() {
        Roadmap shortest = new TimetableFile(folder).timetable("{years: 2026-2028, from: equal, ways: [once]}");
        assertThat(shortest).isEqualTo(Roadmap.of(Years.of(2026, 2028), Origin.equal(), List.of(Way.of("once"))));
        assertThat(shortest.burdens()).isEmpty();
        assertThat(shortest.towards()).isEmpty();
    }

    @Test
    void itIsAService() {
        assertThat(ServiceLoader.load(ScenarioKey.class).stream().map(ServiceLoader.Provider::type))
                .contains(TimetableKey.class);
    }

    private static List<String> violations(String timetable) throws IOException {
        JsonNode rules = new ObjectMapper().readTree(TimetableFile.KEYS.schema());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules)
                .validate(new YAMLMapper().readTree(TimetableFile.SCENARIO + "timetable: " + timetable + "\n"))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WHOLE,
                "{years: 2026-2030, from: by gdp, ways: [equal:5, once], totals: {fund: {growth: 2 %}}}",
                "{years: [1], from: equal, ways: {a: once}}"
            })
    void theSchemaHasWhatIsRead(String timetable) throws IOException {
        assertThat(violations(timetable)).isEmpty();
        assertThat(new TimetableFile(folder).refused(timetable)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{from: equal, ways: [once]}",
                "{years: 2026-2030, ways: [once]}",
                "{years: 2026-2030, from: equal}",
                "{years: [], from: equal, ways: [once]}",
                "{years: 2026-2030, from: equal, ways: []}",
                "{years: 2026-2030, from: equal, ways: once}",
                "{years: 2026-2030, from: actual, unknown: 0, ways: [once]}",
                "{years: 2026-2030, from: equal, ways: [once], totals: {fund: 5}}",
                "{years: 2026-2030, from: equal, ways: [once], totals: {fund: {growth: 2 %, 2027: 5}}}",
                "{years: 2026-2030, from: equal, ways: [once], limits: {fund: {west: {ceiling: 5}}}}",
                "{years: 2026-2030, from: equal, ways: [once], limits: {fund: {2027: {west: {top: 5}}}}}",
                "{years: 2026-2030, from: equal, ways: [once], until: 2030}"
            })
    void whatTheReaderRefusesForItsFormTheSchemaRefusesToo(String timetable) throws IOException {
        assertThat(violations(timetable)).isNotEmpty();
        assertThat(new TimetableFile(folder).refused(timetable)).isNotEmpty();
    }

    @Test
    @DisplayName("The README names every key")
    void readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        JsonNode schema = new ObjectMapper().readTree(new TimetableKey().schema());
        assertThat(schema.path("properties").propertyStream().map(Map.Entry::getKey))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }
}
