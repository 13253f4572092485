package io.lionshare.axiom;

import io.lionshare.level.Fraction;
import java.util.List;

/** What a member gets at least, or loses at least. */
final class Bounds {
    private Bounds() {}

    static List<RuleAxiom> axioms() {
        AxiomMaker<RuleAxiom> claims = new AxiomMaker<>(Theme.BOUNDS, Domain.CLAIMS, RuleAxiom::new);
        return List.of(
                claims.axiom(
                        "lower-bounds-on-awards",
                        "a member gets at least the n-th part of its claim, or of the total where the claim is larger",
                        "xᵢ ≥ min(cᵢ, E)/n",
                        "Moreno-Ternero and Villar 2004; Thomson 2019, 1/|N|-truncated-claims lower bounds on awards",
                        Bounds::ofAwards),
                claims.axiom(
                        "lower-bounds-on-losses",
                        "a member loses at least the n-th part of its claim, or of the deficit where the claim is larger",
                        "cᵢ − xᵢ ≥ min(cᵢ, C − E)/n",
                        "Thomson 2019, 1/|N|-min-of-claims-and-deficit lower bounds on losses",
                        Bounds::ofLosses),
                claims.axiom(
                        "conditional-full-compensation",
                        "a claim is met in full if there were enough for all even if every claim were as large as this"
                                + " one at most",
                        "Σⱼ min(cⱼ, cᵢ) ≤ E ⇒ xᵢ = cᵢ",
                        "Herrero and Villar 2002 (sustainability); Thomson 2019",
                        Bounds::fullCompensation),
                claims.axiom(
                        "conditional-null-compensation",
                        "a member gets nothing if what the others claim in excess of its claim takes up the total",
                        "Σⱼ max(0, cⱼ − cᵢ) ≥ E ⇒ xᵢ = 0",
                        "Herrero and Villar 2002 (independence of residual claims); Thomson 2019",
                        Bounds::nullCompensation));
    }

    private static void ofAwards(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int i = 0; i < trial.size(); i++) {
            Fraction bound = problem.claim(i).min(problem.total()).dividedBy(trial.size());
            trial.atMost(bound, x.of(i), "the lower bound of member " + i + " is above its amount", x);
        }
    }

    private static void ofLosses(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int i = 0; i < trial.size(); i++) {
            Fraction bound = problem.claim(i).min(problem.deficit()).dividedBy(trial.size());
            trial.atMost(bound, x.loss(i), "the lower bound of the loss of member " + i + " is above its loss", x);
        }
    }

    private static void fullCompensation(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int i = 0; i < trial.size(); i++) {
            Fraction claim = problem.claim(i);
            Fraction needed = problem.claims().stream().map(claim::min).reduce(Fraction.ZERO, Fraction::plus);
            if (needed.compareTo(problem.total()) <= 0) {
                trial.equal(x.of(i), claim, "member " + i + " does not get its small claim", x);
            }
        }
    }

    private static void nullCompensation(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int i = 0; i < trial.size(); i++) {
            Fraction claim = problem.claim(i);
            Fraction excess = problem.claims().stream()
                    .map(other -> other.minus(claim).max(Fraction.ZERO))
                    .reduce(Fraction.ZERO, Fraction::plus);
            if (excess.compareTo(problem.total()) >= 0) {
                trial.equal(x.of(i), Fraction.ZERO, "member " + i + " gets something for its small claim", x);
            }
        }
    }
}
