package io.lionshare.axiom.search;

import com.google.common.math.LongMath;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
import io.lionshare.axiom.Witness;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

/**
 * The search for a counterexample: base problems one after another, and a smaller one for each that is found.
 *
 * @param demand what the axiom demands
 * @param subject the rule or method
 * @param tolerance what is allowed for rounding, as a part of the sum of claims
 */
public record CounterexampleSearch(Demand demand, Subject subject, double tolerance) {
    /** How many base problems may be passed over for each one that counts. */
    private static final int PATIENCE = 10;

    /** The problems that are drawn, however long that takes, before the verdict says that none counts. */
    private static final int LEAST_DRAWN = 100;

    private static final int MOST_MEMBERS = 16;
    private static final String SILENT = "the axiom does not concern this problem";

    public static CounterexampleSearch of(Demand demand, Subject subject, Search search) {
        return new CounterexampleSearch(demand, subject, search.tolerance().orElse(subject.tolerance()));
    }

    public Verdict drawn(Search search) {
        long start = System.nanoTime();
        long cases = 0;
        String reason = "no problem came up that the axiom concerns";
        long most = LongMath.saturatedMultiply(search.cases(), PATIENCE);
        for (long k = 0; cases < search.cases() && k < most; k++) {
            TestCase testCase = new TestCase(subject, demand.domain().draw(random(search.seed(), k)), tolerance);
            try {
                demand.check().on(testCase);
            } catch (Refuted e) {
                return new Verdict.Violated(witness(Shrinking.of(testCase.problem(), e, this::refutation)));
            } catch (Refused e) {
                reason = e.reason();
            }
            cases += testCase.comparisons() > 0 ? 1 : 0;
            boolean isTried = cases > 0 || k + 1 >= LEAST_DRAWN;
            if (isTried && isOver(search, start)) {
                break;
            }
        }
        return cases == 0 ? new Verdict.NotApplicable(reason) : new Verdict.Unrefuted(cases, tolerance);
    }

    public Verdict on(AxiomProblem problem) {
        if (problem.size() > MOST_MEMBERS) {
            throw new IllegalArgumentException("number of members (" + problem.size() + ") must not be above "
                    + MOST_MEMBERS + ": an axiom checks groups of them");
        }
        if (!demand.domain().speaksOf(problem)) {
            return new Verdict.NotApplicable(SILENT);
        }
        TestCase testCase = new TestCase(subject, problem, tolerance);
        String reason = SILENT;
        try {
            demand.check().on(testCase);
        } catch (Refuted e) {
            return new Verdict.Violated(witness(e));
        } catch (Refused e) {
            reason = e.reason();
        }
        return testCase.comparisons() == 0 ? new Verdict.NotApplicable(reason) : new Verdict.Unrefuted(1, tolerance);
    }

    private Optional<Refuted> refutation(AxiomProblem problem) {
        if (!demand.domain().speaksOf(problem)) {
            return Optional.empty();
        }
        try {
            demand.check().on(new TestCase(subject, problem, tolerance));
            return Optional.empty();
        } catch (Refuted e) {
            return Optional.of(e);
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private Witness witness(Refuted refuted) {
        return new Witness(
                demand.definition().id(), refuted.fault(), subject.declaration(), refuted.observations(), tolerance);
    }

    /** Whether the time of a search is over that was started at the given nanosecond of the system's clock. */
    public static boolean isOver(Search search, long start) {
        return Duration.ofNanos(System.nanoTime() - start).compareTo(search.time()) >= 0;
    }

    /** Random numbers of their own for each case, so that the cases do not depend on what was done with others. */
    public static Random random(long seed, long k) {
        return new Random((seed * 0x9E3779B97F4A7C15L + k) * 0xBF58476D1CE4E5B9L);
    }
}
