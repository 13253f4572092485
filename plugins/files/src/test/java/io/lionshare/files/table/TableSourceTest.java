package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Indicator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableSourceTest {
    private static final byte[] WORKBOOK = "PK\u0003\u0004 a workbook".getBytes(StandardCharsets.US_ASCII);

    /** Takes every packed file for the same table. */
    private record Workbooks() implements TableSource {
        @Override
        public boolean reads(byte[] bytes) {
            return bytes[0] == 'P' && bytes[1] == 'K';
        }

        @Override
        public Sheet sheet(byte[] bytes, TableSettings settings, Wording wording) {
            return new Sheet(
                    List.of(
                            new SheetRow(1, List.of("ISO3", "Country", "GDP")),
                            new SheetRow(2, List.of("NRD", "Norland", "42.500")),
                            new SheetRow(3, List.of("SUD", "Sudland", "1234567.25"))),
                    Optional.empty());
        }
    }

    @Test
    @DisplayName("A source that reads workbooks can be plugged in; its numbers have points before their decimals")
    void pluggedIn() {
        MemberTable table = TableReader.of(List.of(new Workbooks())).read(WORKBOOK, TableSettings.none(), Wording.YAML);
        assertThat(table.members().get(0).indicators()).containsEntry("gdp", 42.5);
        assertThat(table.found().separator()).isEmpty();
        assertThatThrownBy(() -> TableReader.of(List.of()).read(WORKBOOK, TableSettings.none(), Wording.YAML))
                .hasMessage("the file is an Excel workbook (.xlsx): save the sheet as CSV UTF-8");
    }

    @Test
    @DisplayName("Settings that cannot be are refused by name")
    void settings() {
        TableSettings none = TableSettings.none();
        assertThatThrownBy(() -> none.with("encoding", "cp-none"))
                .hasMessageStartingWith("encoding ('cp-none') must be the name of one, such as UTF-8, windows-1252");
        assertThatThrownBy(() -> none.with("grouping", "_")).hasMessage("grouping ('_') must be . or , or ' or space");
        assertThatThrownBy(() -> none.with("decimal", ",").with("grouping", ","))
                .hasMessage("grouping (',') must differ from the decimal sign");
        assertThatThrownBy(() -> none.with("marks", List.of("-")))
                .hasMessage("entry of marks ('-') must not be what a number can have in it");
        assertThatThrownBy(() -> none.withColumns(Map.of("BIP Mio", "BIP")))
                .hasMessage("column ('BIP Mio') must be lower-case words joined by hyphens\nMaybe bip-mio");
    }

    @Test
    void aColumnOfAYearKeepsItsYear() {
        byte[] table = "id,name,GDP@2027 [USD],Gross product @ 2028,at@home\nA,Alpha,1,2,3\nB,Beta,4,5,6\n"
                .getBytes(StandardCharsets.UTF_8);
        TableReader reader = TableReader.of(List.of());
        assertThat(reader.read(table, TableSettings.none(), Wording.YAML).indicators())
                .extracting(Indicator::id)
                .containsExactly("gdp@2027", "gross-product@2028", "at-home");
        assertThat(reader.read(table, TableSettings.none().withColumns(Map.of("gdp@2028", "at@home")), Wording.YAML)
                        .indicators())
                .extracting(Indicator::id)
                .contains("gdp@2028");
    }

    @Test
    @DisplayName("A setting that contradicts the file is refused")
    void contradicted() {
        byte[] table = "id;name;gdp\nA;Älland;1,5\nB;Belland;2,25\n".getBytes(StandardCharsets.UTF_8);
        TableReader reader = TableReader.of(List.of());
        assertThatThrownBy(() -> reader.read(table, TableSettings.none().with("decimal", "."), Wording.OPTIONS))
                .hasMessage(
                        "'1,5' contradicts the decimal sign a point, which was set: in it, a comma stands before the"
                                + " decimals (and in 1 more cell)\nMaybe --decimal ,, if the other numbers of the file are written so"
                                + " too");
        assertThatThrownBy(() ->
                        reader.read(table, TableSettings.none().with("encoding", "windows-1252"), Wording.OPTIONS))
                .hasMessage(
                        "encoding (windows-1252) contradicts the file, which is text in UTF-8\nMaybe --encoding UTF-8, or"
                                + " none");
        assertThatThrownBy(() -> reader.read(table, TableSettings.none().with("separator", "|"), Wording.OPTIONS))
                .hasMessage(
                        "separator ('|') contradicts the file, whose cells are separated by semicolons\nMaybe --separator"
                                + " ';'");
        assertThatThrownBy(() -> reader.read(table, TableSettings.none().with("skip", List.of("C")), Wording.OPTIONS))
                .hasMessage("no row has the id or name 'C', which is to be skipped or kept");
        assertThatThrownBy(
                        () -> reader.read(table, TableSettings.none().withColumns(Map.of("id", "ID")), Wording.OPTIONS))
                .hasMessage("unknown head of a column 'ID'; known: gdp, id, name\nMaybe 'id'?");
    }
}
