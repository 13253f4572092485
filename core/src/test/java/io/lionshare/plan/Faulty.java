package io.lionshare.plan;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.util.function.Function;

/** Plug-ins that do what a function does. */
final class Faulty {
    private Faulty() {}

    record Strategy(Function<Alliance, double[]> function) implements ScoringStrategy {
        @Override
        public String id() {
            return "odd-key";
        }

        @Override
        public String summary() {
            return "odd";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return function.apply(alliance);
        }
    }

    record Rule(Function<AllocationProblem, Amounts> function) implements AllocationRule {
        @Override
        public String id() {
            return "odd-rule";
        }

        @Override
        public String summary() {
            return "odd";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            return function.apply(problem);
        }
    }

    record Method(Function<LimitTree, Apportionment> function) implements ApportionmentMethod {
        static Method units(long... units) {
            return new Method(limits -> Apportionment.of(units, new boolean[units.length]));
        }

        @Override
        public String id() {
            return "odd-method";
        }

        @Override
        public String summary() {
            return "odd";
        }

        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            return function.apply(limits.tree());
        }
    }

    record Measuring(Function<Allocation, Measurement> function) implements Metric {
        @Override
        public String id() {
            return "odd-metric";
        }

        @Override
        public String summary() {
            return "odd";
        }

        @Override
        public String howToRead() {
            return "The odder, the higher.";
        }

        @Override
        public Measurement measure(Allocation allocation) {
            return function.apply(allocation);
        }
    }

    /** Null, from where no null may come. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return null;
    }
}
