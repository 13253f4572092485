package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The splits between two plans: score = (1 &minus; w) &times; share under the baseline's strategy + w &times; share under the other
 * plan's, for w = 0, 5, &hellip; 100 %. All are divided under the baseline's rule, claims and method within the limits, in whole units.
 * A weight whose limits cannot be met has no split. 21 allocations; immutable.
 */
public final class Mixtures {
    /** How many steps lead from the baseline's strategy to the other. */
    public static final int STEPS = 20;

    private final Plan other;
    private final List<MixedSplit> list;
    private final List<Kink> kinks;

    private Mixtures(Plan other, List<MixedSplit> list, List<Kink> kinks) {
        this.other = other;
        this.list = List.copyOf(list);
        this.kinks = List.copyOf(kinks);
    }

    /**
     * The splits of a burden between the baseline and another plan.
     *
     * @param scenario gives members, limits and the baseline
     * @param burden one of its burdens
     * @param other gives the second strategy
     * @return the splits
     * @throws IllegalArgumentException if a strategy or the rule does not fit the alliance
     * @throws InfeasibleException if no amounts keep the limits at any weight
     */
    public static Mixtures of(Scenario scenario, Burden burden, Plan other) {
        Objects.requireNonNull(burden, "burden");
        Objects.requireNonNull(other, "other plan");
        Plan baseline = scenario.baselinePlan();
        List<MixedSplit> list = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            Fraction weight = Fraction.of(step, STEPS);
            Plan mixed = baseline.withStrategy(strategy(baseline.strategy(), other.strategy(), weight));
            list.add(allocate(scenario, burden, mixed, weight));
        }
        return new Mixtures(other, list, KinkSearch.of(scenario, burden, other, list));
    }

    /**
     * The plan that the baseline is mixed with.
     *
     * @param scenario has plans
     * @return the first plan with a strategy other than the baseline's; empty if all have the same
     */
    public static Optional<Plan> partner(Scenario scenario) {
        String baseline = Plugin.text(scenario.baselinePlan().strategy());
        return scenario.plans().stream()
                .filter(plan -> !Plugin.text(plan.strategy()).equals(baseline))
                .findFirst();
    }

    private static ScoringStrategy strategy(ScoringStrategy first, ScoringStrategy second, Fraction weight) {
        if (weight.signum() == 0) {
            return first;
        }
        return weight.equals(Fraction.ONE)
                ? second
                : Blend.of(new Blend.Part(first, Fraction.ONE.minus(weight)), new Blend.Part(second, weight));
    }

    private static MixedSplit allocate(Scenario scenario, Burden burden, Plan plan, Fraction weight) {
        try {
            return new MixedSplit(weight, Optional.of(scenario.allocate(burden, plan)));
        } catch (InfeasibleException e) {
            return new MixedSplit(weight, Optional.empty());
        }
    }

    /**
     * The plan that gives the second strategy.
     *
     * @return the plan
     */
    public Plan other() {
        return other;
    }

    /**
     * The splits by rising weight.
     *
     * @return 21 of them, with or without a result
     */
    public List<MixedSplit> list() {
        return list;
    }

    /**
     * Where limits begin or cease to bind: exact, and of ideal amounts, for {@code proportional}; else between two of the weights, and
     * of whole units.
     *
     * @return by rising weight; empty if the same limits bind at all weights
     */
    public List<Kink> kinks() {
        return kinks;
    }

    @Override
    public String toString() {
        return PrintableText.brief("mixtures with " + other.name());
    }
}
