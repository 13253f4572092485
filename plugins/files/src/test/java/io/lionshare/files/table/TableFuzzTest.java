package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.testkit.InputFuzz;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables damaged at random: some dozens in a usual build, as many as there is time for in the profile {@code fuzz}. */
class TableFuzzTest {
    private static final String[] TOKENS = {
        ",",
        ";",
        "|",
        "\t",
        "\"",
        "'",
        "\n",
        "\r",
        " ",
        ".",
        "-",
        "+",
        "%",
        "(",
        ")",
        "[",
        "]",
        "*",
        "0",
        "129",
        "e",
        "A",
        "\0",
        "\u00e4",
        "\u2212",
        "\u00a0",
        "\ufeff",
        "sep=;",
        "[bloc]",
        "[USD; 2023]",
        "total",
        "n/a",
        ".."
    };

    @Test
    @DisplayName("However a table is damaged, it is read, or refused with what is wrong; nothing else happens")
    void damaged() {
        List<byte[]> tables = TableCase.all().stream().map(TableCase::bytes).toList();
        InputFuzz.of(tables, TOKENS).run(60, TableFuzzTest::readOrRefused);
    }

    private static void readOrRefused(byte[] bytes) {
        try {
            assertThat(TableReader.load()
                            .read(bytes, TableSettings.none(), Wording.YAML)
                            .members())
                    .isNotEmpty();
        } catch (TableException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }
}
