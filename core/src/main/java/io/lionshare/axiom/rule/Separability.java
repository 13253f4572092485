package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Groups;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.axiom.search.Variations;
import io.lionshare.level.Fraction;
import java.util.List;
import java.util.function.Function;

/** A group's amounts follow from what it gets together. */
public final class Separability {
    private Separability() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.CONSISTENCY, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "claims-separability",
                        "when others' claims change and a group still gets the same together, its members still get the"
                                + " same",
                        "c′ = c on S, E′ = E, x′(S) = x(S) ⇒ x′ = x on S",
                        "Chun 1999; Thomson 2019",
                        Separability::claims),
                claims.demand(
                        "claim-endowment-separability",
                        "when others' claims and the total change and a group still gets the same together, its members"
                                + " still get the same",
                        "c′ = c on S, x′(S) = x(S) ⇒ x′ = x on S",
                        "Chun 1999; Thomson 2019",
                        Separability::claimsAndTotal),
                claims.demand(
                        "claim-endowment-uniformity",
                        "when others' claims and the total change, the members of a group all get no less or all no"
                                + " more",
                        "c′ = c on S ⇒ x′ ≥ x on S or x′ ≤ x on S",
                        "Thomson 2019",
                        Separability::uniformity));
    }

    private static final int STEPS = 60;

    /** The sum that a group is to get again is met this near, as a part of the claims, where it can't be met exactly. */
    private static final Fraction NEAR = Fraction.of(1, 1_000_000_000_000L);

    /** And then an amount counts as another one from this on. */
    private static final Fraction FAR = Fraction.of(1, 1_000_000);

    /** One claim outside the group is raised, the other moved until the group gets the same together. */
    private static void claims(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        for (int i = 0; i < testCase.size() && testCase.size() > 3; i++) {
            int j = (i + 1) % testCase.size();
            AxiomProblem changed = problem.withClaim(i, problem.claim(i).plus(Fraction.ONE));
            Fraction others = changed.withClaim(j, Fraction.ZERO).sum();
            Fraction least = problem.total().minus(others).max(Fraction.ZERO);
            int group = problem.everyone() & ~(1 << i | 1 << j);
            same(testCase, group, claim -> changed.withClaim(j, claim), least, problem.sum(), -1);
        }
    }

    /** One claim outside the group is raised, and the total moved until the group gets the same together. */
    private static void claimsAndTotal(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        for (int i = 0; i < testCase.size() && testCase.size() > 2; i++) {
            for (Fraction rise : List.of(Fraction.ONE, problem.sum())) {
                AxiomProblem changed = problem.withClaim(i, problem.claim(i).plus(rise));
                same(testCase, problem.allBut(i), changed::withTotal, Fraction.ZERO, changed.sum(), 1);
            }
        }
    }

    /** Looks between two ends, by secants and halves, for the problem where the group gets the same together. */
    private static void same(
            TestCase testCase,
            int group,
            Function<Fraction, AxiomProblem> family,
            Fraction from,
            Fraction to,
            int sign) {
        Outcome x = testCase.base();
        Fraction near = testCase.problem().sum().times(NEAR);
        Fraction low = from;
        Fraction high = to;
        Fraction below = Fraction.ZERO;
        Fraction above = Fraction.ZERO;
        for (int step = 0; step < STEPS && low.compareTo(high) <= 0; step++) {
            Fraction at = step == 0
                    ? low
                    : step == 1 ? high : between(low, high, step % 3 == 0 ? Fraction.of(1, 2) : part(below, above));
            Outcome y = testCase.solve(family.apply(at));
            Fraction more = y.sum(group).minus(x.sum(group)).times(sign);
            if (more.abs().compareTo(near) <= 0) {
                compare(testCase, group, x, y);
                return;
            }
            if (step < 2 && more.signum() > 0 == (step == 0)) {
                return;
            }
            if (more.signum() < 0) {
                low = at;
                below = more;
            } else {
                high = at;
                above = more;
            }
        }
    }

    /** How far between the ends a line through what was found at both meets what is looked for. */
    private static Fraction part(Fraction below, Fraction above) {
        return below.dividedBy(below.minus(above).abs()).abs();
    }

    private static Fraction between(Fraction low, Fraction high, Fraction part) {
        Fraction grid = Fraction.of(1L << 60);
        return low.plus(high.minus(low).times(part)).times(grid).floor().dividedBy(grid);
    }

    private static void compare(TestCase testCase, int group, Outcome x, Outcome y) {
        Fraction far = testCase.problem().sum().times(FAR);
        for (int k : Groups.members(group)) {
            testCase.atMost(
                    x.of(k).minus(y.of(k)).abs(),
                    far,
                    "member " + k + " of group " + Groups.members(group)
                            + ", which gets the same together, gets another amount",
                    x,
                    y);
        }
    }

    private static void uniformity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size() && testCase.size() > 2; i++) {
            for (Fraction rise : Variations.rises(problem, i)) {
                AxiomProblem changed = problem.withClaim(i, problem.claim(i).plus(rise));
                for (Fraction added : List.of(Fraction.ZERO, rise.dividedBy(2), rise, Fraction.ONE.min(rise))) {
                    uniform(
                            testCase,
                            problem.allBut(i),
                            x,
                            testCase.solve(changed.withTotal(problem.total().plus(added))));
                }
            }
        }
    }

    private static void uniform(TestCase testCase, int group, Outcome x, Outcome y) {
        boolean more = false;
        boolean less = false;
        for (int k : Groups.members(group)) {
            more |= testCase.isAbove(y.of(k), x.of(k), x, y);
            less |= testCase.isAbove(x.of(k), y.of(k), x, y);
        }
        testCase.require(!more || !less, "some of group " + Groups.members(group) + " get more and some less", x, y);
    }
}
