package io.lionshare.axiom.method;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.Refused;
import io.lionshare.axiom.search.Subject;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.level.Fraction;
import java.util.List;

/** How far whole units stray from exact proportionality. */
public final class Quota {
    /** Some methods take a step for each unit. */
    private static final Fraction MOST_UNITS = Fraction.of(200);

    private Quota() {}

    public static List<Demand> demands() {
        DemandMaker units = new DemandMaker(Theme.QUOTA, Domain.UNITS);
        return List.of(
                units.demand(
                        "lower-quota",
                        "a member gets at least its quota rounded down",
                        "xᵢ ≥ ⌊E·wᵢ/W⌋",
                        "Balinski and Young 1982",
                        Quota::lower),
                units.demand(
                        "upper-quota",
                        "a member gets at most its quota rounded up",
                        "xᵢ ≤ ⌈E·wᵢ/W⌉",
                        "Balinski and Young 1982",
                        Quota::upper),
                units.demand(
                        "near-quota",
                        "no unit can move so that both members concerned come nearer to their quotas",
                        "there are no i, j with xᵢ − qᵢ > ½ and qⱼ − xⱼ > ½",
                        "Balinski and Young 1982",
                        Quota::near),
                units.demand(
                        "exact-on-whole-quotas",
                        "quotas that are all whole are given",
                        "all qᵢ whole ⇒ x = q",
                        "Balinski and Young 1982 (weak proportionality)",
                        Quota::exact));
    }

    /** The quota of a member. */
    public static Fraction quota(AxiomProblem problem, int i) {
        return problem.total().times(problem.claim(i)).dividedBy(problem.sum());
    }

    public static Fraction distance(Outcome x, int i) {
        return x.of(i).minus(quota(x.problem(), i)).abs();
    }

    /** The largest distance of a member's units from its quota; 0 if the problem is refused. */
    public static Fraction largestDistance(Subject subject, AxiomProblem problem) {
        Fraction largest = Fraction.ZERO;
        try {
            Outcome x = subject.solve(problem);
            for (int i = 0; i < problem.size(); i++) {
                largest = largest.max(distance(x, i));
            }
        } catch (Refused e) {
            return Fraction.ZERO;
        }
        return largest;
    }

    private static void lower(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction quota = quota(testCase.problem(), i);
            testCase.atMost(
                    quota.floor(),
                    x.of(i),
                    "the quota " + quota + " of member " + i + " rounded down is above its units",
                    x);
        }
    }

    private static void upper(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        for (int i = 0; i < testCase.size(); i++) {
            Fraction quota = quota(testCase.problem(), i);
            testCase.atMost(
                    x.of(i), quota.ceiling(), "member " + i + " has more than its quota " + quota + " rounded up", x);
        }
    }

    private static void near(TestCase testCase) {
        Outcome x = testCase.baseWithoutTies();
        Fraction half = Fraction.of(1, 2);
        for (int i = 0; i < testCase.size(); i++) {
            for (int j = 0; j < testCase.size(); j++) {
                Fraction over = x.of(i).minus(quota(testCase.problem(), i));
                Fraction under = quota(testCase.problem(), j).minus(x.of(j));
                testCase.require(
                        over.compareTo(half) <= 0 || under.compareTo(half) <= 0,
                        "a unit moved from member " + i + " to member " + j
                                + " would bring both nearer to their quotas",
                        x);
            }
        }
    }

    /** The members' quotas are made whole: the total is a multiple of the sum of the weights. */
    private static void exact(TestCase testCase) {
        AxiomProblem whole = testCase.problem().withTotal(testCase.problem().sum());
        for (int times = 1; whole.total().compareTo(MOST_UNITS) <= 0 && times <= 3; times++) {
            Outcome x = testCase.solve(whole.withTotal(whole.sum().times(times)));
            for (int i = 0; i < testCase.size(); i++) {
                testCase.equal(
                        x.of(i), whole.claim(i).times(times), "member " + i + " does not get its whole quota", x);
            }
        }
    }
}
