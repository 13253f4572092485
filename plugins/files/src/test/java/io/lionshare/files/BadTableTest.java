package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadTableTest {
    private static final String NUMBER = " must be a finite number such as 1250.5, or empty where it was not measured";
    private static final String HEAD = " must read name [unit] or name [unit; year; publisher], such as"
            + " gdp [USD; 2023; World Bank]; names are lower-case words joined by hyphens";

    @TempDir
    private Path folder = Path.of("");

    private Written written = new Written(folder);

    @BeforeEach
    void write() {
        written = new Written(folder).csv(Written.CSV).yaml(Written.YAML);
    }

    private static final String SEMICOLONS = """
        name: Test
        members: {file: members.csv, separator: ";", decimal: ","}
        burdens: [{id: force, unit: persons, total: 1000}]
        plans: [{name: gdp, strategy: gdp-weighted}]
        """;

    @Test
    @DisplayName("Rows become members, heads indicators, cells of bloc columns blocs; an empty cell was not measured")
    void reads() {
        written.csv("# a comment\nname,id [ISO],gdp [USD; 2023; World Bank],side [bloc],eu [bloc]\n"
                + "Germany,DEU,4456,Europe,EU\n\n\"Canada, \"\"eh\"\"\",CAN,,America,\nNorway,NOR,1e3,Europe,\n");
        written.yaml(Written.YAML.replace("USA", "Europe").replace("gdp-weighted", "equal"));
        assertThat(written.read().alliance().indicators())
                .containsExactly(new Indicator("gdp", "USD", "World Bank, 2023"));
        assertThat(written.read().alliance().members())
                .containsExactly(
                        new Member("CAN", "Canada, \"eh\"", Map.of()),
                        new Member("DEU", "Germany", Map.of("gdp", 4456.0)),
                        new Member("NOR", "Norway", Map.of("gdp", 1000.0)));
        assertThat(written.read().alliance().blocs())
                .containsExactly(
                        new Bloc("Europe", Set.of("DEU", "NOR")),
                        new Bloc("America", Set.of("CAN")),
                        new Bloc("EU", Set.of("DEU")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    @DisplayName("A byte-order mark and Windows line ends make no difference, in either file")
    void windows(String mark) {
        String before = ScenarioText.of(written.read());
        written.csv(mark + Written.CSV.replace("\n", "\r\n")).yaml(mark + Written.YAML.replace("\n", "\r\n"));
        assertThat(ScenarioText.of(written.read())).isEqualTo(before);
    }

    @Test
    @DisplayName("A head that has the separator in it must be quoted, and the refusal says so")
    void quotedHead() {
        String head = "\"gdp [USD; 2023; World Bank]\"";
        written.yaml(SEMICOLONS);
        assertThat(written.csv("id;name;" + head + "\nDEU;Germany;1\n").refused())
                .isEmpty();
        assertThat(written.csv("id;name;gdp [USD; 2023]\nDEU;Germany;1;2\n").refused())
                .contains("members.csv, line 1, column 3: 'gdp [USD'" + HEAD
                        + "\nMaybe the cell must stand in double quotes, since the separator is in it");
    }

    @Test
    @DisplayName("Semicolons with decimal commas are read when they are set")
    void semicolons() {
        written.yaml(SEMICOLONS).csv("id;name;gdp [USD]\nDEU;Germany;4456,25\nFRA;France;-1,5e-3\n");
        assertThat(written.read().alliance().values("gdp")).containsExactly(4456.25, -0.0015);
        written.csv("id;name;gdp [USD]\nDEU;Germany;4.456,25\n");
        assertThat(written.read().alliance().values("gdp")).containsExactly(4456.25);
    }

    @Test
    @DisplayName("Semicolons and decimal commas are found; a file that has both decimal signs is refused with a cell of"
            + " each")
    void semicolonsUnset() {
        written.yaml(Written.YAML.replace("USA", "FRA"));
        written.csv("id;name;\"gdp [USD; 2023; World Bank]\"\nDEU;Germany;4456,25\nFRA;France;1,5\n");
        assertThat(written.read().alliance().values("gdp")).containsExactly(4456.25, 1.5);
        assertThat(written.csv(Written.CSV.replace("3031.5", "\"3031,5\"")).refused())
                .containsExactly("members.csv, line 3, column gdp: '3031,5' has its decimals after a comma, and '52.5'"
                        + " (line 2, column latitude) after a point; a file must write all numbers in one way\n"
                        + "Maybe decimal: \".\" once the cells that are written otherwise are corrected: 1 of 7");
    }

    @Test
    @DisplayName(
            "A comma that can stand before decimals or between groups is refused with both readings, never guessed")
    void openComma() {
        written.yaml(Written.YAML.replace("USA", "FRA"));
        String table = "id\tname\tgdp [USD]\nDEU\tGermany\t42,500\nFRA\tFrance\t31,000\n";
        assertThat(written.csv(table).refused())
                .containsExactly(
                        "members.csv, line 2, column gdp: '42,500' can be 42.5 or 42500, and no cell of the file"
                                + " shows which of them (and in 1 more cell)\n"
                                + "Maybe decimal: \",\" for 42.5, or grouping: \",\" for 42500");
        written.csv(table).yaml(SEMICOLONS.replace("separator: \";\", decimal", "grouping"));
        assertThat(written.read().alliance().values("gdp")).containsExactly(42500, 31000);
        written.yaml(SEMICOLONS.replace("separator: \";\", ", ""));
        assertThat(written.read().alliance().values("gdp")).containsExactly(42.5, 31);
    }

    @ParameterizedTest
    @DisplayName("A malformed row is refused with file, line, column and value")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOR,Germany,Europe,44 56,1,2|, column gdp: '44 56'NUMBER~Maybe missing: [\"44 56\"], if it says that"
                        + " there is no figure",
                "NOR,Germany,Europe,many,1,2|, column gdp: 'many'NUMBER~Maybe missing: [many], if it says that there"
                        + " is no figure",
                "NOR,Germany,Europe,0x1p3,1,2|, column gdp: '0x1p3' has a word after its number ('x1p3'), which can"
                        + " stand for a factor~Maybe the number alone, written in full, and its unit in the head",
                "NOR,Germany,Europe,1d,1,2|, column gdp: '1d' has a footnote mark ('d'); without it, it is 1~Maybe"
                        + " marks: [d] to read it so",
                "NOR,Germany,Europe,1e999,1,2|, column gdp: '1e999'NUMBER",
                ",Germany,Europe,1,1,2|, column id: '' must not be empty",
                "NOR, ,Europe,1,1,2|, column name: '' must not be empty",
                "FRA,Germany,Europe,1,1,2|, column id: 'FRA' must differ from every other id; it stands in line 3",
                "DEU,Germany,Europe|: number of cells (3) must be the number of columns (6)",
                "DEU,Germany,Europe,1,1,2,3|: number of cells (7) must be the number of columns (6)",
            })
    void malformedRow(String row, String problem) {
        assertThat(written.csv(Written.CSV.replace("USA,United States,,27361,38.9,-77.0", row))
                        .refused())
                .containsExactly("members.csv, line 4"
                        + problem.replace("NUMBER", NUMBER).replace('~', '\n'));
    }

    @ParameterizedTest
    @DisplayName("A malformed head is refused with its column")
    @CsvSource(
            delimiter = '|',
            value = {
                "latitude [degrees north]|Latitude [a; b]|, column 5: 'Latitude [a; b]'HEAD~Maybe latitude [a]",
                "latitude [degrees north]|latitude []|, column 5: 'latitude []'HEAD",
                "latitude [degrees north]|latitude [ ]|, column 5: 'latitude [ ]' must have a unit in its brackets, or"
                        + " 1 for a pure number",
                "latitude [degrees north]|gdp [EUR]|, column 5: 'gdp [EUR]' must differ in name from every other column"
                        + "~Maybe columns: {gdp-2: \"gdp [EUR]\"}",
                "id,name|idd [x],name|: column id is missing: no column has another text in every row~Maybe 'idd' is"
                        + " meant to be it",
            })
    void malformedHead(String head, String instead, String problem) {
        assertThat(written.csv(Written.CSV.replace(head, instead)).refused())
                .containsExactly(
                        "members.csv, line 1" + problem.replace("HEAD", HEAD).replace('~', '\n'));
    }

    @Test
    @DisplayName("A table without members, and a quote that is never closed, are refused")
    void noMembers() {
        assertThat(written.csv(Written.CSV.lines().findFirst().orElseThrow() + "\n")
                        .refused())
                .containsExactly("members.csv: the table must have a line with the heads, and a line for each member");
        assertThat(written.csv(Written.CSV + "\"NOR,Norway,Europe,1,1,1\n").refused())
                .containsExactly(
                        "members.csv: not CSV: Unclosed quoted field at end of input (record starting at line 5)");
    }

    @Test
    @DisplayName("The name of a bloc must differ from every id, and from the blocs of other columns")
    void blocNames() {
        String table = "id,name,side [bloc],eu [bloc]\nDEU,Germany,Europe,%s\nFRA,France,%s,\n";
        assertThat(written.csv(String.format(table, "Europe", "")).refused())
                .containsExactly("members.csv, line 2, column eu: 'Europe' must differ from the blocs of column side");
        assertThat(written.csv(String.format(table, "", "DEU")).refused())
                .containsExactly("members.csv, line 2, column id: 'DEU' must differ from the name of every bloc");
    }

    @Test
    @DisplayName("A table has at most 10,000 members; of many names only the nearest is given")
    void many() {
        StringBuilder table = new StringBuilder("id,name\n");
        for (int i = 0; i < 10_000; i++) {
            table.append("M").append(i).append(",Member\n");
        }
        assertThat(written.csv(table.toString()).refused())
                .containsExactly(
                        "scenario.yaml, line 7, column 5: unknown member or bloc 'USA' among 10000 known names");
        assertThat(written.csv(table + "one,more\n").refused())
                .containsExactly("members.csv, line 10002: a table must have at most 10000 members");
    }

    @Test
    @DisplayName("All bad cells of a table are reported at once")
    void allAtOnce() {
        assertThat(written.csv(Written.CSV
                                .replace("4456", "a")
                                .replace("52.5", "b")
                                .replace("FRA", ""))
                        .refused())
                .hasSize(3);
    }
}
