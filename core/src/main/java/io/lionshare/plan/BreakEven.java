package io.lionshare.plan;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;

/**
 * The weight in a blend of two strategies at which the share of a member or bloc reaches a given value.
 *
 * <p>With weight <i>w</i>, the scores are (1&nbsp;&minus;&nbsp;<i>w</i>)&nbsp;&middot;&nbsp;shares under the first strategy
 * + <i>w</i>&nbsp;&middot;&nbsp;shares under the second. The share meant is that of the ideal amounts, before they are made
 * whole. Where no limit binds and the rule is proportional, it is linear in <i>w</i>. In general it is piecewise a quotient of
 * polynomials in <i>w</i>, with a piece for each set of limits that bind and of linear pieces on which the claims lie, so that it
 * can rise here and fall there. It is looked at in steps of 1/128; the first step over which it passes the value is halved until
 * no {@code double} lies between its ends. If it passes the value and comes back within one step, this is not seen. Where it
 * jumps across the value, as the claims can when a limit begins to bind, the weight is that of the jump, and {@link #share()} is
 * not the value.
 *
 * @param weight the weight of the second strategy, within 0 .. 1
 * @param share the share at this weight, within 0 .. 1
 */
public record BreakEven(double weight, double share) {
    private static final int STEPS = 128;

    /** Refuses a weight or a share outside 0 .. 1. */
    public BreakEven {
        requirePart("weight", weight);
        requirePart("share", share);
    }

    private static void requirePart(String role, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(role + " (" + value + ") must be within 0 .. 1");
        }
    }

    /**
     * What is asked: whose share reaches which value when a plan goes over from one strategy to another.
     *
     * @param alliance the members
     * @param burden what is divided
     * @param limits floors and ceilings
     * @param plan rule, claims and method; its own strategy does not matter
     * @param from the strategy at weight 0
     * @param to the strategy at weight 1
     */
    public record Question(
            Alliance alliance, Burden burden, Limits limits, Plan plan, ScoringStrategy from, ScoringStrategy to) {
        /** Refuses null. */
        public Question {
            Objects.requireNonNull(alliance, "alliance of a break-even");
            Objects.requireNonNull(burden, "burden of a break-even");
            Objects.requireNonNull(limits, "limits of a break-even");
            Objects.requireNonNull(plan, "plan of a break-even");
            Objects.requireNonNull(from, "first strategy of a break-even");
            Objects.requireNonNull(to, "second strategy of a break-even");
        }

        /**
         * The share of a member or bloc at a weight, before amounts are made whole. One allocation.
         *
         * @param name a member's id or a bloc's name
         * @param weight of the second strategy, within 0 .. 1
         * @return the share, within 0 .. 1; 0 if the total is 0
         * @throws IllegalArgumentException if there is no such member or bloc, or if the plan does not fit the alliance
         */
        public double share(String name, double weight) {
            Plan blended = plan.withStrategy(blend(weight));
            Amounts ideal =
                    Allocator.allocate(alliance, burden, limits, blended).ideal();
            BigInteger part = BigInteger.ZERO;
            for (int position : alliance.positions(name)) {
                part = part.add(ideal.numerator(position));
            }
            BigInteger whole = ideal.sum();
            return whole.signum() == 0
                    ? 0
                    : Amounts.ofFractions(new BigInteger[] {part}, whole).get(0);
        }

        private ScoringStrategy blend(double weight) {
            Fraction exact = Fraction.ofDecimal(weight);
            return Blend.of(new Blend.Part(from, Fraction.ONE.minus(exact)), new Blend.Part(to, exact));
        }

        @Override
        public String toString() {
            return PrintableText.brief("break-even of " + plan.name() + " between " + from + " and " + to);
        }
    }

    /**
     * The least weight, as far as steps of 1/128 show, at which a share reaches a value. At most some 200 allocations.
     *
     * @param question what goes over into what
     * @param name a member's id or a bloc's name
     * @param value the share, within 0 .. 1
     * @return the weight; empty if the share never reaches the value
     * @throws IllegalArgumentException if the value is outside 0 .. 1, if there is no such member or bloc, or if a strategy does
     *     not fit the alliance
     */
    public static Optional<BreakEven> find(Question question, String name, BigDecimal value) {
        Objects.requireNonNull(name, "name");
        double target = value.doubleValue();
        requirePart("share to reach", target);
        double low = 0;
        double atLow = question.share(name, low);
        for (int i = 1; i <= STEPS && atLow != target; i++) {
            double high = (double) i / STEPS;
            double atHigh = question.share(name, high);
            if (Double.compare(atLow, target) != Double.compare(atHigh, target)) {
                return Optional.of(halve(question, name, target, low, high));
            }
            low = high;
            atLow = atHigh;
        }
        return atLow == target ? Optional.of(new BreakEven(low, atLow)) : Optional.empty();
    }

    /** The first end is on one side of the value, the second is not; where the share stays at the value, its least weight. */
    private static BreakEven halve(Question question, String name, double target, double first, double second) {
        double low = first;
        double high = second;
        int side = Double.compare(question.share(name, low), target);
        double middle = low + (high - low) / 2;
        while (middle > low && middle < high) {
            if (Double.compare(question.share(name, middle), target) == side) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return new BreakEven(high, question.share(name, high));
    }
}
