package io.lionshare.axiom;

import java.util.List;
import java.util.stream.Stream;

/** All axioms of apportionment methods, by theme and by id. */
public final class MethodAxioms {
    private static final AxiomsById<MethodAxiom> AXIOMS = new AxiomsById<>(
            "axiom of methods", Stream.of(UnitsContract.axioms(), UnitsPairs.axioms(), Quota.axioms()));

    private MethodAxioms() {}

    /**
     * All axioms.
     *
     * @return those of {@link Theme#CONTRACT} first, then those of the literature, theme by theme
     */
    public static List<MethodAxiom> all() {
        return AXIOMS.all();
    }

    /**
     * The axioms of one theme.
     *
     * @param theme what they are about
     * @return the axioms, possibly none
     */
    public static List<MethodAxiom> of(Theme theme) {
        return all().stream().filter(axiom -> axiom.theme() == theme).toList();
    }

    /**
     * The axiom with an id.
     *
     * @param id such as {@code house-monotonicity}
     * @return the axiom
     * @throws IllegalArgumentException if there is none; the message lists the known ids and names the nearest
     */
    public static MethodAxiom get(String id) {
        return AXIOMS.get(id);
    }
}
