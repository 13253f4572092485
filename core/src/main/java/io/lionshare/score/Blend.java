package io.lionshare.score;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A weighted mean of several strategies: score = &Sigma; weight &times; (score of the part / sum of that part's scores).
 *
 * <p>The weights are relative: 50 and 50 are the same as 1 and 1, to the last bit. A blend is made in a plan; it is not
 * itself found by id.
 */
public final class Blend implements ScoringStrategy {
    private final List<Part> parts;

    private Blend(List<Part> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a blend must have at least one part");
        }
        this.parts = List.copyOf(parts);
    }

    /**
     * One strategy of a blend.
     *
     * @param strategy the strategy
     * @param weight its weight relative to the others, finite and &gt; 0
     */
    public record Part(ScoringStrategy strategy, double weight) {
        /** Refuses a weight that is not finite and positive. */
        public Part {
            Objects.requireNonNull(strategy, "strategy of a part of a blend");
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "weight of " + strategy.id() + " (" + weight + ") must be finite and > 0");
            }
        }

        @Override
        public String toString() {
            return PrintableText.brief(weight + " of " + strategy);
        }
    }

    /**
     * A blend of the given parts.
     *
     * @param parts at least one
     * @return the blend
     * @throws IllegalArgumentException if there is no part
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
                .map(part ->
                        new Parameter(name(part.strategy(), counts), "relative weight", Double.toString(part.weight())))
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
        double most = 0;
        for (Part part : parts) {
            most = Math.max(most, part.weight());
        }
        double[] blended = new double[alliance.size()];
        for (Part part : parts) {
            double[] shares = shares(alliance, part.strategy());
            for (int i = 0; i < blended.length; i++) {
                blended[i] += part.weight() / most * shares[i];
            }
        }
        return blended;
    }

    private static double[] shares(Alliance alliance, ScoringStrategy strategy) {
        double[] scores = strategy.scores(alliance);
        try {
            return Scores.of(alliance, scores).shares();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "scoring strategy " + strategy.id() + " ("
                            + strategy.getClass().getName() + ") returned a wrong result: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
