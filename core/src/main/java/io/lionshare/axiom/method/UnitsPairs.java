package io.lionshare.axiom.method;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.CommonDemands;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Groups;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.Refused;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import java.util.List;

/** How whole units change with their number, with the weights, and with the members. */
public final class UnitsPairs {
    /** The most members whose pairs are tried. */
    private static final int MOST_PAIRED = 5;

    private UnitsPairs() {}

    public static List<Demand> demands() {
        DemandMaker units = new DemandMaker(Theme.MONOTONICITY, Domain.UNITS);
        return List.of(
                units.demand(
                        "house-monotonicity",
                        "with one unit more, no member gets fewer",
                        "x(E + 1) ≥ x(E)",
                        "Balinski and Young 1982 (no Alabama paradox)",
                        UnitsPairs::house),
                units.demand(
                        "population-pair-monotonicity",
                        "a member whose weight rises does not lose a unit to one whose weight does not",
                        "w′ᵢ ≥ wᵢ, w′ⱼ ≤ wⱼ ⇒ not (x′ᵢ < xᵢ and x′ⱼ > xⱼ)",
                        "Balinski and Young 1982",
                        UnitsPairs::population),
                units.demand(
                        "scale-invariance",
                        "units do not depend on what the weights are measured in",
                        "R(E, ρw) = R(E, w)",
                        "Balinski and Young 1982 (homogeneity)",
                        UnitsPairs::scale),
                units.demand(
                        "order-preservation",
                        "a larger weight gets no fewer units",
                        "wᵢ < wⱼ ⇒ xᵢ ≤ xⱼ",
                        "Balinski and Young 1982 (weak population monotonicity)",
                        UnitsPairs::order),
                units.demand(
                        "coherence",
                        "what a group gets together is divided within the group as before",
                        "x_S = R(x(S), w_S)",
                        "Balinski and Young 1982 (uniformity); Balinski 2005",
                        UnitsPairs::coherence),
                units.demand(
                        "no-new-states-paradox",
                        "if a member leaves with its units, the others keep theirs",
                        "x_N∖i = R(E − xᵢ, w_N∖i)",
                        "Balinski and Young 1982 (no Oklahoma paradox)",
                        UnitsPairs::newStates),
                units.demand(
                        "no-advantageous-merging",
                        "members that become one do not get more units, where there is a unit for every member",
                        "xᵢ(wᵢ + wⱼ) ≤ xᵢ + xⱼ",
                        "Balinski and Young 1978 (encouraging schisms)",
                        UnitsPairs::merging),
                units.demand(
                        "no-advantageous-splitting",
                        "a member that becomes two does not get more units, where there is a unit for every member",
                        "xᵢ(wᵢ + wⱼ) ≥ xᵢ + xⱼ",
                        "Balinski and Young 1978 (encouraging coalitions)",
                        UnitsPairs::splitting));
    }

    private static void house(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        Outcome y = testCase.solveWithoutTies(
                testCase.problem().withTotal(testCase.problem().total().plus(Fraction.ONE)));
        for (int i = 0; i < testCase.size(); i++) {
            testCase.atMost(x.of(i), y.of(i), "member " + i + " loses by one unit more", x, y);
        }
    }

    private static void population(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            for (int k = 0; k < testCase.size() && testCase.size() <= MOST_PAIRED; k++) {
                Fraction third = problem.claim(k);
                AxiomProblem raised = problem.withClaim(
                        i, problem.claim(i).plus(problem.claim(i).dividedBy(20).ceiling()));
                for (Fraction change : k == i
                        ? List.of(Fraction.ONE)
                        : List.of(third.dividedBy(3).ceiling(), third)) {
                    AxiomProblem other = k == i ? raised : raised.withClaim(k, third.plus(change));
                    Outcome y = testCase.solve(other);
                    for (int j = 0; j < testCase.size() && !y.tied(); j++) {
                        if (j != i && j != k) {
                            testCase.require(
                                    y.of(i).compareTo(x.of(i)) >= 0 || y.of(j).compareTo(x.of(j)) <= 0,
                                    "member " + i + " loses and member " + j + " gains, though the weight of " + i
                                            + " rose",
                                    x,
                                    y);
                        }
                    }
                }
            }
        }
    }

    private static void scale(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        for (Fraction factor : List.of(Fraction.of(3), Fraction.of(1, 7), Fraction.of(1_000_003))) {
            Outcome y = testCase.solve(testCase.problem()
                    .withClaims(testCase.problem().times(factor).claims()));
            for (int i = 0; i < testCase.size(); i++) {
                testCase.equal(
                        x.of(i),
                        y.of(i),
                        "member " + i + " gets other units when all weights are multiplied by " + factor,
                        x,
                        y);
            }
        }
    }

    private static void order(TestCase testCase) {
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = 0; j < testCase.size(); j++) {
                if (testCase.problem().claim(i).compareTo(testCase.problem().claim(j)) < 0) {
                    testCase.atMost(
                            x.of(i), x.of(j), "member " + i + " gets more than " + j + ", whose weight is larger", x);
                }
            }
        }
    }

    private static void coherence(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = i + 1; j < testCase.size(); j++) {
                within(testCase, x, 1 << i | 1 << j);
                within(testCase, x, testCase.problem().everyone() & ~(1 << i | 1 << j));
            }
        }
    }

    private static void newStates(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            within(testCase, x, testCase.problem().allBut(i));
        }
    }

    private static void within(TestCase testCase, Outcome x, int group) {
        if (testCase.problem().sum(group).signum() > 0) {
            Outcome y = testCase.solve(testCase.problem().of(group, x.sum(group)));
            List<Integer> members = Groups.members(group);
            for (int k = 0; k < members.size() && !y.tied(); k++) {
                testCase.equal(
                        x.of(members.get(k)),
                        y.of(k),
                        "member " + members.get(k) + " gets other units within " + members,
                        x,
                        y);
            }
        }
    }

    private static void merging(TestCase testCase) {
        mergers(testCase, 1);
    }

    private static void splitting(TestCase testCase) {
        mergers(testCase, -1);
    }

    private static void mergers(TestCase testCase, int sign) {
        Outcome x = testCase.baseWithoutTies();
        if (testCase.problem().total().compareTo(Fraction.of(testCase.size())) < 0) {
            throw new Refused("there are fewer units than members");
        }
        CommonDemands.mergers(testCase, x, sign);
    }
}
