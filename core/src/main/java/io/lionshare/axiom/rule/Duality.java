package io.lionshare.axiom.rule;

import io.lionshare.axiom.Theme;
import io.lionshare.axiom.search.AxiomProblem;
import io.lionshare.axiom.search.Demand;
import io.lionshare.axiom.search.DemandMaker;
import io.lionshare.axiom.search.Domain;
import io.lionshare.axiom.search.Outcome;
import io.lionshare.axiom.search.TestCase;
import java.util.List;

/** What is gained and what is lost are looked at in the same way. */
public final class Duality {
    private Duality() {}

    public static List<Demand> demands() {
        DemandMaker claims = new DemandMaker(Theme.DUALITY, Domain.CLAIMS);
        return List.of(
                claims.demand(
                        "self-duality",
                        "losses are divided as awards are",
                        "R(E, c) = c − R(C − E, c)",
                        "Aumann and Maschler 1985; Thomson 2019",
                        Duality::selfDuality),
                claims.demand(
                        "midpoint-property",
                        "half of all claims gives everyone half of its claim",
                        "E = C/2 ⇒ x = c/2",
                        "Thomson 2019",
                        Duality::midpoint));
    }

    private static void selfDuality(TestCase testCase) {
        Outcome x = testCase.base();
        Outcome y =
                testCase.solve(testCase.problem().withTotal(testCase.problem().deficit()));
        for (int i = 0; i < testCase.size(); i++) {
            testCase.equal(x.of(i), y.loss(i), "member " + i + " gets something else than what the dual gives", x, y);
        }
    }

    private static void midpoint(TestCase testCase) {
        AxiomProblem half =
                testCase.problem().withTotal(testCase.problem().sum().dividedBy(2));
        Outcome x = testCase.solve(half);
        for (int i = 0; i < testCase.size(); i++) {
            testCase.equal(x.of(i), half.claim(i).dividedBy(2), "member " + i + " does not get half of its claim", x);
        }
    }
}
