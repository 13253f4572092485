package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.Webster;
import io.lionshare.apportion.table.ElectionOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionReaderTest {
    private static final String VOTES = "list,North,South\nLeft,123,45\nRight,67,89\nTiny,2,2\nseats,3,2\n";
    private static final String WHOLE = """
        name: Council 2026
        votes: votes.csv
        method: webster
        quorum: {district: 5, all: 3.5}
        districts: {North: 4, South: 2}
        lists: {Left: 3, Right: 3, Tiny: 0}
        list-minimum: 1
        winner: true
        """;

    @TempDir
    private Path folder;

    private LoadedElection read(String yaml) throws IOException {
        Files.writeString(folder.resolve("votes.csv"), VOTES);
        return ElectionReader.read(Files.writeString(folder.resolve("election.yaml"), yaml));
    }

    @Test
    @DisplayName("Everything that options say can stand in the file")
    void whole() throws IOException {
        LoadedElection election = read(WHOLE);
        assertThat(election.name()).isEqualTo("Council 2026");
        assertThat(election.rules().method().map(DivisorMethod::id)).contains("webster");
        ElectionOutcome outcome = election.rules().of(election.votes()).elect(new Webster());
        assertThat(outcome.belowQuorum()).containsExactly("Tiny");
        assertThat(outcome.seats().toArray()).isDeepEqualTo(new long[][] {{2, 1}, {2, 1}, {0, 0}});
    }

    @Test
    @DisplayName("A name and a table are enough: seats of lists are apportioned, those of districts are the table's")
    void least() throws IOException {
        LoadedElection election = read("name: Least\nvotes: votes.csv\n");
        ElectionOutcome outcome = election.rules().of(election.votes()).elect(new Webster());
        assertThat(outcome.seats().problem().columnUnits(0)).isEqualTo(3);
        assertThat(outcome.listSeats().orElseThrow().toArray()).containsExactly(2, 3, 0);
    }

    @Test
    @DisplayName("A method can have parameters")
    void method() throws IOException {
        String yaml = "name: Denmark\nvotes: votes.csv\nmethod: {id: stationary, parameters: {point: 1/3}}\n";
        assertThat(read(yaml).rules().method().map(Object::toString)).contains("stationary:point=1/3");
    }

    @Test
    @DisplayName("Options count before the file")
    void options() throws IOException {
        ElectionRules whole = read(WHOLE).rules();
        assertThat(ElectionRules.none().or(whole)).isEqualTo(whole);
        assertThat(whole.or(read("name: N\nvotes: votes.csv\nmethod: adams\n").rules()))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nam: x | unknown key of election 'nam'",
                "method: [] | plug-in (an empty list) must be keys with values",
                "method: largest-remainder | method largest-remainder must be a divisor method, such as webster",
                "method: wbster | unknown apportionment method 'wbster'",
                "quorum: {district: many} | quorum of district in percent ('many') must be a decimal number",
                "quorum: {district: 101} | quorum of a column (1.01) must be within 0 .. 1",
                "districts: {West: 3} | unknown district 'West'",
                "districts: {North: 3} | seats of district South are missing",
                "lists: {Left: 1.5} | seats of Left (1.5) must be a whole number within 0 .. 2147483647",
                "list-minimum: -1 | list-minimum (-1) must be a whole number within 0 .. 2147483647",
                "winner: maybe | winner ('maybe') must be true or false"
            })
    @DisplayName("What is wrong is refused by name, with its line")
    void wrong(String line, String message) {
        assertThatThrownBy(() -> read("name: Wrong\nvotes: votes.csv\n" + line + "\n"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("election.yaml")
                .hasMessageContaining(message);
    }

    @Test
    @DisplayName("A table outside the folder, and one that is wrong, are refused with the file's name")
    void wrongTables() throws IOException {
        assertThatThrownBy(() -> read("name: Wrong\nvotes: ../votes.csv\n"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("must lie in the folder");
        Files.writeString(folder.resolve("bad.csv"), "list,North\nLeft,many\n");
        assertThatThrownBy(() -> read("name: Wrong\nvotes: bad.csv\n"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("bad.csv, line 2");
        assertThatThrownBy(() -> ElectionReader.read(folder.resolve("none.yaml")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("none.yaml");
    }

    @Test
    @DisplayName("The schema agrees")
    void schema() throws IOException {
        try (InputStream stream = ElectionReader.class.getResourceAsStream("election.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(stream));
            assertThat(schema.validate(new YAMLMapper().readTree(WHOLE))).isEmpty();
            assertThat(schema.validate(new YAMLMapper().readTree("name: x"))).isNotEmpty();
            assertThat(schema.validate(new YAMLMapper().readTree(WHOLE + "other: 1\n")))
                    .isNotEmpty();
        }
    }
}
