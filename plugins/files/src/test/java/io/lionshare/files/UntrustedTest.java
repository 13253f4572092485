package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from strangers. */
class UntrustedTest {
    private static final String OUTSIDE =
            "must lie in the folder of the scenario, by a relative path without '..' and without links out of it";

    @TempDir
    private Path root = Path.of("");

    private Written written = new Written(root);

    @BeforeEach
    void write() throws IOException {
        Path folder = Files.createDirectories(root.resolve("mine"));
        Files.writeString(root.resolve("secret.csv"), Written.CSV);
        written = new Written(folder).csv(Written.CSV).yaml(Written.YAML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "./../secret.csv",
                "sub/../../secret.csv",
                "..\\secret.csv",
                "sub/../members.csv"
            })
    @DisplayName("A path that leads out of the folder is refused, whether or not there is a file")
    void leadsOut(String path) {
        assertThat(written.yaml(Written.YAML.replace("members.csv", "'" + path + "'"))
                        .refused())
                .containsExactly("scenario.yaml, line 2, column 10: file ('" + path + "') " + OUTSIDE);
    }

    @Test
    @DisplayName("An absolute path is refused")
    void absolute() {
        Path secret = root.resolve("secret.csv").toAbsolutePath();
        assertThat(written.yaml(Written.YAML.replace("members.csv", secret.toString()))
                        .refused())
                .containsExactly("scenario.yaml, line 2, column 10: file ('" + secret + "') " + OUTSIDE);
    }

    @Test
    @DisplayName("Links out of the folder are refused, of files and of folders; links within it are followed")
    void links() throws IOException {
        Files.createSymbolicLink(written.folder().resolve("link.csv"), root.resolve("secret.csv"));
        Files.createSymbolicLink(written.folder().resolve("up"), root);
        Files.createSymbolicLink(
                written.folder().resolve("own.csv"), written.folder().resolve("members.csv"));
        for (String path : new String[] {"link.csv", "up/secret.csv"}) {
            assertThat(written.yaml(Written.YAML.replace("members.csv", path)).refused())
                    .containsExactly("scenario.yaml, line 2, column 10: file ('" + path + "') " + OUTSIDE);
        }
        assertThat(written.yaml(Written.YAML.replace("members.csv", "own.csv")).refused())
                .isEmpty();
    }

    @Test
    @DisplayName("A table that is not there, or is a folder or a table, is refused")
    void noTable() throws IOException {
        assertThat(written.yaml(Written.YAML.replace("members.csv", "none.csv")).refused())
                .containsExactly(
                        "scenario.yaml, line 2, column 10: file ('none.csv') must exist in the folder of the scenario");
        Files.createDirectory(written.folder().resolve("sub"));
        assertThat(written.yaml(Written.YAML.replace("members.csv", "sub")).refused())
                .containsExactly("scenario.yaml, line 2, column 10: file ('sub') must be a file, not a folder");
    }

    @Test
    @DisplayName("A scenario that is not there, or is a folder or a table, is refused")
    void noScenario() throws IOException {
        Path none = written.folder().resolve("none.yaml");
        ScenarioReader reader = ScenarioReader.load();
        Path table = Files.writeString(written.folder().resolve("Table.CSV"), Written.CSV);
        assertThatThrownBy(() -> reader.read(table))
                .hasMessage(
                        table + ": a scenario must be a YAML file, not a table\nMaybe write one with: lionshare init"
                                + " my-case --members " + table);
        assertThatThrownBy(() -> reader.read(none)).hasMessage(none + ": there is no such file");
        assertThatThrownBy(() -> reader.read(written.folder()))
                .hasMessage(written.folder() + ": a scenario must be a file, not a folder\nMaybe "
                        + written.folder().resolve("scenario.yaml"));
        assertThatThrownBy(() -> reader.readBundled("un-budgets"))
                .hasMessage("unknown scenario 'un-budgets'; known: eu-relocation-2015, ukraine-2025, un-budget"
                        + "\nMaybe 'un-budget'?");
    }

    @Test
    @DisplayName("A file that may not be read is refused")
    void unreadable() throws IOException {
        Path file = written.folder().resolve("scenario.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThat(written.refused()).containsExactly("scenario.yaml: the file cannot be read: access denied");
    }

    @Test
    @DisplayName("Why a file cannot be read is said in words")
    void reason() {
        assertThat(SourceText.reason(new AccessDeniedException("members.csv"))).isEqualTo("access denied");
        assertThat(SourceText.reason(new IOException("Input/output error"))).isEqualTo("Input/output error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    @DisplayName("An empty file is refused")
    void empty(String text) {
        assertThat(written.yaml(text).refused()).containsExactly("scenario.yaml: the file is empty");
        assertThat(written.yaml(Written.YAML).csv(text).refused()).containsExactly("members.csv: the file is empty");
    }

    @Test
    @DisplayName("A file of comments is refused")
    void comments() {
        assertThat(written.yaml("# nothing\n").refused()).containsExactly("scenario.yaml: the file is empty");
        assertThat(written.yaml(Written.YAML).csv("# nothing\n").refused())
                .containsExactly("members.csv: the table must have a line with the heads, and a line for each member");
    }

    @Test
    @DisplayName("100 MB of junk are refused before they are read")
    void junk() throws IOException {
        for (String file : new String[] {"members.csv", "scenario.yaml"}) {
            try (RandomAccessFile large =
                    new RandomAccessFile(written.folder().resolve(file).toFile(), "rw")) {
                large.setLength(100L << 20);
            }
        }
        assertThat(written.refused()).containsExactly("scenario.yaml: the file must have at most 1 MB");
        assertThat(written.yaml(Written.YAML).refused())
                .containsExactly("members.csv: the file must have at most 16 MB");
    }

    @Test
    @DisplayName("Binary data are refused with the place of the first byte that is no text")
    void binary() {
        byte[] zero = "name: A\nx: \0\n".getBytes(StandardCharsets.UTF_8);
        byte[] latin = "name: Espa\u00f1a\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(written.bytes("scenario.yaml", zero).refused())
                .containsExactly(
                        "scenario.yaml, line 2, column 4: the file must be text, and has the character U+0000");
        assertThat(written.bytes("scenario.yaml", latin).refused())
                .containsExactly("scenario.yaml, line 1, column 11: the file must be text in UTF-8\n"
                        + "Maybe save it again with the encoding UTF-8");
        assertThat(written.yaml(Written.YAML).bytes("members.csv", latin).refused())
                .containsExactly("members.csv, line 1, column 11: the file must be text in UTF-8\n"
                        + "Maybe save it again as CSV UTF-8, or say which encoding it has: encoding:"
                        + " windows-1252 is usual for Excel in Western Europe, windows-1250 in Central"
                        + " Europe");
    }

    @Test
    @DisplayName("A workbook in the place of either file is called by its name")
    void workbook() {
        byte[] workbook = "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII);
        assertThat(written.bytes("members.csv", workbook).refused())
                .containsExactly("members.csv: the file is an Excel workbook (.xlsx): save the sheet as CSV UTF-8");
        assertThat(written.bytes("scenario.yaml", workbook).refused())
                .containsExactly("scenario.yaml: the file is an Excel workbook (.xlsx): save the sheet as CSV UTF-8");
    }

    @Test
    @DisplayName("A billion laughs are refused at once, each alias with its place")
    void billionLaughs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 60; i++) {
            laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        written.yaml(laughs + Written.YAML);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(written.refused())
                        .hasSize(101)
                        .contains("scenario.yaml, line 2, column 10: alias '*a0' must be written out; a scenario has no"
                                + " aliases")
                        .endsWith("scenario.yaml: more than 100 problems; the rest is left out"));
    }

    @Test
    @DisplayName("Depth and number of values are bounded")
    void bounds() {
        assertThat(written.yaml("name: " + "[".repeat(500) + "]".repeat(500)).refused())
                .containsExactly("scenario.yaml, line 1, column 27: values must not lie deeper than 20 levels");
        assertThat(written.yaml("name: [" + "a, ".repeat(200_000) + "]").refused())
                .containsExactly("scenario.yaml, line 1, column 300002: a scenario must have at most 100000 values");
    }

    @Test
    @DisplayName("Names of hundreds of thousands of letters are distinguished at once")
    void endlessNames() {
        written.yaml(Written.YAML.replace("name: gdp", "name: " + "a".repeat(450_000)) + "baseline: "
                + "b".repeat(450_000) + "\n");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(written.refused()).singleElement(STRING).contains("unknown baseline"));
    }

    @Test
    @DisplayName("A number of 900,000 digits is refused at once wherever one can stand, and no message echoes it")
    void endlessNumber() {
        String digits = "9".repeat(900_000);
        for (String part : new String[] {"total: 1000", "ceiling: 0", "id: force", "name: gdp", "gdp-weighted"}) {
            written.yaml(Written.YAML.replace(part, part.substring(0, part.indexOf(' ') + 1) + digits));
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(written.refused())
                            .as(part)
                            .allSatisfy(problem -> assertThat(problem).hasSizeLessThan(1500)));
        }
        assertThat(written.yaml(Written.YAML.replace("1000", digits)).refused())
                .containsExactly("scenario.yaml, line 4, column 39: total ('" + "9".repeat(100)
                        + "… [900000 characters]') must be a decimal number such as 1250.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: 1}: b", "? {a: 1}\n: b", "[a]: b", "? - a\n: b", "*x : b"})
    @DisplayName("A key that is no text is refused with its place, and no class of a library is named")
    void keyIsNoText(String line) {
        assertThat(written.yaml("name: &x Test\n" + line + "\n").refused())
                .singleElement(STRING)
                .startsWith("scenario.yaml, line 2, column ")
                .endsWith(": a key must be text, not a list, keys with values or an alias");
    }

    @Test
    @DisplayName("The head of a column may have any number of words")
    void endlessHead() {
        written.csv(Written.CSV.replace("gdp [", "gdp" + "-a".repeat(100_000) + " ["));
        assertThat(written.refused()).isEmpty();
    }

    @Test
    @DisplayName("Thousands of pledges and what-ifs of thousands of members, good or bad, are read in seconds")
    void thousands() {
        StringBuilder table = new StringBuilder(Written.CSV);
        for (int i = 0; i < 9_997; i++) {
            table.append("M").append(i).append(",Member,,1,0,0\n");
        }
        StringBuilder pledges = new StringBuilder("pledges:\n");
        StringBuilder whatIfs = new StringBuilder("what-ifs:\n");
        for (int i = 0; i < 3_000; i++) {
            String pledge = "{id: p" + i + ", member: M" + i + ", type: force, status: committed, date: 2026-01-31}";
            pledges.append("- ").append(pledge).append('\n');
            whatIfs.append("- {name: w")
                    .append(i)
                    .append(", pledge: ")
                    .append(pledge)
                    .append("}\n");
            whatIfs.append("- {name: s")
                    .append(i)
                    .append(", steps-back: {who: M")
                    .append(i)
                    .append("}}\n");
        }
        written.csv(table.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(written.yaml(Written.YAML + pledges + whatIfs).refused()).isEmpty();
            String unknown = (Written.YAML + pledges + whatIfs).replace(": M", ": N");
            assertThat(written.yaml(unknown).refused()).hasSize(101);
        });
    }
}
