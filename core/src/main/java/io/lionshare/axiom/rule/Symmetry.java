package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Groups;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Members that are alike are treated alike; nothing depends on names or units. */
public final class Symmetry {
    private Symmetry() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.SYMMETRY, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "anonymity",
                        "when members change places, their amounts change places with them",
                        "x_π(i)(E, π(c)) = xᵢ(E, c)",
                        "Thomson 2019",
                        Symmetry::anonymity),
                claims.demand(
                        "continuity",
                        "a change of total or claims by 2⁻⁴⁰ of their sum does not move an amount by more than 2⁻¹⁰ of"
                                + " it",
                        "(Eᵏ, cᵏ) → (E, c) ⇒ R(Eᵏ, cᵏ) → R(E, c)",
                        "Thomson 2019; a search sees jumps only",
                        Symmetry::continuity),
                claims.demand(
                        "homogeneity",
                        "amounts do not depend on the unit in which total and claims are measured",
                        "R(ρE, ρc) = ρR(E, c) for ρ > 0",
                        "Thomson 2019",
                        Symmetry::homogeneity),
                claims.demand(
                        "equal-treatment-of-equals",
                        "equal claims get equal amounts",
                        "cᵢ = cⱼ ⇒ xᵢ = xⱼ",
                        "Thomson 2019",
                        Symmetry::equals),
                claims.demand(
                        "equal-treatment-of-equal-groups",
                        "groups whose claims add up to the same get the same",
                        "c(S) = c(T) ⇒ x(S) = x(T)",
                        "Thomson 2019",
                        Symmetry::equalGroups));
    }

    private static void anonymity(TestCase testCase) {
        Outcome x = testCase.base();
        for (int shift = 1; shift < testCase.size(); shift++) {
            order(testCase, x, rotated(testCase.size(), shift));
        }
        List<Integer> reversed = new ArrayList<>(rotated(testCase.size(), 0));
        Collections.reverse(reversed);
        order(testCase, x, reversed);
    }

    private static void order(TestCase testCase, Outcome x, List<Integer> order) {
        Outcome y = testCase.solve(testCase.problem().permuted(order));
        for (int k = 0; k < order.size(); k++) {
            testCase.equal(
                    y.of(k),
                    x.of(order.get(k)),
                    "member " + order.get(k) + " at place " + k + " gets another amount",
                    x,
                    y);
        }
    }

    private static List<Integer> rotated(int size, int shift) {
        return IntStream.range(0, size).mapToObj(k -> (k + shift) % size).toList();
    }

    private static void continuity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        Fraction step = problem.sum().dividedBy(1L << 40);
        Fraction most = problem.sum().dividedBy(1L << 10);
        List<AxiomProblem> near = new ArrayList<>();
        near.add(problem.withTotal(problem.total().plus(step).min(problem.sum())));
        near.add(problem.withTotal(problem.total().minus(step).max(Fraction.ZERO)));
        for (int i = 0; i < testCase.size(); i++) {
            near.add(problem.withClaim(i, problem.claim(i).plus(step)));
        }
        for (AxiomProblem other : near) {
            Outcome y = testCase.solve(other);
            for (int i = 0; i < testCase.size(); i++) {
                testCase.atMost(y.of(i).minus(x.of(i)).abs(), most, "the amount of member " + i + " jumps", x, y);
            }
        }
    }

    private static void homogeneity(TestCase testCase) {
        Outcome x = testCase.base();
        for (Fraction factor : List.of(Fraction.of(2), Fraction.of(10), Fraction.of(1, 4), Fraction.of(37))) {
            Outcome y = testCase.solve(testCase.problem().times(factor));
            for (int i = 0; i < testCase.size(); i++) {
                testCase.equal(
                        y.of(i),
                        x.of(i).times(factor),
                        "member " + i + " does not get " + factor + " times its amount",
                        x,
                        y);
            }
        }
    }

    private static void equals(TestCase testCase) {
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (testCase.problem().claim(i).equals(testCase.problem().claim(j))) {
                    testCase.equal(x.of(j), x.of(i), "members " + j + " and " + i + " have equal claims", x);
                }
            }
        }
    }

    private static void equalGroups(TestCase testCase) {
        Outcome x = testCase.base();
        Map<Fraction, Integer> seen = new HashMap<>();
        for (int group = 1; group <= testCase.problem().everyone(); group++) {
            Integer other = seen.putIfAbsent(testCase.problem().sum(group), group);
            if (other != null) {
                testCase.equal(
                        x.sum(other),
                        x.sum(group),
                        "groups " + Groups.members(other) + " and " + Groups.members(group) + " have equal claims",
                        x);
            }
        }
    }
}
