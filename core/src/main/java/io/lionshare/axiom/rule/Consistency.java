package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Groups;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.RuleSubject;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import io.lionshare.rule.Talmud;
import java.math.BigInteger;
import java.util.List;

/** What some members get is right among themselves. */
public final class Consistency {
    private Consistency() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.CONSISTENCY, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "consistency",
                        "what a group gets together is divided within the group as before",
                        "x_S = R(x(S), c_S)",
                        "Aumann and Maschler 1985; Thomson 2019",
                        Consistency::consistency),
                claims.demand(
                        "bilateral-consistency",
                        "what two members get together is divided between them as before",
                        "x_S = R(x(S), c_S), |S| = 2",
                        "Aumann and Maschler 1985; Thomson 2019",
                        Consistency::bilateral),
                claims.demand(
                        "converse-consistency",
                        "amounts that are right between any two members are right",
                        "y_S = R(y(S), c_S) for all |S| = 2 ⇒ y = R(E, c)",
                        "Chun 1999; Thomson 2019. The search tries the amounts of rules with a schedule",
                        Consistency::converse),
                claims.demand(
                        "null-claims-consistency",
                        "members without a claim may leave",
                        "c(N∖N′) = 0 ⇒ x_N′ = R(E, c_N′)",
                        "Thomson 2019",
                        Consistency::nullClaims),
                claims.demand(
                        "null-compensation-consistency",
                        "members that get nothing may leave",
                        "x(N∖N′) = 0 ⇒ x_N′ = R(E, c_N′)",
                        "Thomson 2019",
                        Consistency::nullCompensation),
                claims.demand(
                        "full-compensation-consistency",
                        "members that get their claim may leave with it",
                        "x = c on N∖N′ ⇒ x_N′ = R(E − c(N∖N′), c_N′)",
                        "Thomson 2019",
                        Consistency::fullCompensation));
    }

    private static final List<ParametricRule> SCHEDULES =
            List.of(new Talmud(), new ConstrainedEqualAwards(), new ConstrainedEqualLosses(), new Proportional());

    private static void consistency(TestCase testCase) {
        Outcome x = decimal(testCase);
        for (int group = 1; group < testCase.problem().everyone(); group++) {
            if (testCase.size() <= 5 || Integer.bitCount(group) == testCase.size() - 1) {
                within(testCase, x, group, x.sum(group), "group");
            }
        }
    }

    private static void bilateral(TestCase testCase) {
        Outcome x = decimal(testCase);
        for (int group = 1; group < testCase.problem().everyone(); group++) {
            if (Integer.bitCount(group) == 2) {
                within(testCase, x, group, x.sum(group), "pair");
            }
        }
    }

    /** The base problem, or a multiple of it, such that what groups get are decimal numbers where that is possible. */
    private static Outcome decimal(TestCase testCase) {
        Outcome x = testCase.base();
        BigInteger common = Fraction.commonDenominator(x.amounts());
        boolean isDecimal = x.amounts().stream().allMatch(Fraction::isDecimal);
        return isDecimal || common.bitLength() > Long.SIZE
                ? x
                : testCase.solve(testCase.problem().times(new Fraction(common, BigInteger.ONE)));
    }

    private static void within(TestCase testCase, Outcome x, int group, Fraction total, String who) {
        if (x.problem().sum(group).signum() > 0 && total.compareTo(x.problem().sum(group)) <= 0) {
            Outcome y = testCase.solve(x.problem().of(group, total));
            List<Integer> members = Groups.members(group);
            for (int k = 0; k < members.size(); k++) {
                testCase.equal(
                        x.of(members.get(k)),
                        y.of(k),
                        "member " + members.get(k) + " gets something else within the " + who,
                        x,
                        y);
            }
        }
    }

    private static void converse(TestCase testCase) {
        for (ParametricRule rule : SCHEDULES) {
            TestCase candidate = new TestCase(new RuleSubject(rule), testCase.problem(), 0);
            Outcome y = decimal(candidate);
            if (testCase.size() > 2 && isRightBetweenTwo(testCase, y)) {
                Outcome x = testCase.solve(y.problem());
                for (int i = 0; i < testCase.size(); i++) {
                    testCase.equal(
                            x.of(i),
                            y.of(i),
                            y.amounts() + " is right between any two, but member " + i + " gets something else",
                            x);
                }
            }
        }
    }

    private static boolean isRightBetweenTwo(TestCase testCase, Outcome y) {
        for (int group = 1; group < y.problem().everyone(); group++) {
            if (Integer.bitCount(group) == 2 && y.problem().sum(group).signum() > 0) {
                Outcome two = testCase.solve(y.problem().of(group, y.sum(group)));
                Fraction first = y.of(Groups.members(group).get(0));
                if (testCase.isAbove(two.of(0), first, two) || testCase.isAbove(first, two.of(0), two)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void nullClaims(TestCase testCase) {
        Outcome x = testCase.solve(testCase.problem().withMember(Fraction.ZERO));
        within(testCase, x, testCase.problem().everyone(), testCase.problem().total(), "members with a claim");
    }

    private static void nullCompensation(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int gone = 0; gone < testCase.size(); gone++) {
            if (x.of(gone).signum() == 0 && testCase.size() > 1) {
                within(testCase, x, problem.allBut(gone), problem.total(), "rest without member " + gone);
            }
        }
    }

    private static void fullCompensation(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int gone = 0; gone < testCase.size(); gone++) {
            if (x.of(gone).equals(problem.claim(gone)) && testCase.size() > 1) {
                within(
                        testCase,
                        x,
                        problem.allBut(gone),
                        problem.total().minus(problem.claim(gone)),
                        "rest without member " + gone);
            }
        }
    }
}
