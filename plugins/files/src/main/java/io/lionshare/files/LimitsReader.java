package io.lionshare.files;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code limits}: floors and ceilings by burden, then by member or bloc. */
record LimitsReader() implements SectionReader {
    @Override
    public String key() {
        return "limits";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(LimitChoice.LIMIT);
    }

    @Override
    public void read(Node node, Draft draft) {
        Set<String> targets = targets(draft);
        Optional<Alliance> alliance = draft.alliance();
        draft.reading
                .fields(node, key())
                .ifPresent(limits -> limits.values().forEach((burden, bounds) -> {
                    if (!draft.burdenIds.isEmpty() && !draft.burdenIds.contains(burden)) {
                        draft.reading.refuseUnknown(
                                limits.placeOf(burden), "burden with limits", burden, draft.burdenIds);
                    }
                    int before = draft.reading.count();
                    List<Limit> list = ofBurden(burden, bounds, targets, draft);
                    if (draft.reading.count() == before
                            && alliance.isPresent()
                            && draft.areFine(SectionReaders.BLOCS)) {
                        Optional<Burden> whole = draft.burdens.stream()
                                .filter(candidate -> candidate.id().equals(burden))
                                .findFirst();
                        whole.flatMap(known ->
                                        draft.reading.made(bounds.place(), () -> resolved(list, alliance.get(), known)))
                                .ifPresent(made -> draft.limits.put(burden, made));
                    }
                }));
    }

    /** None while the table could not be read. */
    private static Set<String> targets(Draft draft) {
        Set<String> targets = new TreeSet<>(draft.memberIds());
        if (!targets.isEmpty()) {
            targets.addAll(draft.blocNames);
        }
        return targets;
    }

    private static List<Limit> ofBurden(String burden, Node node, Set<String> known, Draft draft) {
        Reading reading = draft.reading;
        List<Limit> list = new ArrayList<>();
        reading.fields(node, "limits of " + burden)
                .ifPresent(targets -> targets.values().forEach((target, limit) -> {
                    if (!known.isEmpty() && !known.contains(target)) {
                        reading.refuseUnknown(
                                targets.placeOf(target), "member or bloc", target, known, draft.knownMembers());
                    }
                    list.addAll(LimitChoice.read(target, limit, reading));
                }));
        return list;
    }

    /** Limits that fit together, as far as that does not depend on a plan. */
    private static Limits resolved(List<Limit> list, Alliance alliance, Burden burden) {
        Limits limits = new Limits(list);
        limits.resolve(alliance, burden);
        return limits;
    }
}
