package io.lionshare.plan;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where the claims come from that a rule divides by. */
public sealed interface ClaimSource {
    /**
     * The problem of one burden: its claims, exact, within the limits.
     *
     * @param alliance the members and their indicators
     * @param scores the scores of the members
     * @param limits the total and the whole limits
     * @param type what is given
     * @return one claim per member, in quanta, and what was found for them on the way
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    AllocationProblem problem(Alliance alliance, Scores scores, LimitTree limits, ContributionType type);

    /**
     * The source in a few words.
     *
     * @return such as "claims stretched by 1.5"
     */
    String describe();

    /**
     * Claims from scores: <i>c&#7522; = factor &middot; k &middot; s&#7522;</i> with <i>k</i> the largest level
     * <i>x&#7522;/s&#7522;</i> of any member not at its own floor when the proportional rule is solved within the
     * limits. Without limits the claims add up to factor &times; total.
     *
     * @param factor how far claims exceed what proportional division needs, at least 1
     */
    record Stretched(BigDecimal factor) implements ClaimSource {
        /** Refuses a factor below 1. */
        public Stretched {
            if (factor.compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException("stretch (" + factor + ") must be >= 1");
            }
        }

        @Override
        public AllocationProblem problem(Alliance alliance, Scores scores, LimitTree limits, ContributionType type) {
            return AllocationProblem.stretched(scores.exact(), limits, factor);
        }

        @Override
        public String describe() {
            return "claims stretched by " + factor.toPlainString();
        }

        @Override
        public String toString() {
            return PrintableText.brief(describe());
        }
    }

    /**
     * Claims from an absolute capacity, such as the active forces of each member.
     *
     * @param indicator the id of an indicator in the burden's unit, &ge; 0; its figures are read as they were written, so
     *     that 0.1 is one tenth
     */
    record Capacity(String indicator) implements ClaimSource {
        /** Refuses null. */
        public Capacity {
            Objects.requireNonNull(indicator, "indicator of a capacity");
        }

        @Override
        public AllocationProblem problem(Alliance alliance, Scores scores, LimitTree limits, ContributionType type) {
            BigDecimal quantum = type.quantum();
            BigDecimal plain = quantum.scale() < 0 ? quantum.setScale(0) : quantum;
            List<Fraction> figures = Arrays.stream(capacities(alliance, Idle.in(alliance, limits)))
                    .mapToObj(Fraction::ofDecimal)
                    .toList();
            Amounts claims = Amounts.of(figures).times(BigInteger.TEN.pow(plain.scale()), plain.unscaledValue());
            return AllocationProblem.of(claims, limits);
        }

        /**
         * What each member is able to give.
         *
         * @param alliance the members and their indicators
         * @param idle ids of members that carry nothing: a capacity that they lack is 0
         * @return the indicator of each member, in the alliance's order
         * @throws io.lionshare.model.MissingFiguresException if another member lacks it
         * @throws IllegalArgumentException if the indicator is unknown, negative, or 0 for all
         */
        public double[] capacities(Alliance alliance, Set<String> idle) {
            double[] values = figures(alliance, idle);
            boolean anyPositive = false;
            for (int i = 0; i < values.length; i++) {
                if (values[i] < 0) {
                    throw new IllegalArgumentException("capacity " + indicator + " of "
                            + alliance.members().get(i).id() + " (" + values[i] + ") must be >= 0");
                }
                anyPositive |= values[i] > 0;
            }
            if (!anyPositive) {
                throw new IllegalArgumentException("capacity " + indicator
                        + " must not be 0 for all members\nMaybe the data lack figures, or another indicator is meant");
            }
            return values;
        }

        private double[] figures(Alliance alliance, Set<String> idle) {
            try {
                return alliance.values(indicator);
            } catch (MissingFiguresException e) {
                if (!idle.containsAll(e.members())) {
                    throw e;
                }
                return alliance.members().stream()
                        .mapToDouble(member -> member.indicators().getOrDefault(indicator, 0.0))
                        .toArray();
            }
        }

        @Override
        public String describe() {
            return "claims from " + indicator;
        }

        @Override
        public String toString() {
            return PrintableText.brief(describe());
        }
    }

    /**
     * Claims from scores.
     *
     * @param factor the stretch as a decimal number, at least 1
     * @return the source
     */
    static ClaimSource stretched(String factor) {
        Objects.requireNonNull(factor, "factor of a claim source");
        return new Stretched(Decimals.parse(factor));
    }

    /**
     * Claims from scores.
     *
     * @param factor the stretch, at least 1
     * @return the source
     */
    static ClaimSource stretched(BigDecimal factor) {
        return new Stretched(factor);
    }

    /**
     * Claims from scores.
     *
     * @param factor the stretch, at least 1
     * @return the source
     */
    static ClaimSource stretched(long factor) {
        return stretched(BigDecimal.valueOf(factor));
    }
}
