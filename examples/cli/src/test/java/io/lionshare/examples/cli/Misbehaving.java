package io.lionshare.examples.cli;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.Proportional;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** Plug-ins of each service that do what none may, in the way that is set before they are used. */
final class Misbehaving {
    /** What a plug-in can do wrong; the last two are allowed. */
    enum Way {
        STACK_OVERFLOW,
        OUT_OF_MEMORY,
        EXCEPTION,
        NULL,
        SHORT,
        LONG,
        NEGATIVE,
        NAN,
        TOO_MUCH,
        ID_NULL,
        ID_THROWS,
        ID_MALFORMED,
        CHANGED_LATER,
        SLOW;

        boolean isHarmless() {
            return this == CHANGED_LATER || this == SLOW;
        }

        boolean isOfId() {
            return name().startsWith("ID_");
        }
    }

    /** How all of them misbehave. */
    static volatile Way way = Way.SLOW;

    /** Changes what was given last, once more is asked for; of each thread its own, as searches for axioms are parallel. */
    private static final ThreadLocal<Runnable> CHANGE = ThreadLocal.withInitial(() -> () -> {});

    private Misbehaving() {}

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }

    private static String name() {
        return switch (way) {
            case ID_NULL -> nothing();
            case ID_THROWS -> throw new UnsupportedOperationException("no id");
            case ID_MALFORMED -> "Not An Id";
            default -> "misbehaving";
        };
    }

    private static int endless(int depth) {
        return depth < 0 ? depth : endless(depth + 1) + 1;
    }

    /** The right numbers, made wrong. */
    private static double[] spoilt(double[] right) {
        double[] changed = right.clone();
        switch (way) {
            case STACK_OVERFLOW -> changed[0] = endless(0);
            case OUT_OF_MEMORY -> throw new OutOfMemoryError("Java heap space");
            case EXCEPTION -> throw new UnsupportedOperationException("not today");
            case NULL -> changed = nothing();
            case SHORT -> changed = Arrays.copyOf(right, right.length - 1);
            case LONG -> changed = Arrays.copyOf(right, right.length + 1);
            case NEGATIVE -> changed[0] = -1;
            case NAN -> changed[0] = Double.NaN;
            case TOO_MUCH -> changed[0] = 2 * right[0] + 1;
            case CHANGED_LATER -> {
                CHANGE.get().run();
                CHANGE.set(() -> Arrays.fill(right, 7));
                changed = right;
            }
            case SLOW -> {
                long begin = System.nanoTime();
                while (System.nanoTime() - begin < TimeUnit.MICROSECONDS.toNanos(20)) {
                    Thread.onSpinWait();
                }
            }
            default -> changed[0] = right[0];
        }
        return changed;
    }

    /** What all of them say of themselves. */
    interface Described extends Plugin {
        @Override
        default String id() {
            return name();
        }

        @Override
        default String summary() {
            return "misbehaves";
        }
    }

    /** In proportion to claims. */
    public static final class Rule implements Described, AllocationRule {
        @Override
        public Amounts divide(AllocationProblem problem) {
            double[] amounts = spoilt(new Proportional().divide(problem).toArray());
            return amounts == null ? nothing() : Amounts.of(amounts);
        }
    }

    /** Largest remainders. */
    public static final class Method implements Described, ApportionmentMethod {
        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            Apportionment right = new LargestRemainder().apportion(weights, limits, tieBreak);
            double[] units =
                    spoilt(Arrays.stream(right.toArray()).asDoubleStream().toArray());
            if (units == null) {
                return nothing();
            }
            long[] whole = Arrays.stream(units).mapToLong(unit -> (long) unit).toArray();
            if (way == Way.CHANGED_LATER) {
                CHANGE.set(() -> Arrays.fill(whole, 7));
            }
            return Apportionment.of(whole, new boolean[whole.length]);
        }
    }

    /** All alike. */
    public static final class Strategy implements Described, ScoringStrategy {
        @Override
        public double[] scores(Alliance alliance) {
            double[] ones = new double[alliance.size()];
            Arrays.fill(ones, 1);
            return spoilt(ones);
        }
    }

    /** The amounts. */
    public static final class Measuring implements Described, Metric {
        @Override
        public String howToRead() {
            return "Larger is more.";
        }

        @Override
        public Measurement measure(Allocation allocation) {
            double[] values = spoilt(allocation.amounts());
            return values == null ? nothing() : Measurement.of(1, "1").withColumn("amount", "1", values);
        }
    }
}
