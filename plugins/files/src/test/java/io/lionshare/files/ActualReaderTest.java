package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.plan.Requirement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActualReaderTest {
    private static final String ABOUT = "source: a publisher, date: 2026-06-30, ";

    @TempDir
    private Path folder = Path.of("");

    private Written written = new Written(folder);

    @BeforeEach
    void write() {
        written = new Written(folder).csv(Written.CSV).yaml(Written.YAML);
    }

    private Requirement read(String figures) {
        return written.yaml(Written.YAML + "actual: {force: {" + ABOUT + figures + "}}\n")
                .read()
                .requirements()
                .get(0);
    }

    private String refused(String figures) {
        return String.join(
                " # ",
                written.yaml(Written.YAML + "actual: {force: {" + ABOUT + figures + "}}\n")
                        .refused());
    }

    private void table(String text) {
        written.bytes("given.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("Figures in place are exact to the last digit; a member that is left out is unknown")
    void inPlace() {
        assertThat(read("amounts: {FRA: 0.10000000000000000000000000001, DEU: 0}")
                        .actual())
                .contains(Actual.amounts("a publisher", "2026-06-30")
                        .with("FRA", "0.10000000000000000000000000001")
                        .with("DEU", "0"));
        assertThat(read("shares: {FRA: 12.5}").actualShares()).isEqualTo(Map.of("FRA", Fraction.of(1, 8)));
        assertThat(written.yaml(Written.YAML).read().requirements().get(0).actual())
                .isEmpty();
    }

    @Test
    @DisplayName("A column of the table of members has the figures; an empty cell is unknown")
    void column() {
        written.csv("""
                id,name,gdp [USD],sent [persons; 2025; a publisher]
                DEU,Germany,4456,120.5
                FRA,France,3031.5,
                USA,United States,27361,0
                """);
        assertThat(read("amounts: sent").actual())
                .contains(Actual.amounts("a publisher", "2026-06-30")
                        .with("DEU", "120.5")
                        .with("USA", "0"));
    }

    @Test
    @DisplayName("So has a column of a table of its own, which is read as the table of members is")
    void ownTable() {
        table("""
                id;donor;share [%]
                JPN;Japan;8,5
                FRA;France;12,5
                """);
        assertThat(read("table: {file: given.csv, skip: [JPN]}, shares: share").actualShares())
                .isEqualTo(Map.of("FRA", Fraction.of(1, 8)));
        assertThat(refused("table: given.csv, shares: share"))
                .isEqualTo(
                        "given.csv, line 2, column share: unknown member with an actual figure 'JPN'; known: DEU, FRA,"
                                + " USA\nMaybe leave it out with skip: [JPN]");
    }

    @Test
    @DisplayName("A number of more digits than a table keeps is refused, and so are bad numbers, at their cells")
    void cells() {
        table("""
                id,donor,total,less
                DEU,Germany,1234567.8901234567,-5
                FRA,France,12,60
                """);
        assertThat(refused("table: given.csv, amounts: total"))
                .isEqualTo(
                        "given.csv, line 2, column total: actual figure of DEU (1234567.8901234567) must have at most"
                                + " 15 digits in a table\nMaybe write it in place, where every digit counts");
        assertThat(refused("table: given.csv, amounts: less"))
                .isEqualTo("given.csv, line 2, column less: actual amount of DEU (-5) must be >= 0\nMaybe leave it out,"
                        + " if it is not known");
        assertThat(refused("table: other.csv, amounts: less")).contains("other.csv");
    }
}
