package io.lionshare.files;

import io.lionshare.model.Bound;
import io.lionshare.model.Limit;
import java.util.ArrayList;
import java.util.List;

/** A floor, a ceiling or both of a member or a bloc. */
final class LimitChoice {
    static final AllowedKeys LIMIT = new AllowedKeys("limit", List.of(), List.of("floor", "ceiling"));

    private LimitChoice() {}

    static List<Limit> read(String target, Node node, Reading reading) {
        List<Limit> limits = new ArrayList<>();
        reading.fields(node, LIMIT).ifPresent(bounds -> {
            for (Limit.Kind kind : Limit.Kind.values()) {
                bounds.find(kind.word())
                        .ifPresent(bound -> reading.text(bound, kind.word() + " of " + target)
                                .flatMap(text ->
                                        reading.made(bound.place(), () -> new Limit(kind, target, Bound.parse(text))))
                                .ifPresent(limits::add));
            }
        });
        return limits;
    }
}
