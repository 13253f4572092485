package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.CommonDemands;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.DerivationCheck;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import java.util.List;
import java.util.function.BiConsumer;

/** What this library demands of every rule, and what its parametric rules keep within limits. */
public final class Contract {
    private static final String OWN = "Defined by this library";

    private Contract() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.CONTRACT, Domain.CLAIMS);
        DemandMaker limited = new DemandMaker(Theme.CONTRACT, Domain.LIMITED);
        return List.of(
                claims.demand(
                        "awards",
                        "every claims problem is taken; no member gets less than nothing or more than its claim, and"
                                + " the amounts add up to the total",
                        "0 ≤ xᵢ ≤ cᵢ, Σx = E",
                        "Thomson 2019, non-negativity, claims boundedness and balance",
                        Contract::awards),
                limited.demand(
                        "limits-kept-or-refused",
                        "every limit is kept and the amounts add up, or the problem is refused with a message that"
                                + " names the rule",
                        "L ≤ x(S) ≤ U, Σx = E",
                        OWN,
                        CommonDemands::limits),
                limited.demand(
                        "same-on-replay",
                        "the same problem gets the same amounts, whatever was solved in between",
                        "R(E, c) = R(E, c)",
                        OWN,
                        CommonDemands::replay),
                limited.demand(
                        "order-of-input",
                        "the order in which members are given changes nothing: exactly, or within rounding for a rule"
                                + " in double",
                        "x_π(i)(E, π(c)) = xᵢ(E, c)",
                        OWN,
                        CommonDemands::order),
                limited.demand(
                        "derivation-adds-up",
                        "in a plan, the steps that lead to the amounts add up: each step, each member, and with a"
                                + " reason",
                        "Σᵢ Δ₀ᵢ = E, Σᵢ Δₖᵢ = 0, Σₖ Δₖᵢ = xᵢ",
                        OWN,
                        DerivationCheck::derivation),
                limited.demand(
                        "continuity-at-a-cap",
                        "a ceiling that moves by 2⁻⁴⁰ of the total, or to just what the member gets, moves no amount by"
                                + " more than 2⁻¹⁰ of it",
                        "U → U′ ⇒ R → R′",
                        OWN,
                        Contract::cap),
                limited.demand(
                        "raising-a-ceiling",
                        "raising a member's ceiling, with claims held fixed, never raises another's amount",
                        "U′ᵢ > Uᵢ ⇒ x′ⱼ ≤ xⱼ for j ≠ i",
                        OWN,
                        CommonDemands::ceiling),
                limited.demand(
                        "equal-treatment-within-limits",
                        "members with equal claims, equal limits and the same blocs get equal amounts",
                        "cᵢ = cⱼ, same limits ⇒ xᵢ = xⱼ",
                        "Thomson 2019, equal treatment of equals, weakened to equal limits",
                        Contract::equals),
                limited.demand(
                        "order-preservation-within-limits",
                        "of two members with the same limits and blocs, the one with the larger claim gets no less",
                        "cᵢ ≤ cⱼ, same limits ⇒ xᵢ ≤ xⱼ",
                        "Thomson 2019, order preservation in awards, weakened to equal limits",
                        Contract::orderPreserved));
    }

    private static void awards(TestCase testCase) {
        testCase.taken(testCase.problem());
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            testCase.atMost(Fraction.ZERO, x.of(i), "member " + i + " gets less than nothing", x);
            testCase.atMost(x.of(i), testCase.problem().claim(i), "member " + i + " gets more than its claim", x);
        }
        testCase.equal(x.sum(), testCase.problem().total(), "the amounts do not add up to the total", x);
    }

    private static void cap(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        Fraction step = problem.total().dividedBy(1L << 40);
        Fraction most = problem.total().dividedBy(1L << 10);
        for (int i = 0; i < testCase.size(); i++) {
            Outcome at = testCase.solve(CommonDemands.withCeiling(
                    problem,
                    i,
                    x.of(i)
                            .max(CommonDemands.floor(problem, i))
                            .plus(step)
                            .times(1L << 20)
                            .ceiling()
                            .dividedBy(1L << 20)));
            Outcome near = testCase.solve(CommonDemands.withCeiling(
                    problem,
                    i,
                    CommonDemands.ceiling(at.problem(), i)
                            .plus(step.times(1L << 20).ceiling().dividedBy(1L << 40))));
            for (int j = 0; j < testCase.size(); j++) {
                testCase.atMost(
                        at.of(j).minus(near.of(j)).abs(),
                        most.max(step.times(1L << 28)),
                        "the amount of member " + j + " jumps",
                        at,
                        near);
            }
        }
    }

    private static void equals(TestCase testCase) {
        eachAlike(testCase, (i, j) -> {
            if (testCase.problem().claim(i).equals(testCase.problem().claim(j))) {
                testCase.equal(
                        testCase.base().of(i),
                        testCase.base().of(j),
                        "members " + i + " and " + j + " are alike",
                        testCase.base());
            }
        });
    }

    private static void orderPreserved(TestCase testCase) {
        eachAlike(testCase, (i, j) -> {
            if (testCase.problem().claim(i).compareTo(testCase.problem().claim(j)) <= 0) {
                testCase.atMost(
                        testCase.base().of(i),
                        testCase.base().of(j),
                        "member " + i + " gets more than " + j + ", whose claim is not smaller",
                        testCase.base());
            }
        });
    }

    private static void eachAlike(TestCase testCase, BiConsumer<Integer, Integer> pair) {
        AxiomProblem problem = testCase.problem();
        testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = 0; j < testCase.size(); j++) {
                if (i != j && CommonDemands.isAlike(problem, i, j)) {
                    pair.accept(i, j);
                }
            }
        }
    }
}
