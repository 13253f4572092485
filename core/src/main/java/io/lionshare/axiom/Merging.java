package io.lionshare.axiom;

import io.lionshare.level.Fraction;
import java.util.List;

/** Members that join, part, or move claims among themselves. */
final class Merging {
    private Merging() {}

    static List<RuleAxiom> axioms() {
        AxiomMaker<RuleAxiom> claims = new AxiomMaker<>(Theme.MERGING_AND_SPLITTING, Domain.CLAIMS, RuleAxiom::new);
        return List.of(
                claims.axiom(
                        "no-advantageous-merging",
                        "members that become one do not get more",
                        "xᵢ(E, cᵢ + cⱼ) ≤ xᵢ + xⱼ",
                        "O'Neill 1982; Thomson 2019",
                        Merging::merging),
                claims.axiom(
                        "no-advantageous-splitting",
                        "a member that becomes two does not get more",
                        "xᵢ(E, cᵢ + cⱼ) ≥ xᵢ + xⱼ",
                        "O'Neill 1982; Thomson 2019",
                        Merging::splitting),
                claims.axiom(
                        "no-advantageous-transfers",
                        "members that move claims among themselves get the same together",
                        "c′(S) = c(S), c′ = c elsewhere ⇒ x′(S) = x(S)",
                        "Moulin 1985; Thomson 2019",
                        Merging::transfers),
                claims.axiom(
                        "summation-independence",
                        "a member's amount depends on its own claim and on the sum of the others' only",
                        "c′ᵢ = cᵢ, C′ = C ⇒ x′ᵢ = xᵢ",
                        "Chun 1988; Thomson 2019",
                        Merging::summation));
    }

    private static void merging(Trial trial) {
        Shared.mergers(trial, trial.base(), 1);
    }

    private static void splitting(Trial trial) {
        Shared.mergers(trial, trial.base(), -1);
    }

    private static void transfers(Trial trial) {
        eachTransfer(trial, true);
    }

    private static void summation(Trial trial) {
        eachTransfer(trial, false);
    }

    private static void eachTransfer(Trial trial, boolean inside) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int i = 0; i < trial.size(); i++) {
            for (int j = 0; j < trial.size(); j++) {
                for (Fraction part :
                        i == j || trial.size() < 3 ? List.<Fraction>of() : Variations.transfers(problem, i, j)) {
                    Outcome y = trial.solve(problem.withTransfer(i, j, part));
                    int two = 1 << i | 1 << j;
                    if (inside) {
                        trial.equal(
                                x.sum(two),
                                y.sum(two),
                                "members " + i + " and " + j + " together get something else",
                                x,
                                y);
                    }
                    for (int k = 0; k < trial.size() && !inside; k++) {
                        if (!Groups.has(two, k)) {
                            trial.equal(x.of(k), y.of(k), "member " + k + " gets something else", x, y);
                        }
                    }
                }
            }
        }
    }
}
