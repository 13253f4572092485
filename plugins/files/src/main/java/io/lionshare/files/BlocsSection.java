package io.lionshare.files;

import io.lionshare.model.Bloc;
import io.lionshare.plugin.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code blocs}: lists of member ids by name, beside the blocs that stand in the table of members. */
record BlocsSection() implements Section {
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
        draft.reading.fields(node, key()).ifPresent(blocs -> {
            for (Map.Entry<String, Node> bloc : blocs.values().entrySet()) {
                int before = draft.reading.count();
                requireNew(blocs.placeOf(bloc.getKey()), bloc.getKey(), draft);
                Set<String> members = members(bloc.getKey(), bloc.getValue(), draft);
                if (draft.reading.count() == before) {
                    draft.reading
                            .made(blocs.placeOf(bloc.getKey()), () -> new Bloc(bloc.getKey(), members))
                            .ifPresent(draft.blocs::add);
                }
            }
        });
    }

    private static void requireNew(Place place, String name, Draft draft) {
        boolean taken = draft.memberIds().contains(name)
                || draft.blocs.stream().anyMatch(bloc -> bloc.name().equals(name));
        if (taken) {
            draft.reading.refuse(place, "name of bloc " + name + " must differ from every other bloc and member");
        }
    }

    private static Set<String> members(String name, Node node, Draft draft) {
        Set<String> members = new LinkedHashSet<>();
        List<String> known = draft.memberIds();
        for (Node entry : draft.reading.items(node, "bloc " + name)) {
            draft.reading.text(entry, "member of bloc " + name).ifPresent(id -> {
                if (!known.isEmpty() && !known.contains(id)) {
                    draft.reading.refuse(entry.place(), Names.unknown("member of bloc " + name, id, known));
                } else if (!members.add(id)) {
                    draft.reading.refuse(entry.place(), "member of bloc " + name + " ('" + id + "') is given twice");
                }
            });
        }
        return members;
    }
}
