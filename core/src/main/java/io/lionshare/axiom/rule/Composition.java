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
import java.util.stream.IntStream;

/** Dividing in two steps is dividing in one. */
public final class Composition {
    private Composition() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.COMPOSITION, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "minimal-rights-first",
                        "giving everyone first what the others leave uncontested changes nothing",
                        "x = m + R(E − Σm, c − m), mᵢ = max(0, E − C + cᵢ)",
                        "Curiel, Maschler and Tijs 1987; Thomson 2019",
                        Composition::minimalRights),
                claims.demand(
                        "claims-truncation-invariance",
                        "the part of a claim above the total changes nothing",
                        "R(E, c) = R(E, min(c, E))",
                        "Aumann and Maschler 1985; Thomson 2019",
                        Composition::truncation),
                claims.demand(
                        "composition-down",
                        "amounts for a larger total may serve as claims to a smaller one",
                        "E′ < E ⇒ R(E′, c) = R(E′, R(E, c))",
                        "Moulin 2000; Thomson 2019",
                        Composition::down),
                claims.demand(
                        "composition-up",
                        "what is added to the total may be divided by what is left of the claims",
                        "E′ > E ⇒ R(E′, c) = x + R(E′ − E, c − x)",
                        "Young 1988; Thomson 2019",
                        Composition::up),
                claims.demand(
                        "endowment-convexity",
                        "a mean of totals gives the mean of the amounts",
                        "R(½E + ½E′, c) = ½R(E, c) + ½R(E′, c)",
                        "Thomson 2019; halves and thirds are tried",
                        Composition::convexity),
                claims.demand(
                        "concavity",
                        "of a rising total, what a larger claim gains compared with a smaller one falls",
                        "(x′ⱼ−xⱼ)/(x′ᵢ−xᵢ) ≥ (x″ⱼ−x′ⱼ)/(x″ᵢ−x′ᵢ) for E < E′ < E″, 0 < cᵢ ≤" + " cⱼ",
                        "Thomson 2019; Mirás Calvo et al. 2025",
                        Composition::concave),
                claims.demand(
                        "convexity",
                        "of a rising total, what a larger claim gains compared with a smaller one rises",
                        "(x′ⱼ−xⱼ)/(x′ᵢ−xᵢ) ≤ (x″ⱼ−x′ⱼ)/(x″ᵢ−x′ᵢ) for E < E′ < E″, 0 < cᵢ ≤" + " cⱼ",
                        "Thomson 2019; Mirás Calvo et al. 2025",
                        Composition::convex));
    }

    private static void minimalRights(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        List<Fraction> left =
                problem.claims().stream().map(problem.deficit()::min).toList();
        List<Fraction> rights = minus(problem.claims(), left);
        Fraction rest = problem.total().minus(Groups.sum(rights, problem.everyone()));
        Outcome y = testCase.solve(AxiomProblem.of(rest, left));
        for (int i = 0; i < testCase.size(); i++) {
            testCase.equal(
                    x.of(i),
                    rights.get(i).plus(y.of(i)),
                    "another amount for member " + i + " when minimal rights " + rights + " come first",
                    x,
                    y);
        }
    }

    private static void truncation(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        Outcome y = testCase.solve(problem.withClaims(
                problem.claims().stream().map(problem.total()::min).toList()));
        for (int i = 0; i < testCase.size(); i++) {
            testCase.equal(
                    x.of(i),
                    y.of(i),
                    "another amount for member " + i + " when claims are cut down to the total",
                    x,
                    y);
        }
    }

    private static void down(TestCase testCase) {
        Outcome x = testCase.base();
        for (Fraction total : Variations.totalsBelow(testCase.problem())) {
            Outcome y = testCase.solve(testCase.problem().withTotal(total));
            Outcome z = testCase.solve(AxiomProblem.of(total, x.amounts()));
            for (int i = 0; i < testCase.size(); i++) {
                testCase.equal(
                        y.of(i), z.of(i), "another amount for member " + i + " when amounts become claims", x, y, z);
            }
        }
    }

    private static void up(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (Fraction total : Variations.totalsBelow(problem)) {
            Outcome y = testCase.solve(problem.withTotal(total));
            Outcome z =
                    testCase.solve(AxiomProblem.of(problem.total().minus(total), minus(problem.claims(), y.amounts())));
            for (int i = 0; i < testCase.size(); i++) {
                testCase.equal(
                        x.of(i), y.of(i).plus(z.of(i)), "another amount for member " + i + " in two steps", x, y, z);
            }
        }
    }

    private static void convexity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (Fraction total : Variations.totals(problem)) {
            Outcome y = testCase.solve(problem.withTotal(total));
            for (Fraction part : List.of(Fraction.of(1, 2), Fraction.of(1, 5))) {
                Fraction other = Fraction.ONE.minus(part);
                Outcome z = testCase.solve(
                        problem.withTotal(total.times(part).plus(problem.total().times(other))));
                for (int i = 0; i < testCase.size(); i++) {
                    testCase.equal(
                            z.of(i),
                            y.of(i).times(part).plus(x.of(i).times(other)),
                            "not the mean for member " + i + " of a mean of totals",
                            x,
                            y,
                            z);
                }
            }
        }
    }

    private static void concave(TestCase testCase) {
        curvature(testCase, -1);
    }

    private static void convex(TestCase testCase) {
        curvature(testCase, 1);
    }

    private static void curvature(TestCase testCase, int sign) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (Fraction below : Variations.totalsBelow(problem)) {
            for (Fraction above : Variations.totalsAbove(problem)) {
                if (below.signum() > 0) {
                    Outcome before = testCase.solve(problem.withTotal(below));
                    Outcome after = testCase.solve(problem.withTotal(above));
                    curvature(testCase, sign, before, x, after);
                }
            }
        }
    }

    /** Compares the ratios of gains where both smaller gains are above zero, by cross products. */
    private static void curvature(TestCase testCase, int sign, Outcome before, Outcome x, Outcome after) {
        AxiomProblem problem = testCase.problem();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = 0; j < testCase.size(); j++) {
                Fraction first = x.of(i).minus(before.of(i));
                Fraction second = after.of(i).minus(x.of(i));
                boolean ordered =
                        problem.claim(i).signum() > 0 && problem.claim(i).compareTo(problem.claim(j)) <= 0;
                if (i != j
                        && ordered
                        && testCase.isAbove(first, Fraction.ZERO, x)
                        && testCase.isAbove(second, Fraction.ZERO, x)) {
                    Fraction early = x.of(j).minus(before.of(j)).times(second).dividedBy(problem.sum());
                    Fraction late = after.of(j).minus(x.of(j)).times(first).dividedBy(problem.sum());
                    testCase.atMost(
                            sign > 0 ? early : late,
                            sign > 0 ? late : early,
                            "the gains of member " + j + " compared with those of " + i + (sign > 0 ? " fall" : " rise")
                                    + " (cross products)",
                            before,
                            x,
                            after);
                }
            }
        }
    }

    private static List<Fraction> minus(List<Fraction> from, List<Fraction> what) {
        return IntStream.range(0, from.size())
                .mapToObj(i -> from.get(i).minus(what.get(i)))
                .toList();
    }
}
