package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import io.lionshare.axiom.search.Variations;
import io.lionshare.level.Fraction;
import java.util.List;

/** Members that arrive, leave, or come in numbers. */
public final class Population {
    private Population() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.POPULATION, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "population-monotonicity",
                        "when a member leaves, no other member gets less",
                        "N′ ⊂ N, c(N′) ≥ E ⇒ x_N′ ≤ R(E, c_N′)",
                        "Thomson 1983; Thomson 2019",
                        Population::monotonicity),
                claims.demand(
                        "linked-endowment-population-monotonicity",
                        "when a member arrives together with its claim in the total, no other member gets less",
                        "N′ ⊂ N, c(N′) ≥ E ⇒ R(E, c_N′) ≤ R_N′(E + c(N∖N′), c)",
                        "Thomson 2019",
                        Population::linked),
                claims.demand(
                        "endowment-population-uniformity",
                        "when a member leaves and the total changes, those who stay all get no less or all no more",
                        "x_N′ ≥ R(E′, c_N′) or x_N′ ≤ R(E′, c_N′)",
                        "Thomson 2019",
                        Population::uniformity),
                claims.demand(
                        "replication-invariance",
                        "several copies of every member, and the total multiplied by the same number, leave each copy"
                                + " the amount",
                        "R_j(kE, k copies of c) = xᵢ for every copy j of i",
                        "Thomson 2019",
                        Population::replication),
                claims.demand(
                        "division-invariance",
                        "where copies of every member get equal amounts, these are the amounts without copies",
                        "R(kE, k copies of c) = k copies of some y ⇒ y = x",
                        "Thomson 2019",
                        Population::division));
    }

    private static void monotonicity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int gone = 0; gone < testCase.size(); gone++) {
            int group = problem.allBut(gone);
            if (testCase.size() > 1
                    && problem.sum(group).signum() > 0
                    && problem.sum(group).compareTo(problem.total()) >= 0) {
                Outcome y = testCase.solve(problem.of(group, problem.total()));
                for (int k = 0; k < y.problem().size(); k++) {
                    int member = k < gone ? k : k + 1;
                    testCase.atMost(
                            x.of(member), y.of(k), "member " + member + " gets less when " + gone + " leaves", x, y);
                }
            }
        }
    }

    private static void linked(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int i = 0; i < testCase.size(); i++) {
            for (Fraction claim : Variations.rises(problem, i)) {
                Outcome y = testCase.solve(
                        problem.withMember(claim).withTotal(problem.total().plus(claim)));
                for (int k = 0; k < testCase.size(); k++) {
                    testCase.atMost(
                            x.of(k),
                            y.of(k),
                            "member " + k + " gets less when another comes with its claim in the total",
                            x,
                            y);
                }
            }
        }
    }

    private static void uniformity(TestCase testCase) {
        AxiomProblem problem = testCase.problem();
        Outcome x = testCase.base();
        for (int gone = 0; gone < testCase.size() && testCase.size() > 2; gone++) {
            AxiomProblem rest = problem.of(problem.allBut(gone), Fraction.ZERO);
            for (Fraction total : rest.sum().signum() == 0
                    ? List.<Fraction>of()
                    : Variations.totals(
                            rest.withTotal(x.sum(problem.allBut(gone)).floor()))) {
                Outcome y = testCase.solve(rest.withTotal(total));
                boolean more = false;
                boolean less = false;
                for (int k = 0; k < rest.size(); k++) {
                    Fraction before = x.of(k < gone ? k : k + 1);
                    more |= testCase.isAbove(y.of(k), before, x, y);
                    less |= testCase.isAbove(before, y.of(k), x, y);
                }
                testCase.require(
                        !more || !less,
                        "without member " + gone + " and of another total, some get more and some less",
                        x,
                        y);
            }
        }
    }

    private static void replication(TestCase testCase) {
        replicas(testCase, false);
    }

    private static void division(TestCase testCase) {
        replicas(testCase, true);
    }

    private static void replicas(TestCase testCase, boolean ifEqual) {
        int size = testCase.size();
        Outcome x = testCase.base();
        for (int copies = 2; copies <= 3 && copies * size <= 10; copies++) {
            Outcome y = testCase.solve(testCase.problem().replica(copies));
            if (ifEqual && !equalCopies(testCase, y)) {
                continue;
            }
            for (int k = 0; k < copies * size; k++) {
                testCase.equal(x.of(k % size), y.of(k), "a copy of member " + k % size + " gets something else", x, y);
            }
        }
    }

    private static boolean equalCopies(TestCase testCase, Outcome y) {
        for (int k = testCase.size(); k < y.problem().size(); k++) {
            Fraction first = y.of(k % testCase.size());
            if (testCase.isAbove(first, y.of(k), y) || testCase.isAbove(y.of(k), first, y)) {
                return false;
            }
        }
        return true;
    }
}
