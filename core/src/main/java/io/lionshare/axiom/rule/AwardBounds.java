package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import java.util.List;

/** What a member gets at least, or loses at least. */
public final class AwardBounds {
    private AwardBounds() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.BOUNDS, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "lower-bounds-on-awards",
                        "a member gets at least the n-th part of its claim, or of the total where the claim is larger",
                        "xᵢ ≥ min(cᵢ, E)/n",
                        "Moreno-Ternero and Villar 2004; Thomson 2019, 1/|N|-truncated-claims lower bounds on awards",
                        AwardBounds::ofAwards),
                claims.demand(
                        "lower-bounds-on-losses",
                        "a member loses at least the n-th part of its claim, or of the deficit where the claim is"
                                + " larger",
                        "cᵢ − xᵢ ≥ min(cᵢ, C − E)/n",
                        "Thomson 2019, 1/|N|-min-of-claims-and-deficit lower bounds on losses",
                        AwardBounds::ofLosses),
                claims.demand(
                        "conditional-full-compensation",
                        "a claim is met in full if the total covers all claims, each cut down to this one",
                        "Σⱼ min(cⱼ, cᵢ) ≤ E ⇒ xᵢ = cᵢ",
                        "Herrero and Villar 2002 (sustainability); Thomson 2019",
                        AwardBounds::fullCompensation),
                claims.demand(
                        "conditional-null-compensation",
                        "a member gets nothing if what the others claim in excess of its claim takes up the total",
                        "Σⱼ max(0, cⱼ − cᵢ) ≥ E ⇒ xᵢ = 0",
                        "Herrero and Villar 2002 (independence of residual claims); Thomson 2019",
                        AwardBounds::nullCompensation));
    }

    private static void ofAwards(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction bound = problem.claim(i).min(problem.total()).dividedBy(testCase.size());
            testCase.atMost(bound, x.of(i), "the lower bound of member " + i + " is above its amount", x);
        }
    }

    private static void ofLosses(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction bound = problem.claim(i).min(problem.deficit()).dividedBy(testCase.size());
            testCase.atMost(bound, x.loss(i), "the lower bound of the loss of member " + i + " is above its loss", x);
        }
    }

    private static void fullCompensation(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction claim = problem.claim(i);
            Fraction needed = problem.claims().stream().map(claim::min).reduce(Fraction.ZERO, Fraction::plus);
            if (needed.compareTo(problem.total()) <= 0) {
                testCase.equal(x.of(i), claim, "member " + i + " does not get its small claim", x);
            }
        }
    }

    private static void nullCompensation(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction claim = problem.claim(i);
            Fraction excess = problem.claims().stream()
                    .map(other -> other.minus(claim).max(Fraction.ZERO))
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (excess.compareTo(problem.total()) >= 0) {
                testCase.equal(x.of(i), Fraction.ZERO, "member " + i + " gets something for its small claim", x);
            }
        }
    }
}
