package io.lionshare.axiom;

import io.lionshare.axiom.rule.AwardBounds;
import io.lionshare.axiom.rule.Composition;
import io.lionshare.axiom.rule.Consistency;
import io.lionshare.axiom.rule.Contract;
import io.lionshare.axiom.rule.Duality;
import io.lionshare.axiom.rule.Merging;
import io.lionshare.axiom.rule.Monotonicity;
import io.lionshare.axiom.rule.OrderPreservation;
import io.lionshare.axiom.rule.Population;
import io.lionshare.axiom.rule.Separability;
import io.lionshare.axiom.rule.Symmetry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All axioms of allocation rules, by theme and by id. */
public final class RuleAxioms {
    private static final AxiomsById<RuleAxiom> AXIOMS = new AxiomsById<>(
            "axiom of rules",
            RuleAxiom::new,
            Stream.of(
                    Contract.demands(),
                    Symmetry.demands(),
                    AwardBounds.demands(),
                    Monotonicity.demands(),
                    OrderPreservation.demands(),
                    Composition.demands(),
                    Duality.demands(),
                    Consistency.demands(),
                    Separability.demands(),
                    Merging.demands(),
                    Population.demands()));

    private RuleAxioms() {}

    /**
     * All axioms.
     *
     * @return those of {@link Theme#CONTRACT} first, then those of the literature, theme by theme
     */
    public static List<RuleAxiom> all() {
        return AXIOMS.all();
    }

    /**
     * The axioms of one theme.
     *
     * @param theme what they are about
     * @return the axioms, possibly none
     */
    public static List<RuleAxiom> of(Theme theme) {
        Objects.requireNonNull(theme, "theme");
        return all().stream().filter(axiom -> axiom.theme() == theme).toList();
    }

    /**
     * The axiom with an id.
     *
     * @param id such as {@code order-preservation}
     * @return the axiom
     * @throws IllegalArgumentException if there is none; the message lists the known ids and names the nearest
     */
    public static RuleAxiom get(String id) {
        Objects.requireNonNull(id, "id");
        return AXIOMS.get(id);
    }
}
