package io.lionshare.examples.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersCsvTest {
    private static final String HEADER = """
            # a comment
            id [ISO; 2020; ISO],name [English; 2024; NATO],region [bloc; 2024; NATO],gdp [USD; 2023; World Bank]
            """;

    private static Alliance read(String text) {
        return MembersCsv.read("members.csv", new StringReader(text));
    }

    @Test
    @DisplayName("Rows become members, regions become blocs, heads become indicators with unit and source")
    void reads() {
        Alliance alliance =
                read(HEADER + "DEU,Germany,Europe,4456\nCAN,Canada,America,\n\"FRA\",France,Europe,3031.5\n");
        assertThat(alliance.indicators()).containsExactly(new Indicator("gdp", "USD", "World Bank, 2023"));
        assertThat(alliance.members())
                .containsExactly(
                        new Member("CAN", "Canada", Map.of()),
                        new Member("DEU", "Germany", Map.of("gdp", 4456.0)),
                        new Member("FRA", "France", Map.of("gdp", 3031.5)));
        assertThat(alliance.blocs())
                .containsExactly(new Bloc("Europe", Set.of("DEU", "FRA")), new Bloc("America", Set.of("CAN")));
    }

    @ParameterizedTest
    @DisplayName("A malformed cell is refused with file, line, column and value")
    @CsvSource(
            delimiter = '|',
            value = {
                "DEU,Germany,Europe,4 456|column gdp: '4 456' must be a number such as 1250.5",
                "DEU,Germany,Europe,n/a|column gdp: 'n/a' must be a number such as 1250.5",
                "DEU,Germany,Europe,NaN|column gdp: 'NaN' must be finite",
                "DEU,Germany,Europe,1e999|column gdp: '1e999' must be finite",
                ",Germany,Europe,4456|column id: '' must not be empty",
                "DEU, ,Europe,4456|column name: '' must not be empty",
                "DEU,Germany,,4456|column region: '' must not be empty",
                "FRA,Germany,Europe,4456|column id: 'FRA' must differ from every other id; it stands in line 3",
            })
    void malformedCell(String row, String message) {
        assertThatThrownBy(() -> read(HEADER + "FRA,France,Europe,3031\n" + row + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("members.csv, line 4, " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"DEU,Germany,Europe|3", "DEU,Germany,Europe,1,2|5"})
    @DisplayName("A row with too few or too many cells is refused")
    void wrongLength(String row, int cells) {
        assertThatThrownBy(() -> read(HEADER + row + "\n"))
                .hasMessage("members.csv, line 3: number of cells (" + cells + ") must be the number of columns (4)");
    }

    @Test
    @DisplayName("A head that does not name unit, year and publisher is refused")
    void malformedHead() {
        assertThatThrownBy(() -> read(HEADER.replace("gdp [USD; 2023; World Bank]", "gdp [USD]")))
                .hasMessage("members.csv, line 2, column 4: 'gdp [USD]' must read name [unit; year; publisher]");
    }

    @Test
    @DisplayName("A table without one of the columns of text is refused")
    void missingColumn() {
        assertThatThrownBy(() -> read(HEADER.replace("region", "area")))
                .hasMessage("members.csv, line 2: column region is missing; a table of members must have it");
    }

    @Test
    @DisplayName("An empty table is refused")
    void empty() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .hasMessage("members.csv is empty; its first line must be a header");
    }
}
