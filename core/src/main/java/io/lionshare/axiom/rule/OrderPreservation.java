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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Larger claims are not worse off, neither at one time nor by a change. */
public final class OrderPreservation {
    private OrderPreservation() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.ORDER_PRESERVATION, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "order-preservation",
                        "a larger claim gets no less and loses no less",
                        "cᵢ ≤ cⱼ ⇒ xᵢ ≤ xⱼ and cᵢ−xᵢ ≤ cⱼ−xⱼ",
                        "Aumann and Maschler 1985; Thomson 2019",
                        OrderPreservation::order),
                claims.demand(
                        "group-order-preservation",
                        "a group with larger claims gets no less and loses no less",
                        "c(S) ≤ c(T) ⇒ x(S) ≤ x(T) and c(S)−x(S) ≤ c(T)−x(T)",
                        "Thomson 2019",
                        OrderPreservation::groups),
                claims.demand(
                        "progressivity",
                        "a larger claim gets no smaller part of it",
                        "0 < cᵢ ≤ cⱼ ⇒ xᵢ/cᵢ ≤ xⱼ/cⱼ",
                        "Thomson 2019",
                        OrderPreservation::progressivity),
                claims.demand(
                        "regressivity",
                        "a larger claim gets no larger part of it",
                        "0 < cᵢ ≤ cⱼ ⇒ xᵢ/cᵢ ≥ xⱼ/cⱼ",
                        "Thomson 2019",
                        OrderPreservation::regressivity),
                claims.demand(
                        "order-preservation-under-endowment-variations",
                        "when the total rises, a larger claim gains no less",
                        "E′ > E, cᵢ ≤ cⱼ ⇒ x′ᵢ − xᵢ ≤ x′ⱼ − xⱼ",
                        "Dagan, Serrano and Volij 1997; Thomson 2019",
                        OrderPreservation::endowment),
                claims.demand(
                        "order-preservation-under-claims-variations",
                        "when a third member's claim rises, a larger claim loses no less",
                        "c′ᵢ > cᵢ, cⱼ ≤ cₖ ⇒ xⱼ − x′ⱼ ≤ xₖ − x′ₖ",
                        "Thomson 2019",
                        OrderPreservation::claims),
                claims.demand(
                        "order-preservation-under-population-variations",
                        "when a third member leaves, a larger claim gains no less",
                        "c(N′) ≥ E, cᵢ ≤ cⱼ ⇒ x′ᵢ − xᵢ ≤ x′ⱼ − xⱼ",
                        "Thomson 2019",
                        OrderPreservation::population));
    }

    /** Demands something of a member and another whose claim is not smaller. */
    private interface Pair {
        void check(int small, int large);
    }

    private static void eachPair(AxiomProblem problem, Pair pair) {
        for (int i = 0; i < problem.size(); i++) {
            for (int j = 0; j < problem.size(); j++) {
                if (i != j && problem.claim(i).compareTo(problem.claim(j)) <= 0) {
                    pair.check(i, j);
                }
            }
        }
    }

    private static void order(TestCase testCase) {
        Outcome x = testCase.base();
        eachPair(testCase.problem(), (i, j) -> {
            testCase.atMost(
                    x.of(i), x.of(j), "member " + i + " gets more than " + j + ", whose claim is not smaller", x);
            testCase.atMost(
                    x.loss(i), x.loss(j), "member " + i + " loses more than " + j + ", whose claim is not smaller", x);
        });
    }

    private static void groups(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        List<Integer> groups = IntStream.rangeClosed(1, problem.everyone())
                .boxed()
                .sorted(Comparator.comparing((Integer group) -> problem.sum(group))
                        .thenComparing(x::sum))
                .toList();
        for (int k = 1; k < groups.size(); k++) {
            int small = groups.get(k - 1);
            int large = groups.get(k);
            String names = Groups.members(small) + " than " + Groups.members(large) + ", whose claims are not smaller";
            testCase.atMost(x.sum(small), x.sum(large), "more for group " + names, x);
            testCase.atMost(
                    problem.sum(small).minus(x.sum(small)),
                    problem.sum(large).minus(x.sum(large)),
                    "more lost by group " + names,
                    x);
            if (problem.sum(small).equals(problem.sum(large))) {
                testCase.equal(x.sum(small), x.sum(large), "not the same for group " + names, x);
            }
        }
    }

    private static void progressivity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        eachPair(
                problem,
                (i, j) -> testCase.atMost(
                        x.of(i).times(problem.claim(j)).dividedBy(problem.sum()),
                        x.of(j).times(problem.claim(i)).dividedBy(problem.sum()),
                        "member " + i + " gets a larger part of its claim than " + j
                                + ", whose claim is not smaller (cross products)",
                        x));
    }

    private static void regressivity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        eachPair(problem, (i, j) -> {
            if (problem.claim(i).signum() > 0) {
                testCase.atMost(
                        x.of(j).times(problem.claim(i)).dividedBy(problem.sum()),
                        x.of(i).times(problem.claim(j)).dividedBy(problem.sum()),
                        "member " + j + " gets a larger part of its claim than " + i
                                + ", whose claim is not larger (cross products)",
                        x);
            }
        });
    }

    private static void endowment(TestCase testCase) {
        Outcome x = testCase.base();
        for (Fraction total : Variations.totalsAbove(testCase.problem())) {
            Outcome y = testCase.solve(testCase.problem().withTotal(total));
            eachPair(testCase.problem(), (i, j) -> gains(testCase, i, j, x.of(i), x.of(j), y.of(i), y.of(j), x, y));
        }
    }

    private static void claims(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int k = 0; k < testCase.size(); k++) {
            int third = k;
            for (Fraction rise : Variations.rises(problem, k)) {
                Outcome y = testCase.solve(problem.withClaim(k, problem.claim(k).plus(rise)));
                eachPair(problem, (i, j) -> {
                    if (i != third && j != third) {
                        gains(testCase, i, j, y.of(i), y.of(j), x.of(i), x.of(j), x, y);
                    }
                });
            }
        }
    }

    private static void population(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int k = 0; k < testCase.size(); k++) {
            int group = problem.allBut(k);
            if (problem.sum(group).compareTo(problem.total()) >= 0 && testCase.size() > 2) {
                int gone = k;
                Outcome y = testCase.solve(problem.of(group, problem.total()));
                eachPair(problem, (i, j) -> {
                    if (i != gone && j != gone) {
                        gains(
                                testCase,
                                i,
                                j,
                                x.of(i),
                                x.of(j),
                                y.of(i - (i > gone ? 1 : 0)),
                                y.of(j - (j > gone ? 1 : 0)),
                                x,
                                y);
                    }
                });
            }
        }
    }

    /** Demands that the smaller claim's amount rises by no more than the larger one's. */
    private static void gains(
            TestCase testCase,
            int i,
            int j,
            Fraction smallFrom,
            Fraction largeFrom,
            Fraction smallTo,
            Fraction largeTo,
            Outcome x,
            Outcome y) {
        testCase.atMost(
                smallTo.minus(smallFrom),
                largeTo.minus(largeFrom),
                "the change between these is larger for member " + i + " than for " + j
                        + ", whose claim is not smaller",
                x,
                y);
    }
}
