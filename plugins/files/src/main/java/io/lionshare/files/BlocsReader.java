package io.lionshare.files;

import io.lionshare.model.Bloc;
import io.lionshare.plugin.PrintableText;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code blocs}: lists of member ids by name, in addition to the blocs in the table of members. */
record BlocsReader() implements SectionReader {
    @Override
    public String key() {
        return "blocs";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void read(Node node, Draft draft) {
        Set<String> ids = draft.memberIds();
        draft.reading
                .fields(node, key())
                .ifPresent(blocs -> blocs.values().forEach((name, members) -> {
                    Place place = blocs.placeOf(name);
                    int before = draft.reading.count();
                    if (!draft.blocNames.add(name) || ids.contains(name)) {
                        draft.reading.refuse(
                                place, "name of bloc " + name + " must differ from every other bloc and member");
                    }
                    Set<String> listed = members(name, members, ids, draft);
                    if (draft.reading.count() == before) {
                        draft.reading
                                .made(place, () -> new Bloc(name, listed))
                                .ifPresent(bloc -> add(bloc, place, draft));
                    }
                }));
    }

    private static void add(Bloc bloc, Place place, Draft draft) {
        draft.blocs.add(bloc);
        draft.members.flatMap(table -> table.totalOf(bloc)).ifPresent(problem -> draft.reading.refuse(place, problem));
    }

    /** The ids in a list; any where the table could not be read. */
    private static Set<String> members(String name, Node list, Set<String> known, Draft draft) {
        Reading reading = draft.reading;
        String role = "member of bloc " + name;
        Set<String> members = new LinkedHashSet<>();
        for (Node entry : reading.items(list, "bloc " + name)) {
            reading.text(entry, role).ifPresent(id -> {
                if (!known.isEmpty() && !known.contains(id)) {
                    reading.refuseUnknown(entry.place(), role, id, known, draft.knownMembers());
                } else if (!members.add(id)) {
                    reading.refuse(entry.place(), role + " ('" + PrintableText.value(id) + "') is given twice");
                }
            });
        }
        return members;
    }
}
