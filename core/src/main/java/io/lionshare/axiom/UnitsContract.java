package io.lionshare.axiom;

import io.lionshare.level.Fraction;
import java.util.List;

/** What this library demands of every method, and what divisor methods keep within limits. */
final class UnitsContract {
    private static final String OWN = "this library's own";

    private UnitsContract() {}

    static List<MethodAxiom> axioms() {
        AxiomMaker<MethodAxiom> units = new AxiomMaker<>(Theme.CONTRACT, Domain.UNITS, MethodAxiom::new);
        AxiomMaker<MethodAxiom> limited = new AxiomMaker<>(Theme.CONTRACT, Domain.LIMITED_UNITS, MethodAxiom::new);
        return List.of(
                units.axiom(
                        "adds-up",
                        "every problem is taken; nobody gets less than nothing, members of weight 0 get nothing, and the"
                                + " units add up",
                        "xᵢ ≥ 0, wᵢ = 0 ⇒ xᵢ = 0, Σx = E",
                        OWN,
                        UnitsContract::addsUp),
                limited.axiom(
                        "limits-kept-or-refused",
                        "every limit is kept and the units add up, or the problem is refused with a message that names the"
                                + " method",
                        "L ≤ x(S) ≤ U, Σx = E",
                        OWN,
                        Shared::limits),
                limited.axiom(
                        "same-on-replay",
                        "the same problem gets the same units, whatever was solved in between",
                        "R(E, w) = R(E, w)",
                        OWN,
                        Shared::replay),
                limited.axiom(
                        "order-of-input",
                        "the order in which members are given changes nothing, where there is no tie",
                        "x_π(i)(E, π(w)) = xᵢ(E, w)",
                        OWN,
                        Shared::order),
                limited.axiom(
                        "derivation-adds-up",
                        "in a plan, the steps that lead to the units add up: each step, each member, and with a reason",
                        "Σᵢ Δ₀ᵢ = E, Σᵢ Δₖᵢ = 0, Σₖ Δₖᵢ = xᵢ",
                        OWN,
                        InPlan::derivation),
                units.axiom(
                        "within-one-of-the-ideal",
                        "whole units are within one of the ideal amounts",
                        "|xᵢ − E·wᵢ/W| < 1",
                        OWN,
                        UnitsContract::withinOne),
                limited.axiom(
                        "raising-a-ceiling",
                        "raising a member's ceiling never raises another's units",
                        "U′ᵢ > Uᵢ ⇒ x′ⱼ ≤ xⱼ for j ≠ i",
                        OWN,
                        Shared::ceiling));
    }

    private static void addsUp(Trial trial) {
        trial.taken(trial.problem());
        Outcome x = trial.base();
        for (int i = 0; i < trial.size(); i++) {
            trial.atMost(Fraction.ZERO, x.of(i), "member " + i + " gets less than nothing", x);
            trial.require(
                    trial.problem().claim(i).signum() > 0 || x.of(i).signum() == 0,
                    "member " + i + " of weight 0 gets something",
                    x);
        }
        trial.equal(x.sum(), trial.problem().total(), "the units do not add up", x);
    }

    private static void withinOne(Trial trial) {
        Outcome x = trial.baseWithoutTies();
        for (int i = 0; i < trial.size(); i++) {
            Fraction distance = Quota.distance(x, i);
            trial.require(
                    distance.compareTo(Fraction.ONE) < 0, "member " + i + " is " + distance + " from its quota", x);
        }
    }
}
