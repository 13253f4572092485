package io.lionshare.files;

import io.lionshare.files.table.ColumnReading;
import io.lionshare.files.table.MemberTable;
import io.lionshare.files.table.TableSettings;
import io.lionshare.files.table.Wording;
import io.lionshare.model.Bloc;
import io.lionshare.plugin.Nouns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a scenario to begin with. */
final class StarterText {
    static final String MEMBERS = """
        id,name,region [bloc],population [persons],income [million EUR]
        A,Member A,North,1200000,41000
        B,Member B,North,560000,18500
        C,Member C,South,2300000,52000
        D,Member D,South,310000,9800
        """;

    static final String EMPTY = """
        # A scenario to begin with: four members in members.csv, one burden, three ways to divide it. Change everything.
        name: My scenario
        members: members.csv

        burdens:
          # What is needed: an id, a unit and a total.
          - {id: burden, unit: units, total: 1000}

        # Floors and ceilings, by burden, of a member or a bloc: an amount, or a percentage of the total.
        # limits:
        #   burden:
        #     D: {ceiling: 50}
        #     North: {floor: 40 %}

        plans:
          - {name: equal, strategy: equal}
          - {name: population, strategy: {indicator: population}}
          - {name: income, strategy: {indicator: income}}
        """;

    private StarterText() {}

    /** A scenario about a table; what was found in it is set, so that it is read the same again. */
    static String about(String file, MemberTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("# Begun from " + file + ". What follows 'Change' is made up.");
        lines.add("name: " + Wording.yaml(file.replaceFirst("\\.[^.]*$", "")));
        lines.add("");
        addMembers(lines, file, table);
        addIndicators(lines, table);
        lines.add("");
        lines.add("burdens:");
        lines.add("  # Change: what is needed, with its unit and total.");
        lines.add("  - {id: burden, unit: units, total: 1000}");
        lines.add("");
        addLimits(lines, table);
        lines.add("plans:");
        lines.addAll(StarterPlans.of(table).yaml());
        return String.join("\n", lines) + "\n";
    }

    private static void addMembers(List<String> lines, String file, MemberTable table) {
        TableSettings found = table.found();
        lines.add("members:");
        lines.add("  file: " + Wording.yaml(file));
        lines.add("  # Found in the file; what is written here decides.");
        found.encoding().ifPresent(charset -> add(lines, "encoding", List.of(charset.name())));
        found.separator()
                .ifPresent(sign -> add(lines, "separator", List.of(sign == '\t' ? "tab" : Character.toString(sign))));
        found.decimal().ifPresent(sign -> add(lines, "decimal", List.of(Character.toString(sign))));
        found.grouping()
                .ifPresent(sign -> add(lines, "grouping", List.of(sign == ' ' ? "space" : Character.toString(sign))));
        if (!found.columns().isEmpty()) {
            lines.add("  columns:");
            found.columns().forEach((id, head) -> lines.add("    " + id + ": " + Wording.yaml(head)));
        }
        TableSettings.LISTS.stream()
                .filter(key -> found.lists().containsKey(key))
                .forEach(key -> add(lines, key, found.lists().getOrDefault(key, List.of())));
        table.columns().stream()
                .filter(column -> column.kind() == ColumnReading.Kind.LEFT_OUT)
                .forEach(column -> lines.add("  # " + oneLine(column.describe())));
        table.notes().forEach(note -> lines.add("  # " + oneLine(note)));
    }

    private static void add(List<String> lines, String key, List<String> values) {
        lines.add("  " + Wording.YAML.set(key, values));
    }

    /** A comment ends with its line. */
    static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static void addIndicators(List<String> lines, MemberTable table) {
        List<ColumnReading> unknown = table.columns().stream()
                .filter(column -> column.kind() == ColumnReading.Kind.INDICATOR
                        && column.unit().isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            lines.add("");
            lines.add("# The file does not say the units of "
                    + unknown.stream().map(ColumnReading::id).collect(Collectors.joining(", ")) + ".");
            lines.add("# indicators:");
            lines.add("#   " + unknown.get(0).id() + ": {unit: million EUR"
                    + (unknown.get(0).source().isEmpty() ? ", year: 2024" : "") + ", source: who published it}");
        }
    }

    private static void addLimits(List<String> lines, MemberTable table) {
        String first = Wording.yaml(table.members().get(0).id());
        if (!table.blocs().isEmpty()) {
            lines.add("# Blocs: "
                    + table.blocs().stream().map(StarterText::counted).collect(Collectors.joining(", ")) + ".");
        }
        lines.add("# Floors and ceilings, of a member or a bloc: an amount, or a percentage of the total.");
        lines.add("# limits:");
        lines.add("#   burden:");
        lines.add("#     " + first + ": {ceiling: 0}");
        table.blocs().stream()
                .findFirst()
                .ifPresent(bloc -> lines.add("#     " + Wording.yaml(bloc.name()) + ": {floor: 10 %}"));
        lines.add("");
    }

    private static String counted(Bloc bloc) {
        int size = bloc.members().size();
        return oneLine(bloc.name()) + " (" + Nouns.count(size, "members") + ")";
    }
}
