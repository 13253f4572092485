package io.lionshare.axiom;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.Proportional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rules that are wrong on purpose: an axiom that none of these breaks would be no check. */
final class BrokenRules {
    private BrokenRules() {}

    /** A rule of a few words. */
    private record Broken(String id, Function<AllocationProblem, Amounts> division) implements AllocationRule {
        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            return division.apply(problem);
        }
    }

    static Stream<AllocationRule> all() {
        return Stream.of(
                new Broken("first-come", problem -> inOrder(problem, false)),
                new Broken("smallest-last", problem -> inOrder(problem, true)),
                new Broken("drops-a-part", problem -> Amounts.of(scaled(problem, 0.99))),
                new Broken("jumps", BrokenRules::jumps),
                new Broken("squares", problem -> powers(problem, 2)),
                new Broken("roots", problem -> powers(problem, 0.5)),
                new Broken(
                        "ignores-limits",
                        problem -> new Proportional()
                                .divide(problem.within(problem.limits().withoutLimits()))),
                new Broken("inverse", problem -> powers(problem, -1)),
                new Stateful());
    }

    private static Amounts inOrder(AllocationProblem problem, boolean sorted) {
        double[] claims = problem.claims().toArray();
        double[] amounts = new double[claims.length];
        double left = problem.total().doubleValue();
        for (int round = 0; round < claims.length; round++) {
            int next = -1;
            for (int i = 0; i < claims.length; i++) {
                boolean better = next < 0 || (sorted && claims[i] > claims[next]);
                next = claims[i] >= 0 && better ? i : next;
            }
            amounts[next] = Math.min(left, claims[next]);
            left -= amounts[next];
            claims[next] = -1;
        }
        return Amounts.of(amounts);
    }

    private static double[] scaled(AllocationProblem problem, double factor) {
        double[] amounts = new Proportional().divide(problem).toArray();
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] *= factor;
        }
        return amounts;
    }

    /** Whole claims in order below a total of 5, proportional from there on. */
    private static Amounts jumps(AllocationProblem problem) {
        return problem.total().doubleValue() < 5 ? inOrder(problem, true) : new Proportional().divide(problem);
    }

    private static Amounts powers(AllocationProblem problem, double exponent) {
        double[] weights = problem.claims().toArray();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i] > 0 ? Math.pow(weights[i], exponent) : 0;
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= problem.total().doubleValue() / sum;
        }
        return Amounts.of(weights);
    }

    /** Gives everything to another member each time. */
    private static final class Stateful implements AllocationRule {
        private int calls;

        @Override
        public String id() {
            return "stateful";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            double[] amounts = new double[problem.size()];
            amounts[calls++ % amounts.length] = problem.total().doubleValue();
            return Amounts.of(amounts);
        }
    }
}
