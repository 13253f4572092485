package io.lionshare.files.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the folder {@code tables}, and the text next to it: which kind of program it imitates, with which settings it can be read
 * if it is refused as it is, and then what must come out. Its figures and names are made up.
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of a file, never compared
record TableCase(String name, byte[] bytes, String head, String expected) {
    private static final Path FOLDER = Path.of("src/test/resources/io/lionshare/files/tables");

    static List<TableCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(path -> String.valueOf(path.getFileName()))
                    .filter(file -> file.endsWith(".csv"))
                    .sorted()
                    .map(file -> of(file.substring(0, file.length() - ".csv".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableCase of(String name) {
        try {
            String text = Files.readString(FOLDER.resolve(name + ".txt"));
            int at = text.indexOf("---\n");
            return new TableCase(
                    name, Files.readAllBytes(FOLDER.resolve(name + ".csv")), text.substring(0, at), text.substring(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes out of it as it is, and then with the settings that it needs. */
    String actual() {
        TableSettings fix = fix();
        return "---\n" + outcome(TableSettings.none())
                + (fix.equals(TableSettings.none()) ? "" : "--- with the settings above\n" + outcome(fix));
    }

    void write() {
        try {
            Files.writeString(FOLDER.resolve(name + ".txt"), head + actual(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TableSettings fix() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        TableSettings settings = TableSettings.none();
        for (String line : head.lines().filter(each -> each.startsWith("fix: ")).toList()) {
            String[] setting = line.substring("fix: ".length()).split("=", 2);
            if (TableSettings.SINGLES.contains(setting[0])) {
                settings = settings.with(setting[0], setting[1]);
            } else {
                lists.computeIfAbsent(setting[0], any -> new ArrayList<>()).add(setting[1]);
            }
        }
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            settings = settings.with(list.getKey(), list.getValue());
        }
        return settings;
    }

    /** The table, if it can be read. */
    MemberTable read(TableSettings settings) {
        return TableReader.of(List.of()).read(bytes, settings, Wording.YAML);
    }

    private String outcome(TableSettings settings) {
        try {
            return shown(read(settings));
        } catch (TableException e) {
            return e.problems().stream()
                    .map(found -> "refused" + (found.line() == 0 ? "" : ", line " + found.line())
                            + (found.column().isEmpty() ? "" : ", column " + found.column()) + ": "
                            + found.message().replace("\n", "\n    ") + "\n")
                    .collect(Collectors.joining());
        }
    }

    private static String shown(MemberTable table) {
        StringBuilder text = new StringBuilder();
        table.columns()
                .forEach(column -> text.append("column ")
                        .append(column.describe().replace("\n", "\\n"))
                        .append('\n'));
        table.notes().forEach(note -> text.append("note ").append(note).append('\n'));
        table.blocs()
                .forEach(bloc -> text.append("bloc ")
                        .append(bloc.name())
                        .append(": ")
                        .append(String.join(" ", bloc.members()))
                        .append('\n'));
        table.members()
                .forEach(member -> text.append("member ")
                        .append(member.id())
                        .append(" (")
                        .append(member.name())
                        .append("): ")
                        .append(member.indicators().entrySet().stream()
                                .map(entry -> entry.getKey() + " " + Objects.toString(entry.getValue()))
                                .collect(Collectors.joining(", ")))
                        .append('\n'));
        return text.toString();
    }
}
