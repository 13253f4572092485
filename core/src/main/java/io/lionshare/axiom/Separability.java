package io.lionshare.axiom;

import java.util.List;
import java.util.function.Function;

/** A group's amounts follow from what it gets together. */
final class Separability {
    private Separability() {}

    static List<RuleAxiom> axioms() {
        return List.of(
                axiom(
                        "claims-separability",
                        "when others' claims change and a group still gets the same together, its members still get the same",
                        "c′ = c on S, E′ = E, x′(S) = x(S) ⇒ x′ = x on S",
                        "Chun 1999; Thomson 2019",
                        Separability::claims),
                axiom(
                        "claim-endowment-separability",
                        "when others' claims and the total change and a group still gets the same together, its members still get the same",
                        "c′ = c on S, x′(S) = x(S) ⇒ x′ = x on S",
                        "Chun 1999; Thomson 2019",
                        Separability::claimsAndTotal),
                axiom(
                        "claim-endowment-uniformity",
                        "when others' claims and the total change, the members of a group all get no less or all no more",
                        "c′ = c on S ⇒ x′ ≥ x on S or x′ ≤ x on S",
                        "Thomson 2019",
                        Separability::uniformity));
    }

    private static RuleAxiom axiom(String id, String statement, String formula, String reference, Check check) {
        return new RuleAxiom(
                new Axiom.Definition(id, Theme.CONSISTENCY, statement, formula, reference), Domain.CLAIMS, check);
    }

    private static final int STEPS = 60;

    /** The sum that a group is to get again is met this near, as a part of the claims, where it can't be met exactly. */
    private static final Fraction NEAR = Fraction.of(1, 1_000_000_000_000L);

    /** And then an amount counts as another one from this on. */
    private static final Fraction FAR = Fraction.of(1, 1_000_000);

    /** One claim outside the group is raised, the other moved until the group gets the same together. */
    private static void claims(Trial trial) {
        Problem problem = trial.problem();
        for (int i = 0; i < trial.size() && trial.size() > 3; i++) {
            for (int j = 0; j < trial.size(); j++) {
                if (i != j) {
                    int group = problem.everyone() & ~(1 << i | 1 << j);
                    int other = j;
                    Problem changed = problem.withClaim(i, problem.claim(i).plus(Fraction.ONE));
                    Fraction most = problem.sum();
                    same(
                            trial,
                            group,
                            t -> changed.withClaim(other, t),
                            problem.total()
                                    .minus(changed.withClaim(j, Fraction.ZERO).sum())
                                    .max(Fraction.ZERO),
                            most,
                            -1);
                }
            }
        }
    }

    /** One claim outside the group is raised, and the total moved until the group gets the same together. */
    private static void claimsAndTotal(Trial trial) {
        Problem problem = trial.problem();
        for (int i = 0; i < trial.size() && trial.size() > 2; i++) {
            for (Fraction rise : Variations.rises(problem, i)) {
                Problem changed = problem.withClaim(i, problem.claim(i).plus(rise));
                same(trial, problem.allBut(i), changed::withTotal, Fraction.ZERO, changed.sum(), 1);
            }
        }
    }

    /** Looks between two ends, by halves, for the problem where the group gets the same together. */
    private static void same(
            Trial trial, int group, Function<Fraction, Problem> family, Fraction from, Fraction to, int sign) {
        Outcome x = trial.base();
        Fraction low = from;
        Fraction high = to;
        Fraction near = trial.problem().sum().times(NEAR);
        for (int step = 0; step < STEPS && low.compareTo(high) < 0; step++) {
            Fraction middle = low.plus(high).over(2);
            Outcome y = trial.solve(family.apply(middle));
            Fraction more = y.sum(group).minus(x.sum(group));
            if (more.abs().compareTo(near) <= 0) {
                compare(trial, group, x, y);
                return;
            }
            if (more.signum() * sign < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private static void compare(Trial trial, int group, Outcome x, Outcome y) {
        Fraction far = trial.problem().sum().times(FAR);
        for (int k : Groups.members(group)) {
            trial.atMost(
                    x.of(k).minus(y.of(k)).abs(),
                    far,
                    "member " + k + " of group " + Groups.members(group)
                            + ", which gets the same together, gets another amount",
                    x,
                    y);
        }
    }

    private static void uniformity(Trial trial) {
        Problem problem = trial.problem();
        Outcome x = trial.base();
        for (int i = 0; i < trial.size() && trial.size() > 2; i++) {
            for (Fraction rise : Variations.rises(problem, i)) {
                Problem changed = problem.withClaim(i, problem.claim(i).plus(rise));
                for (Fraction added : List.of(Fraction.ZERO, rise.over(2), rise, Fraction.ONE.min(rise))) {
                    uniform(
                            trial,
                            problem.allBut(i),
                            x,
                            trial.solve(changed.withTotal(problem.total().plus(added))));
                }
            }
        }
    }

    private static void uniform(Trial trial, int group, Outcome x, Outcome y) {
        boolean more = false;
        boolean less = false;
        for (int k : Groups.members(group)) {
            more |= trial.isAbove(y.of(k), x.of(k), x, y);
            less |= trial.isAbove(x.of(k), y.of(k), x, y);
        }
        trial.require(!more || !less, "some of group " + Groups.members(group) + " get more and some less", x, y);
    }
}
