package io.lionshare.axiom;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.axiom.method.Quota;
import io.lionshare.axiom.method.UnitsContract;
import io.lionshare.axiom.method.UnitsPairs;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.CounterexampleSearch;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.MethodSubject;
import io.lionshare.axiom.search.Subject;
import io.lionshare.level.Fraction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All axioms of apportionment methods, by theme and by id. */
public final class MethodAxioms {
    private static final AxiomsById<MethodAxiom> AXIOMS = new AxiomsById<>(
            "axiom of methods",
            MethodAxiom::new,
            Stream.of(UnitsContract.demands(), UnitsPairs.demands(), Quota.demands()));

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
        Objects.requireNonNull(theme, "theme");
        return all().stream().filter(axiom -> axiom.theme() == theme).toList();
    }

    /**
     * The largest distance between a member's units and its quota among the problems of a search.
     *
     * @param method the method
     * @param search the seed, the number of problems and the time; problems with a tie count, too, and those that the
     *     method refuses do not
     * @return the distance in units, 0 if there is none; below 1 for a method that keeps quota
     */
    public static double largestDistance(ApportionmentMethod method, Search search) {
        Objects.requireNonNull(method, "method");
        Subject subject = new MethodSubject(method);
        long start = System.nanoTime();
        Fraction largest = Fraction.ZERO;
        for (long k = 0; k < search.cases() && (k == 0 || !CounterexampleSearch.isOver(search, start)); k++) {
            AxiomProblem problem = Domain.UNITS.draw(CounterexampleSearch.random(search.seed(), k));
            largest = largest.max(Quota.largestDistance(subject, problem));
        }
        return largest.toDouble();
    }

    /**
     * The axiom with an id.
     *
     * @param id such as {@code house-monotonicity}
     * @return the axiom
     * @throws IllegalArgumentException if there is none; the message lists the known ids and names the nearest
     */
    public static MethodAxiom get(String id) {
        Objects.requireNonNull(id, "id");
        return AXIOMS.get(id);
    }
}
