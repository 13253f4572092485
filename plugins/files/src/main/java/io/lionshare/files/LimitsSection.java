package io.lionshare.files;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plugin.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code limits}: floors and ceilings by burden, then by member or bloc. */
record LimitsSection() implements Section {
    private static final Shape LIMIT = new Shape("limit", List.of(), List.of("floor", "ceiling"));

    @Override
    public String key() {
        return "limits";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<Shape> shapes() {
        return List.of(LIMIT);
    }

    @Override
    public void read(Node node, Draft draft) {
        draft.reading
                .fields(node, key())
                .ifPresent(limits -> limits.values().forEach((burden, targets) -> {
                    if (draft.burdenIds.isEmpty() || draft.burdenIds.contains(burden)) {
                        ofBurden(burden, targets, draft);
                    } else {
                        draft.reading.refuse(
                                limits.placeOf(burden), Names.unknown("burden with limits", burden, draft.burdenIds));
                    }
                }));
    }

    private static void ofBurden(String burden, Node node, Draft draft) {
        int before = draft.reading.count();
        List<String> known = targets(draft);
        List<Limit> list = new ArrayList<>();
        draft.reading
                .fields(node, "limits of " + burden)
                .ifPresent(targets -> targets.values().forEach((target, limit) -> {
                    if (!known.isEmpty() && !known.contains(target)) {
                        draft.reading.refuse(targets.placeOf(target), Names.unknown("member or bloc", target, known));
                    }
                    draft.reading
                            .fields(limit, LIMIT)
                            .ifPresent(bounds -> list.addAll(limits(target, bounds, draft.reading)));
                }));
        Optional<Alliance> alliance = draft.reading.count() == before ? draft.alliance() : Optional.empty();
        Optional<Burden> whole =
                draft.burdens.stream().filter(b -> b.type().id().equals(burden)).findFirst();
        if (alliance.isPresent() && whole.isPresent()) {
            draft.reading
                    .made(node.place(), () -> {
                        Limits limits = new Limits(list);
                        limits.resolve(alliance.get(), whole.get());
                        return limits;
                    })
                    .ifPresent(limits -> draft.limits.put(burden, limits));
        }
    }

    /** None while the table could not be read. */
    private static List<String> targets(Draft draft) {
        List<String> targets = new ArrayList<>(draft.memberIds());
        if (!targets.isEmpty()) {
            draft.blocs.stream().map(Bloc::name).forEach(targets::add);
        }
        return targets;
    }

    private static List<Limit> limits(String target, Node.Fields bounds, Reading reading) {
        List<Limit> limits = new ArrayList<>();
        for (Limit.Kind kind : Limit.Kind.values()) {
            Node bound = bounds.values().get(kind.word());
            if (bound != null) {
                reading.text(bound, kind.word() + " of " + target)
                        .flatMap(text -> reading.made(bound.place(), () -> new Limit(kind, target, Bound.parse(text))))
                        .ifPresent(limits::add);
            }
        }
        return limits;
    }
}
