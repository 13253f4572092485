package io.lionshare.files;

import io.lionshare.files.table.MemberTable;
import io.lionshare.files.table.TableSettings;
import io.lionshare.files.table.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code members}: the file with the table of members, and how it is to be read where the file does not show it. */
record MembersReader() implements SectionReader {
    private static final String FILE = "file";
    private static final String COLUMNS = "columns";
    private static final AllowedKeys MEMBERS = new AllowedKeys("members", List.of(FILE), settings());

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

    private static List<String> settings() {
        List<String> keys = new ArrayList<>(TableSettings.SINGLES);
        keys.add(COLUMNS);
        keys.addAll(TableSettings.LISTS);
        return keys;
    }

    @Override
    public void read(Node node, Draft draft) {
        table(node, draft).ifPresent(found -> {
            draft.members = Optional.of(found.table);
            draft.fileOfMembers = found.file;
            found.table.blocs().forEach(draft::add);
        });
    }

    /**
     * A table, and where it stands.
     *
     * @param file the name of its file, as messages have it
     * @param table what it holds
     */
    record NamedTable(String file, MemberTable table) {}

    /** A table with a row a member: its file, or keys. */
    static Optional<NamedTable> table(Node node, Draft draft) {
        if (node instanceof Node.Scalar) {
            return table(node, TableSettings.none(), draft);
        }
        return draft.reading.fields(node, MEMBERS).flatMap(members -> {
            int before = draft.reading.count();
            TableSettings settings = settings(members, draft.reading);
            return draft.reading.count() > before ? Optional.empty() : table(members.get(FILE), settings, draft);
        });
    }

    private static TableSettings settings(Node.Fields members, Reading reading) {
        TableSettings settings = TableSettings.none();
        for (String key : TableSettings.SINGLES) {
            TableSettings so = settings;
            settings = members.find(key)
                    .flatMap(node -> sign(node, key, reading)
                            .flatMap(text -> reading.made(node.place(), () -> so.with(key, text))))
                    .orElse(so);
        }
        for (String key : TableSettings.LISTS) {
            TableSettings so = settings;
            settings = members.find(key)
                    .flatMap(node -> reading.made(node.place(), () -> so.with(key, texts(node, key, reading))))
                    .orElse(so);
        }
        TableSettings so = settings;
        return members.find(COLUMNS)
                .flatMap(node -> reading.fields(node, COLUMNS)
                        .flatMap(fields -> reading.made(node.place(), () -> so.withColumns(heads(fields, reading)))))
                .orElse(so);
    }

    /** A text; a comma without quotes is none, since it separates in YAML. */
    private static Optional<String> sign(Node node, String key, Reading reading) {
        if (node instanceof Node.Scalar scalar && scalar.text().isEmpty()) {
            reading.refuse(node.place(), key + " ('') must not be empty\nMaybe in quotes: \",\"");
            return Optional.empty();
        }
        return reading.text(node, key);
    }

    private static List<String> texts(Node list, String key, Reading reading) {
        List<String> texts = new ArrayList<>();
        for (Node item : reading.items(list, key)) {
            reading.text(item, "entry of " + key).ifPresent(texts::add);
        }
        return texts;
    }

    private static Map<String, String> heads(Node.Fields fields, Reading reading) {
        Map<String, String> heads = new LinkedHashMap<>();
        fields.values()
                .forEach((id, head) ->
                        reading.text(head, "head of column " + id).ifPresent(text -> heads.put(id, text)));
        return heads;
    }

    private static Optional<NamedTable> table(Node file, TableSettings settings, Draft draft) {
        return draft.reading
                .text(file, "file of members")
                .flatMap(path -> TableFile.read(
                                path,
                                file,
                                draft.folder,
                                draft.reading,
                                bytes -> draft.tables.read(bytes, settings, Wording.YAML))
                        .map(table -> new NamedTable(draft.folder.nameOf(path), table)));
    }
}
