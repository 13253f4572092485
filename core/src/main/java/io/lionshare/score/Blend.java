package io.lionshare.score;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A weighted mean of several strategies: score = &Sigma; weight &times; (score of the part / sum of that part's scores).
 *
 * <p>The weights are relative: 50 and 50 are the same as 1 and 1. A part of weight 0 counts for nothing; its strategy is not asked.
 * A blend is exact in fractions of the scores of its parts. It is made in a plan; it is not itself found by id.
 */
public final class Blend implements ScoringStrategy {
    private final List<Part> parts;

    private Blend(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a blend must have at least one part");
        }
        if (parts.stream().allMatch(part -> part.weight().signum() == 0)) {
            throw new IllegalArgumentException("weights of a blend must not all be 0");
        }
        this.parts = List.copyOf(parts);
    }

    /**
     * One strategy of a blend.
     *
     * @param strategy the strategy
     * @param weight its weight relative to the others, &ge; 0
     */
    public record Part(ScoringStrategy strategy, Fraction weight) {
        /** Refuses a weight below 0. */
        public Part {
            Objects.requireNonNull(strategy, "strategy of a part of a blend");
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("weight of " + strategy.id() + " (" + weight + ") must be >= 0");
            }
        }

        /**
         * One strategy of a blend, with a weight as people write it: 0.1 is one tenth.
         *
         * @param strategy the strategy
         * @param weight its weight relative to the others, finite and &ge; 0
         * @throws IllegalArgumentException if the weight is not finite or is below 0
         */
        public Part(ScoringStrategy strategy, double weight) {
            this(strategy, exact(strategy, weight));
        }

        private static Fraction exact(ScoringStrategy strategy, double weight) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "weight of " + strategy.id() + " (" + weight + ") must be finite and >= 0");
            }
            return Fraction.ofDecimal(weight);
        }

        @Override
        public String toString() {
            return PrintableText.brief(weight.text() + " of " + strategy);
        }
    }

    /**
     * A blend of the given parts.
     *
     * @param parts at least one
     * @return the blend
     * @throws IllegalArgumentException if there is no part, or none with a weight above 0
     */
    public static Blend of(Part... parts) {
        Objects.requireNonNull(parts, "parts of a blend");
        return new Blend(Arrays.asList(parts));
    }

    /**
     * A blend of strategies with equal weights.
     *
     * @param strategies at least one
     * @return the blend
     * @throws IllegalArgumentException if there is no strategy
     */
    public static Blend equal(ScoringStrategy... strategies) {
        Objects.requireNonNull(strategies, "strategies of a blend");
        return new Blend(
                Arrays.stream(strategies).map(strategy -> new Part(strategy, 1)).toList());
    }

    /** {@return the parts in the order given} */
    public List<Part> parts() {
        return parts;
    }

    @Override
    public String id() {
        return "blend";
    }

    @Override
    public String summary() {
        return "weighted mean of the shares under several strategies; the weights are relative";
    }

    @Override
    public List<Parameter> parameters() {
        Map<String, Long> counts = parts.stream()
                .collect(Collectors.groupingBy(part -> part.strategy().id(), Collectors.counting()));
        return parts.stream()
                .map(part -> new Parameter(
                        name(part.strategy(), counts),
                        "relative weight",
                        part.weight().text()))
                .toList();
    }

    /** The id, with the settings where parts of the same id differ by nothing else. */
    private static String name(ScoringStrategy strategy, Map<String, Long> counts) {
        return counts.getOrDefault(strategy.id(), 0L) == 1 ? strategy.id() : Plugin.text(strategy);
    }

    @Override
    public Blend with(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return this;
        }
        throw new IllegalArgumentException("a blend has no settings; its weights are given with its parts");
    }

    @Override
    public double[] scores(Alliance alliance) {
        return exact(alliance).toArray();
    }

    /**
     * The shares under the blend, exact for the scores of its parts.
     *
     * @param alliance the members and their indicators
     * @return fractions that add up to 1, one per member in the order of {@link Alliance#members()}
     * @throws ZeroScoresException if all scores of a part are 0
     * @throws MissingFiguresException if an indicator that a part needs is missing; the message names the part
     * @throws IllegalArgumentException if a part refuses the alliance; the message names the part
     * @throws IllegalStateException if a part fails, or if its scores are wrong
     */
    public Amounts exact(Alliance alliance) {
        List<Part> counting =
                parts.stream().filter(part -> part.weight().signum() > 0).toList();
        Fraction sum = Fraction.sum(counting.stream().map(Part::weight).toList());
        List<Amounts> scores = counting.stream()
                .map(part -> scores(alliance, part.strategy()).exact())
                .toList();
        List<Fraction> multiples = new ArrayList<>();
        for (int k = 0; k < counting.size(); k++) {
            Fraction weight = counting.get(k).weight().dividedBy(sum);
            multiples.add(weight.dividedBy(new Fraction(sumOfProportions(scores.get(k)), BigInteger.ONE)));
        }
        BigInteger common = Fraction.commonDenominator(multiples);
        BigInteger[] blended = new BigInteger[alliance.size()];
        Arrays.fill(blended, BigInteger.ZERO);
        for (int k = 0; k < multiples.size(); k++) {
            Fraction multiple = multiples.get(k);
            BigInteger factor = multiple.numerator().multiply(common.divide(multiple.denominator()));
            for (int i = 0; i < blended.length; i++) {
                blended[i] = blended[i].add(factor.multiply(scores.get(k).proportion(i)));
            }
        }
        return Amounts.ofFractions(blended, common);
    }

    private static BigInteger sumOfProportions(Amounts scores) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            sum = sum.add(scores.proportion(i));
        }
        return sum;
    }

    private static Scores scores(Alliance alliance, ScoringStrategy strategy) {
        if (strategy instanceof Blend blend) {
            return Scores.of(alliance, blend.exact(alliance));
        }
        double[] scores = asked(alliance, strategy);
        try {
            return Scores.of(alliance, scores);
        } catch (ZeroScoresException e) {
            throw new ZeroScoresException(part(strategy), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(failing(strategy) + " returned a wrong result: " + e.getMessage(), e);
        }
    }

    /** The scores that a strategy returns; what it throws instead is thrown in its name. */
    private static double[] asked(Alliance alliance, ScoringStrategy strategy) {
        try {
            return Objects.requireNonNull(strategy.scores(alliance), "returned scores");
        } catch (InfeasibleException | UnsupportedLimitException e) {
            throw e;
        } catch (MissingFiguresException e) {
            throw new MissingFiguresException(part(strategy), e);
        } catch (ZeroScoresException e) {
            throw new ZeroScoresException(part(strategy), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(part(strategy) + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            throw new IllegalStateException(failing(strategy) + " failed: " + e, e);
        }
    }

    private static String part(ScoringStrategy strategy) {
        return "part " + Plugin.text(strategy) + ": ";
    }

    private static String failing(ScoringStrategy strategy) {
        return "scoring strategy " + strategy.id() + " (" + strategy.getClass().getName() + ")";
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
