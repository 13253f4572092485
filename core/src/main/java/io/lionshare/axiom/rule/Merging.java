package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.CommonDemands;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Groups;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.axiom.search.Variations;
import io.lionshare.level.Fraction;
import java.util.List;

/** Members that join, part, or move claims among themselves. */
public final class Merging {
    private Merging() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.MERGING_AND_SPLITTING, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "no-advantageous-merging",
                        "members that become one do not get more",
                        "xᵢ(E, cᵢ + cⱼ) ≤ xᵢ + xⱼ",
                        "O'Neill 1982; Thomson 2019",
                        Merging::merging),
                claims.demand(
                        "no-advantageous-splitting",
                        "a member that becomes two does not get more",
                        "xᵢ(E, cᵢ + cⱼ) ≥ xᵢ + xⱼ",
                        "O'Neill 1982; Thomson 2019",
                        Merging::splitting),
                claims.demand(
                        "no-advantageous-transfers",
                        "members that move claims among themselves get the same together",
                        "c′(S) = c(S), c′ = c elsewhere ⇒ x′(S) = x(S)",
                        "Moulin 1985; Thomson 2019",
                        Merging::transfers),
                claims.demand(
                        "summation-independence",
                        "a member's amount depends on its own claim and on the sum of the others' only",
                        "c′ᵢ = cᵢ, C′ = C ⇒ x′ᵢ = xᵢ",
                        "Chun 1988; Thomson 2019",
                        Merging::summation));
    }

    private static void merging(TestCase testCase) {
        CommonDemands.mergers(testCase, testCase.base(), 1);
    }

    private static void splitting(TestCase testCase) {
        CommonDemands.mergers(testCase, testCase.base(), -1);
    }

    private static void transfers(TestCase testCase) {
        eachTransfer(testCase, true);
    }

    private static void summation(TestCase testCase) {
        eachTransfer(testCase, false);
    }

    private static void eachTransfer(TestCase testCase, boolean inside) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = 0; j < testCase.size(); j++) {
                for (Fraction part :
                        i == j || testCase.size() < 3 ? List.<Fraction>of() : Variations.transfers(problem, i, j)) {
                    Outcome y = testCase.solve(problem.withTransfer(i, j, part));
                    int two = 1 << i | 1 << j;
                    if (inside) {
                        testCase.equal(
                                x.sum(two),
                                y.sum(two),
                                "members " + i + " and " + j + " together get something else",
                                x,
                                y);
                    }
                    for (int k = 0; k < testCase.size() && !inside; k++) {
                        if (!Groups.has(two, k)) {
                            testCase.equal(x.of(k), y.of(k), "member " + k + " gets something else", x, y);
                        }
                    }
                }
            }
        }
    }
}
