package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the first reader of tables read, which took the first line for the heads and nothing but its own form, is read the same. */
class SameNumbersTest {
    private static final Pattern HEAD =
            Pattern.compile("([a-z0-9]++(?:-[a-z0-9]++)*+)(?: *+\\[([^;\\[\\]]+)(?:;([^;\\]]+);([^;\\]]+))?])?");

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]++\\.?+[0-9]*+|\\.[0-9]++)(?:[eE][+-]?[0-9]{1,4})?");

    private static final Path ROOT = Path.of("../..");

    /** Figures by member and indicator, as the first reader had them; nothing where it refused the table. */
    private static Optional<Map<String, Map<String, Double>>> before(String text, char separator, char decimal) {
        List<CsvRecord> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(separator)
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofCsvRecord(text)
                    .forEach(rows::add);
        } catch (CsvParseException e) {
            return Optional.empty();
        }
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<Matcher> heads = rows.get(0).getFields().stream()
                .map(head -> HEAD.matcher(head.strip()))
                .toList();
        boolean isOfForm = heads.stream()
                .allMatch(head -> head.matches()
                        && (head.group(2) != null
                                || head.group(1).equals("id")
                                || head.group(1).equals("name")));
        if (!isOfForm || heads.stream().noneMatch(head -> head.group(1).equals("id"))) {
            return Optional.empty();
        }
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        for (CsvRecord row : rows.subList(1, rows.size())) {
            Map<String, Double> numbers = new LinkedHashMap<>();
            String id = "";
            for (int i = 0; i < heads.size(); i++) {
                String name = heads.get(i).group(1);
                String cell = row.getField(i).strip();
                boolean isText = name.equals("id")
                        || name.equals("name")
                        || "bloc".equals(heads.get(i).group(2));
                id = name.equals("id") ? cell : id;
                if (isText || cell.isEmpty()) {
                    continue;
                }
                String plain = cell.replace(decimal, '.');
                if ((decimal == ',' && cell.indexOf('.') >= 0)
                        || !NUMBER.matcher(plain).matches()) {
                    return Optional.empty();
                }
                numbers.put(name, Double.parseDouble(plain));
            }
            figures.put(id, numbers);
        }
        return Optional.of(figures);
    }

    private static Map<String, Map<String, Double>> now(byte[] bytes, TableSettings settings) {
        Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
        TableReader.of(List.of())
                .read(bytes, settings, Wording.YAML)
                .members()
                .forEach(member -> figures.put(member.id(), member.indicators()));
        return figures;
    }

    /** Tables that people wrote: another module may be writing those of its build at the same time. */
    static List<Path> tables() throws IOException {
        List<Path> tables = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".csv")) {
                    tables.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(tables);
        return tables;
    }

    @ParameterizedTest
    @MethodSource("tables")
    @DisplayName(
            "Every table in the tree that was read has the same numbers, or is refused as a total or an open point")
    void same(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        for (char[] form : new char[][] {{',', '.'}, {';', ','}, {'\t', ','}}) {
            Optional<Map<String, Map<String, Double>>> before = before(text, form[0], form[1]);
            if (before.isPresent()) {
                TableSettings settings = TableSettings.none()
                        .with("separator", form[0] == '\t' ? "tab" : Character.toString(form[0]))
                        .with("decimal", Character.toString(form[1]));
                assertThat(nowOrNothing(bytes, settings)).isIn(before.get(), Map.of());
                assertThat(nowOrNothing(bytes, TableSettings.none())).isIn(before.get(), Map.of());
            }
        }
    }

    /** Nothing where the table is refused for a reason that is new. */
    private static Map<String, Map<String, Double>> nowOrNothing(byte[] bytes, TableSettings settings) {
        try {
            return now(bytes, settings);
        } catch (TableException e) {
            assertThat(e.problems())
                    .allSatisfy(
                            problem -> assertThat(problem.message()).containsAnyOf("looks like the total", " can be "));
            return Map.of();
        }
    }

    @Test
    @DisplayName("The tables of the scenarios that come with the project are among them, and none is refused")
    void bundled() throws IOException {
        for (String name : List.of("ukraine-2025", "un-budget", "eu-relocation-2015")) {
            byte[] bytes = Files.readAllBytes(Path.of("src/main/resources/io/lionshare/files")
                    .resolve(name)
                    .resolve("members.csv"));
            assertThat(now(bytes, TableSettings.none()))
                    .as(name)
                    .isEqualTo(before(new String(bytes, StandardCharsets.UTF_8), ',', '.')
                            .orElseThrow());
        }
    }
}
