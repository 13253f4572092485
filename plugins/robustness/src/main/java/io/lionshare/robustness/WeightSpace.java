package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All weightings of two to eight strategies within bounds: the weights are &ge; 0 and add up to 1, and every weighting is as likely
 * as any other. A strategy has its id for its name, with the settings in which several of the same id
 * differ. Immutable.
 */
public final class WeightSpace {
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private final Map<String, ScoringStrategy> strategies;
    private final List<Fraction> least;
    private final List<Fraction> most;

    private WeightSpace(Map<String, ScoringStrategy> strategies, List<Fraction> least, List<Fraction> most) {
        this.strategies = Collections.unmodifiableMap(strategies);
        this.least = List.copyOf(least);
        this.most = List.copyOf(most);
        requireRoom();
    }

    /**
     * All weightings of strategies.
     *
     * @param strategies two to eight that differ; a blend stands for its parts, and a strategy that comes twice counts once, where
     *     id and settings say which it is
     * @return the space
     * @throws IllegalArgumentException if there are fewer than two or more than eight
     */
    public static WeightSpace of(List<ScoringStrategy> strategies) {
        Map<String, ScoringStrategy> byText = new LinkedHashMap<>();
        strategies.forEach(strategy -> parts(strategy, Fraction.ONE)
                .forEach(part -> byText.putIfAbsent(Plugin.text(part.strategy()), part.strategy())));
        if (byText.size() < FEWEST || byText.size() > MOST) {
            throw new IllegalArgumentException("number of strategies to weight (" + byText.size() + ") must be within "
                    + FEWEST + " .. " + MOST
                    + "\nMaybe name " + (byText.size() < FEWEST ? "another one" : "those that matter most"));
        }
        Map<String, ScoringStrategy> byName = StrategyNames.of(byText.values());
        return new WeightSpace(
                byName,
                Collections.nCopies(byName.size(), Fraction.ZERO),
                Collections.nCopies(byName.size(), Fraction.ONE));
    }

    /**
     * All weightings of the strategies of plans.
     *
     * @param plans plans with two to eight strategies together
     * @return the space
     * @throws IllegalArgumentException if there are fewer than two or more than eight
     */
    public static WeightSpace ofPlans(List<Plan> plans) {
        return of(plans.stream().map(Plan::strategy).toList());
    }

    /**
     * Whether the strategies of plans are two to eight.
     *
     * @param plans any
     * @return whether {@link #ofPlans} accepts them
     */
    public static boolean canWeight(List<Plan> plans) {
        Objects.requireNonNull(plans, "plans");
        long strategies = plans.stream()
                .flatMap(plan -> parts(plan.strategy(), Fraction.ONE).stream())
                .map(part -> Plugin.text(part.strategy()))
                .distinct()
                .count();
        return strategies >= FEWEST && strategies <= MOST;
    }

    /** The strategies of a strategy, with weights that add up to a given one; without parts of weight 0 none is left out. */
    private static List<Blend.Part> parts(ScoringStrategy strategy, Fraction weight) {
        if (!(strategy instanceof Blend blend)) {
            return List.of(new Blend.Part(strategy, weight));
        }
        Fraction sum =
                Fraction.sum(blend.parts().stream().map(Blend.Part::weight).toList());
        return blend.parts().stream()
                .flatMap(part ->
                        parts(part.strategy(), weight.times(part.weight()).dividedBy(sum)).stream())
                .toList();
    }

    /**
     * The weightings in which a strategy has at least some weight.
     *
     * @param strategy its name
     * @param weight the least weight, within 0 .. 1
     * @return the smaller space
     * @throws IllegalArgumentException if there is no such strategy, if the weight is out of range, or if no room is left
     */
    public WeightSpace withLeast(String strategy, Fraction weight) {
        return new WeightSpace(new LinkedHashMap<>(strategies), with(least, strategy, weight), most);
    }

    /**
     * The weightings in which a strategy has at most some weight.
     *
     * @param strategy its name
     * @param weight the greatest weight, within 0 .. 1
     * @return the smaller space
     * @throws IllegalArgumentException if there is no such strategy, if the weight is out of range, or if no room is left
     */
    public WeightSpace withMost(String strategy, Fraction weight) {
        return new WeightSpace(new LinkedHashMap<>(strategies), least, with(most, strategy, weight));
    }

    private List<Fraction> with(List<Fraction> bounds, String strategy, Fraction weight) {
        Names.requireKnown("strategy", strategy, names());
        if (weight.signum() < 0 || weight.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "bound on the weight of " + strategy + " (" + weight + ") must be within 0 .. 1");
        }
        List<Fraction> changed = new ArrayList<>(bounds);
        changed.set(names().indexOf(strategy), weight);
        return changed;
    }

    private void requireRoom() {
        for (int k = 0; k < least.size(); k++) {
            if (least.get(k).compareTo(most.get(k)) >= 0) {
                throw new IllegalArgumentException("least weight of " + names().get(k) + " (" + least.get(k)
                        + ") must be below its greatest (" + most.get(k)
                        + ")\nMaybe leave the strategy out, or give its weight room");
            }
        }
        Fraction floor = Fraction.sum(least);
        Fraction ceiling = Fraction.sum(most);
        if (floor.compareTo(Fraction.ONE) >= 0 || ceiling.compareTo(Fraction.ONE) <= 0) {
            throw new IllegalArgumentException("bounds on weights leave no room: the least add up to " + floor
                    + ", which must be below 1, and the greatest to " + ceiling
                    + ", which must be above 1\nMaybe a smaller least weight, or a larger greatest one");
        }
    }

    /**
     * The names of the strategies.
     *
     * @return in the order in which they came
     */
    public List<String> names() {
        return List.copyOf(strategies.keySet());
    }

    /**
     * The strategies by their names.
     *
     * @return in the order in which they came
     */
    public Map<String, ScoringStrategy> strategies() {
        return strategies;
    }

    /**
     * The weights that a strategy gives to those of this space.
     *
     * @param strategy one of them, or a blend of them
     * @return the weighting, within the bounds or not; empty if another strategy has a weight in it
     */
    public Optional<Weighting> weighting(ScoringStrategy strategy) {
        Objects.requireNonNull(strategy, "strategy");
        Map<String, String> namesByText = new LinkedHashMap<>();
        strategies.forEach((name, known) -> namesByText.put(Plugin.text(known), name));
        Map<String, Fraction> weights = new LinkedHashMap<>();
        names().forEach(name -> weights.put(name, Fraction.ZERO));
        for (Blend.Part part : parts(strategy, Fraction.ONE)) {
            String name = namesByText.get(Plugin.text(part.strategy()));
            if (name != null) {
                weights.merge(name, part.weight(), Fraction::plus);
            } else if (part.weight().signum() > 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Weighting(weights));
    }

    /**
     * The blend that has given weights.
     *
     * @param weighting the weights of these strategies
     * @return the blend
     * @throws IllegalArgumentException if the weighting lacks a strategy
     */
    public Blend blend(Weighting weighting) {
        return Blend.of(strategies.entrySet().stream()
                .map(entry -> new Blend.Part(entry.getValue(), weighting.weight(entry.getKey())))
                .toArray(Blend.Part[]::new));
    }

    /**
     * The strategies and their bounds, in full, so that spaces of the same weightings have the same text.
     *
     * @return such as {@code by-gdp 0 .. 1}, one line a strategy
     */
    public String describe() {
        return IntStream.range(0, least.size())
                .mapToObj(k -> names().get(k) + " " + least.get(k) + " .. " + most.get(k))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Whether a weighting is in the space.
     *
     * @param weighting of the strategies of the space
     * @return whether it keeps the bounds of all weights
     */
    public boolean contains(Weighting weighting) {
        Objects.requireNonNull(weighting, "weighting of a space");
        return moves().holds(ordered(weighting));
    }

    /** Weights in the order of the strategies, as a weighting. */
    Weighting named(Amounts weights) {
        Map<String, Fraction> byName = new LinkedHashMap<>();
        for (String name : names()) {
            byName.put(name, Fraction.of(weights, byName.size()));
        }
        return new Weighting(byName);
    }

    /** Weights in the order of the strategies. */
    Amounts ordered(Weighting weighting) {
        return Amounts.of(names().stream().map(weighting::weight).toList());
    }

    /** How weight can be moved within the bounds. */
    MovedWeight moves() {
        return new MovedWeight(least, most);
    }

    /** Simplices without common volume that fill the space; their parts add up to 1. */
    List<Simplex> simplices() {
        List<Simplex> inside = List.of(Simplex.above(least));
        for (int k = 0; k < most.size(); k++) {
            LinearForm over = LinearForm.weightLess(k, most.get(k), most.size());
            inside = inside.stream()
                    .flatMap(simplex -> simplex.cut(over).below().stream())
                    .toList();
        }
        Fraction volume = Fraction.sum(inside.stream().map(Simplex::part).toList());
        return inside.stream()
                .map(simplex -> new Simplex(simplex.corners(), simplex.part().dividedBy(volume)))
                .toList();
    }

    /** The least weights and what is free beyond them, spread in a way. */
    double[] weights(double... spread) {
        double free = Fraction.ONE.minus(Fraction.sum(least)).toDouble();
        double[] weights = new double[spread.length];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = least.get(k).toDouble() + free * spread[k];
        }
        return weights;
    }

    /** The space as one simplex above the least weights; empty where greatest weights cut from it. */
    Optional<Simplex> whole() {
        Fraction free = Fraction.ONE.minus(Fraction.sum(least));
        boolean isWhole = IntStream.range(0, most.size())
                .allMatch(k -> most.get(k).compareTo(least.get(k).plus(free)) >= 0);
        return isWhole ? Optional.of(Simplex.above(least)) : Optional.empty();
    }

    @Override
    public String toString() {
        return PrintableText.brief("weightings of " + Nouns.count(strategies.size(), "strategies") + ": "
                + String.join(", ", strategies.keySet()));
    }
}
