package io.lionshare.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** {@code members}: the file with the table of members, and how it writes cells and numbers. */
record MembersReader() implements SectionReader {
    private static final String FILE = "file";
    private static final String SEPARATOR = "separator";
    private static final String DECIMAL = "decimal";
    private static final AllowedKeys MEMBERS = new AllowedKeys("members", List.of(FILE), List.of(SEPARATOR, DECIMAL));
    private static final Map<String, Character> SEPARATORS = Map.of(",", ',', ";", ';', "|", '|', "tab", '\t');
    private static final Map<String, Character> DECIMALS = Map.of(".", '.', ",", ',');

    @Override
    public String key() {
        return "members";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(MEMBERS);
    }

    @Override
    public void read(Node node, Draft draft) {
        if (node instanceof Node.Scalar) {
            table(node, TableForm.plain(), draft);
        } else {
            draft.reading.fields(node, MEMBERS).ifPresent(members -> {
                int before = draft.reading.count();
                char separator = letter(members, SEPARATOR, ",", SEPARATORS, draft.reading);
                char decimal = letter(members, DECIMAL, ".", DECIMALS, draft.reading);
                if (separator == decimal) {
                    draft.reading.refuse(
                            members.placeOf(DECIMAL),
                            "decimal ('" + decimal + "') must differ from the separator\nMaybe separator: \";\"");
                }
                if (draft.reading.count() == before) {
                    table(members.get(FILE), new TableForm(separator, decimal), draft);
                }
            });
        }
    }

    private static char letter(
            Node.Fields members, String key, String usual, Map<String, Character> known, Reading reading) {
        Node node = members.values().getOrDefault(key, new Node.Scalar(members.place(), usual));
        Optional<String> given = reading.text(node, key);
        if (given.isPresent() && !known.containsKey(given.get())) {
            reading.refuse(
                    node.place(),
                    key + " ('" + given.get() + "') must be " + String.join(" or ", new TreeSet<>(known.keySet())));
        }
        return known.getOrDefault(given.orElse(usual), usual.charAt(0));
    }

    private static void table(Node file, TableForm form, Draft draft) {
        Reading reading = draft.reading;
        reading.text(file, "file of members").ifPresent(path -> {
            try (InputStream stream = draft.folder.open(path)) {
                draft.members = MembersTable.read(draft.folder.nameOf(path), stream, form, reading);
            } catch (ScenarioException e) {
                e.problems()
                        .forEach(problem -> reading.refuse(
                                new Place(problem.file(), problem.line(), problem.column()), problem.message()));
            } catch (IllegalArgumentException e) {
                reading.refuse(file.place(), String.valueOf(e.getMessage()));
            } catch (IOException e) {
                reading.refuse(file.place(), "file ('" + path + "') cannot be read: " + SourceText.reason(e));
            }
        });
        draft.members.ifPresent(table -> table.blocs().forEach(draft::add));
    }
}
