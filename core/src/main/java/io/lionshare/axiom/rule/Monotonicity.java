package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.axiom.search.Variations;
import io.lionshare.level.Fraction;
import java.util.List;

/** A change that favours a member does not make it worse off. */
public final class Monotonicity {
    private Monotonicity() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.MONOTONICITY, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "endowment-monotonicity",
                        "when the total rises, no member gets less",
                        "E′ > E ⇒ x′ ≥ x",
                        "Thomson 2019",
                        Monotonicity::endowment),
                claims.demand(
                        "claim-monotonicity",
                        "a member whose claim rises does not get less",
                        "c′ᵢ ≥ cᵢ ⇒ x′ᵢ ≥ xᵢ",
                        "Thomson 2019",
                        Monotonicity::claim),
                claims.demand(
                        "linked-claim-endowment-monotonicity",
                        "when a claim and the total rise by the same, that member gains no more than this",
                        "xᵢ(E+δ, cᵢ+δ) − xᵢ(E, c) ≤ δ",
                        "Thomson 2019",
                        Monotonicity::linked),
                claims.demand(
                        "no-transfer-paradox",
                        "a member that gets a part of another's claim does not get less, and the other not more",
                        "c′ᵢ = cᵢ+t, c′ⱼ = cⱼ−t ⇒ x′ᵢ ≥ xᵢ and x′ⱼ ≤ xⱼ",
                        "Thomson 2019",
                        Monotonicity::noParadox),
                claims.demand(
                        "bounded-impact-of-claims-transfers",
                        "a transfer of claim does not move a member's amount by more than the claim that was moved",
                        "x′ᵢ − xᵢ ≤ t and xⱼ − x′ⱼ ≤ t",
                        "Thomson 2019",
                        Monotonicity::bounded));
    }

    private static void endowment(TestCase testCase) {
        Outcome x = testCase.base();
        for (Fraction total : Variations.totalsAbove(testCase.problem())) {
            Outcome y = testCase.solve(testCase.problem().withTotal(total));
            for (int i = 0; i < testCase.size(); i++) {
                testCase.atMost(x.of(i), y.of(i), "member " + i + " gets less of a larger total", x, y);
            }
        }
    }

    private static void claim(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (Fraction rise : Variations.rises(problem, i)) {
                Outcome y = testCase.solve(problem.withClaim(i, problem.claim(i).plus(rise)));
                testCase.atMost(x.of(i), y.of(i), "member " + i + " gets less for a larger claim", x, y);
            }
        }
    }

    private static void linked(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (Fraction rise : Variations.rises(problem, i)) {
                Outcome y = testCase.solve(problem.withClaim(i, problem.claim(i).plus(rise))
                        .withTotal(problem.total().plus(rise)));
                testCase.atMost(
                        y.of(i).minus(x.of(i)), rise, "member " + i + " gains more than its claim and the total", x, y);
            }
        }
    }

    /** What a transfer of claim is checked on. */
    private interface Transfer {
        void check(int from, int to, Fraction part, Outcome before, Outcome after);
    }

    private static void eachTransfer(TestCase testCase, Transfer transfer) {
        AxiomProblem problem = testCase.problem();
        for (int from = 0; from < testCase.size(); from++) {
            for (int to = 0; to < testCase.size(); to++) {
                if (from != to) {
                    for (Fraction part : Variations.transfers(problem, from, to)) {
                        Outcome after = testCase.solve(problem.withTransfer(from, to, part));
                        transfer.check(from, to, part, testCase.base(), after);
                    }
                }
            }
        }
    }

    private static void noParadox(TestCase testCase) {
        eachTransfer(testCase, (from, to, part, x, y) -> {
            testCase.atMost(x.of(to), y.of(to), "member " + to + " loses by a gift of claim", x, y);
            testCase.atMost(y.of(from), x.of(from), "member " + from + " gains by giving claim away", x, y);
        });
    }

    private static void bounded(TestCase testCase) {
        eachTransfer(testCase, (from, to, part, x, y) -> {
            testCase.atMost(
                    y.of(to).minus(x.of(to)), part, "member " + to + " gains more than the claim it was given", x, y);
            testCase.atMost(
                    x.of(from).minus(y.of(from)),
                    part,
                    "member " + from + " loses more than the claim it gave away",
                    x,
                    y);
        });
    }
}
