package io.lionshare.robustness.sweep;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightDraws;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.WeightedScores;
import io.lionshare.rule.ParametricRule;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What all draws of a sweep have in common, worked out once: shares under each strategy, limits, and what is drawn. */
final class DrawModel {
    private final Scenario scenario;
    private final SweepRanges ranges;
    private final Requirement requirement;
    private final double quanta;
    private final double scale;
    private final WeightedScores scores;
    private final DrawnLimits limits;
    private final double planned;
    private final Optional<WeightDraws> weights;
    private final Optional<Amounts> capacities;

    DrawModel(Scenario scenario, Requirement requirement, SweepRanges ranges) {
        this.scenario = scenario;
        this.ranges = ranges;
        this.requirement = requirement;
        this.quanta = requirement.burden().quanta();
        this.scale = (1L << Tally.GRAIN_BITS) / ranges.greatestTotal(requirement.burden());
        List<ScoringStrategy> strategies = ranges.space()
                .map(space -> List.copyOf(space.strategies().values()))
                .orElseGet(() -> List.of(scenario.baselinePlan().strategy()));
        this.scores = WeightedScores.of(scenario, strategies);
        this.limits = DrawnLimits.of(scenario.alliance(), requirement);
        this.planned = plan().claims() instanceof ClaimSource.Stretched stretched
                ? stretched.factor().doubleValue()
                : 1;
        this.weights = ranges.space().map(this::draws);
        this.capacities = capacities();
    }

    private WeightDraws draws(WeightSpace space) {
        return WeightDraws.of(space, ranges.seed());
    }

    DrawSource source() {
        return plan().rule() instanceof ParametricRule rule
                        && (plan().claims() instanceof ClaimSource.Stretched || hasFixedClaims())
                ? new PlainDraws(this, rule.schedule(), new RuleDraws(this)::add)
                : new RuleDraws(this);
    }

    /** Claims from capacity in quanta, where no draw refuses them. */
    private Optional<Amounts> capacities() {
        if (!(plan().claims() instanceof ClaimSource.Capacity capacity)) {
            return Optional.empty();
        }
        Set<String> idle = limits.idle().stream()
                .map(position -> alliance().members().get(position).id())
                .collect(Collectors.toSet());
        Fraction quantum = Fraction.of(requirement.burden().type().quantum());
        try {
            return Optional.of(Amounts.of(Arrays.stream(capacity.capacities(alliance(), idle))
                    .mapToObj(value -> Fraction.ofDecimal(value).dividedBy(quantum))
                    .toList()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether no draw changes the claims. */
    boolean hasFixedClaims() {
        return capacities.isPresent();
    }

    /** What claims or scores are made of, each with a weight that is drawn: shares under strategies, or claims from capacity. */
    List<Amounts> columns() {
        return capacities.map(List::of).orElse(scores.shares());
    }

    Alliance alliance() {
        return scenario.alliance();
    }

    int members() {
        return scenario.alliance().size();
    }

    /** Ids of members that carry nothing of any burden. */
    Set<String> idle() {
        return scenario.idle();
    }

    Plan plan() {
        return scenario.baselinePlan();
    }

    Requirement requirement() {
        return requirement;
    }

    /** Shares of all members under each strategy; they add up to 1. */
    List<Amounts> shares() {
        return scores.shares();
    }

    DrawnLimits limits() {
        return limits;
    }

    /** The exact scores of a draw. */
    Amounts scores(long draw) {
        return scores.at(weights.map(draws -> draws.get(draw)).orElseGet(() -> Amounts.ones(1)));
    }

    /** The weights of the columns in some draws, rounded, at [k][draw]. */
    double[][] roundedWeights(long from, int count) {
        if (weights.isPresent() && !hasFixedClaims()) {
            return weights.get().rounded(from, count);
        }
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return new double[][] {ones};
    }

    /** The total of a draw, in whole quanta. */
    double total(long draw) {
        return Math.rint(quanta * ranges.total().factorAt(ranges.seed(), draw));
    }

    /** Grains per quantum. */
    double scale() {
        return scale;
    }

    double limitFactor(long draw) {
        return ranges.limits().factorAt(ranges.seed(), draw);
    }

    /** How far claims exceed what proportional division needs, in a draw. */
    double stretch(long draw) {
        return ranges.stretch().isPresent() ? ranges.stretch().get().at(ranges.seed(), draw) : planned;
    }

    boolean drawsStretch() {
        return ranges.stretch().isPresent();
    }
}
