package io.lionshare.axiom.method;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.CommonDemands;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.DerivationCheck;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import java.util.List;

/** What this library demands of every method, and what divisor methods keep within limits. */
public final class UnitsContract {
    private static final String OWN = "Defined by this library";

    private UnitsContract() {}

    public static List<Demand> demands() {
        DemandMaker units = new DemandMaker(Theme.CONTRACT, Domain.UNITS);
        DemandMaker limited = new DemandMaker(Theme.CONTRACT, Domain.LIMITED_UNITS);
        return List.of(
                units.demand(
                        "adds-up",
                        "every problem is taken; no member gets less than nothing, members of weight 0 get nothing, and"
                                + " the units add up",
                        "xᵢ ≥ 0, wᵢ = 0 ⇒ xᵢ = 0, Σx = E",
                        OWN,
                        UnitsContract::addsUp),
                limited.demand(
                        "limits-kept-or-refused",
                        "every limit is kept and the units add up, or the problem is refused with a message that names"
                                + " the method",
                        "L ≤ x(S) ≤ U, Σx = E",
                        OWN,
                        CommonDemands::limits),
                limited.demand(
                        "same-on-replay",
                        "the same problem gets the same units, whatever was solved in between",
                        "R(E, w) = R(E, w)",
                        OWN,
                        CommonDemands::replay),
                limited.demand(
                        "order-of-input",
                        "the order in which members are given changes nothing, where there is no tie",
                        "x_π(i)(E, π(w)) = xᵢ(E, w)",
                        OWN,
                        CommonDemands::order),
                limited.demand(
                        "derivation-adds-up",
                        "in a plan, the steps that lead to the units add up: each step, each member, and with a reason",
                        "Σᵢ Δ₀ᵢ = E, Σᵢ Δₖᵢ = 0, Σₖ Δₖᵢ = xᵢ",
                        OWN,
                        DerivationCheck::derivation),
                units.demand(
                        "within-one-of-the-ideal",
                        "whole units are within one of the ideal amounts",
                        "|xᵢ − E·wᵢ/W| < 1",
                        OWN,
                        UnitsContract::withinOne),
                limited.demand(
                        "raising-a-ceiling",
                        "raising a member's ceiling never raises another's units",
                        "U′ᵢ > Uᵢ ⇒ x′ⱼ ≤ xⱼ for j ≠ i",
                        OWN,
                        CommonDemands::ceiling));
    }

    private static void addsUp(TestCase testCase) {
        testCase.taken(testCase.problem());
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            testCase.atMost(Fraction.ZERO, x.of(i), "member " + i + " gets less than nothing", x);
            testCase.require(
                    testCase.problem().claim(i).signum() > 0 || x.of(i).signum() == 0,
                    "member " + i + " of weight 0 gets something",
                    x);
        }
        testCase.equal(x.sum(), testCase.problem().total(), "the units do not add up", x);
    }

    private static void withinOne(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction distance = Quota.distance(x, i);
            testCase.require(
                    distance.compareTo(Fraction.ONE) < 0, "member " + i + " is " + distance + " from its quota", x);
        }
    }
}
