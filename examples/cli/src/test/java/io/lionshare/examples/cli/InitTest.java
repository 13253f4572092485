package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code init} on tables as programs write them, which stand with the tests of the module that reads them. */
class InitTest {
    private static final Path TABLES = Path.of("../../plugins/files/src/test/resources/io/lionshare/files/tables");

    /** Those that no setting makes readable: the file itself must be mended. */
    private static final Set<String> BROKEN = Set.of(
            "accounting-negative",
            "excel-old-workbook",
            "excel-workbook",
            "invisible-inside",
            "long-format",
            "nato-two-line-head",
            "two-decimals",
            "units-below-head",
            "web-page",
            "words-after-numbers");

    @TempDir
    private Path folder = Path.of("");

    static List<String> names() {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(file -> file.endsWith(".csv"))
                    .map(file -> file.substring(0, file.length() - ".csv".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Run init(String name, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of(
                "init",
                folder.resolve("mine").toString(),
                "--members",
                TABLES.resolve(name + ".csv").toString()));
        arguments.addAll(options);
        return Run.of(arguments.toArray(String[]::new));
    }

    /** The settings that a table needs, as options. */
    private static List<String> options(String name) throws IOException {
        List<String> options = new ArrayList<>();
        for (String line : Files.readAllLines(TABLES.resolve(name + ".txt"))) {
            if (line.startsWith("fix: ")) {
                String[] setting = line.substring("fix: ".length()).split("=", 2);
                options.add("--" + setting[0] + "=" + setting[1]);
            }
        }
        return options;
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName("What init writes about a table can be compared at once")
    void comparedAtOnce(String name) throws IOException {
        Run init = init(name, options(name));
        assertThat(init.code()).as(init.err()).isEqualTo(BROKEN.contains(name) ? 1 : 0);
        if (init.code() == 0) {
            String file = folder.resolve("mine/scenario.yaml").toString();
            Run compare = Run.of("compare", file);
            assertThat(compare.err()).isEmpty();
            assertThat(compare.code()).isZero();
            assertThat(compare.out()).contains("burden").contains("equal");
            assertThat(Files.readString(Path.of(file))).contains("Change: what is needed");
        } else {
            assertThat(init.out()).isEmpty();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "total-named|Maybe --skip TOTAL, or --keep TOTAL if it is a member",
                "open-comma|Maybe --decimal , for 42.5, or --grouping , for 42500",
                "excel-windows-1252|--encoding windows-1252",
                "destatis|Maybe --zero - for 0, or --missing - for no figure",
                "percent|Maybe --marks % to read it so",
            })
    @DisplayName("A refusal of init names the option that takes the table")
    void namesOptions(String name, String hint) {
        Run init = init(name, List.of());
        assertThat(init.code()).isEqualTo(1);
        assertThat(init.err()).contains(hint);
    }

    @Test
    @DisplayName("init says what it took each column for, and writes what it found as settings")
    void says() throws IOException {
        assertThat(init("excel-germany", List.of("--columns", "name=Hauptstadt,gdp=BIP (Mio. EUR)"))
                        .lines())
                .containsExactly(
                        "5 members in excel-germany.csv:",
                        "  id: ids of members, from the column 'K\u00fcrzel'",
                        "  'Land': left out, as it has texts",
                        "  'Region': left out, as it has texts",
                        "  gdp: numbers [unit unknown], from the column 'BIP (Mio. EUR)'",
                        "  einwohner-mio: numbers [unit unknown], from the column 'Einwohner (Mio.)'",
                        "  name: names of members, from the column 'Hauptstadt'",
                        "Written to " + folder.resolve("mine") + ": excel-germany.csv, scenario.yaml.",
                        "Next: change the burden and the plans, then lionshare compare "
                                + folder.resolve("mine/scenario.yaml"));
        assertThat(Files.readString(folder.resolve("mine/scenario.yaml")))
                .contains("  separator: \";\"\n  decimal: \",\"\n  grouping: \".\"\n", "    gdp: \"BIP (Mio. EUR)\"\n")
                .contains("  - {name: gdp, strategy: {indicator: gdp}}\n");
    }

    @Test
    @DisplayName("There is no plan by a column that divides nothing, and it is said why; none is named as another")
    void plans() throws IOException {
        assertThat(init("register", List.of()).lines())
                .contains(
                        "  no plan by joined: every figure is the same",
                        "  no plan by seats: every figure is the same",
                        "  no plan by balance: the figure of NRD is below 0",
                        "  no plan by aid: SUD has no figure, and needs none if its ceiling is 0");
        assertThat(Files.readString(folder.resolve("mine/scenario.yaml"))).endsWith("""
            plans:
              - {name: equal, strategy: equal}
              - {name: by equal, strategy: {indicator: equal}}
              # Not by joined: every figure is the same
              # Not by seats: every figure is the same
              # Not by balance: the figure of NRD is below 0
              # Not by aid: SUD has no figure, and needs none if its ceiling is 0
            """);
    }

    @Test
    @DisplayName("Without a table, an empty scenario of some twenty lines can be compared at once")
    void empty() throws IOException {
        String mine = folder.resolve("mine").toString();
        assertThat(Run.of("init", mine).code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("mine/scenario.yaml"))).hasSizeBetween(15, 20);
        assertThat(Run.of("compare", mine + "/scenario.yaml").err()).isEmpty();
    }

    @Test
    @DisplayName("A table that is not there is said so, and nothing is written")
    void noTable() {
        Run init = Run.of("init", folder.resolve("mine").toString(), "--members", "none.csv");
        assertThat(init).isEqualTo(new Run(1, "", "lionshare: none.csv: there is no such file\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--grouping x --members t.csv|--grouping: grouping ('x') must be . or , or ' or space",
                "--decimal ,|options that say how a table is to be read need --members FILE",
                "--members t.csv --from un-budget|--from and --members must not both be given",
                "--members t.csv --columns Land|--columns: column ('Land') must read ID=HEAD, such as id=Code",
            },
            quoteCharacter = '`')
    @DisplayName("Options that do not fit are wrong usage, and are named")
    void wrong(String options, String message) {
        List<String> arguments =
                new ArrayList<>(List.of("init", folder.resolve("mine").toString()));
        arguments.addAll(List.of(options.split(" ", -1)));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("lionshare: " + message + "\n");
    }
}
