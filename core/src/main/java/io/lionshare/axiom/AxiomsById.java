package io.lionshare.axiom;

import io.lionshare.axiom.search.Demand;
import io.lionshare.plugin.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Axioms in order of theme, with a look-up by id. */
final class AxiomsById<A extends Axiom> {
    private final String role;
    private final Map<String, A> byId = new LinkedHashMap<>();

    AxiomsById(String role, Function<Demand, A> made, Stream<List<Demand>> themes) {
        this.role = role;
        themes.flatMap(List::stream).map(made).forEach(this::add);
    }

    private void add(A axiom) {
        if (byId.put(axiom.id(), axiom) != null) {
            throw new IllegalStateException(role + " '" + axiom.id() + "' is defined twice");
        }
    }

    List<A> all() {
        return List.copyOf(byId.values());
    }

    A get(String id) {
        return Names.find(role, id, byId);
    }
}
