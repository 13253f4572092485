package io.lionshare.examples.cli.exported;

import io.lionshare.level.Fraction;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.Sampling;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import io.lionshare.robustness.Workers;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.ChoiceSubject;
import io.lionshare.robustness.choice.Choices;
import io.lionshare.robustness.choice.ListedChoice;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.robustness.sweep.SweepCounts;
import io.lionshare.robustness.sweep.SweepResult;
import io.lionshare.score.ScoringStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** What the module {@code robustness} takes. */
final class RobustnessSamples {
    private RobustnessSamples() {}

    static Map<Class<?>, Object> byType() {
        Map<Class<?>, Object> samples = new HashMap<>();
        samples.put(Certainty.class, Certainty.SAMPLED);
        samples.put(Estimate.class, Estimate.exact(Fraction.ONE));
        samples.put(Sampling.class, new Sampling(100, 1));
        samples.put(WeightSpace.class, WeightSpace.of(twoStrategies()));
        samples.put(UnaryOperator.class, UnaryOperator.identity());
        samples.put(BiFunction.class, (BiFunction<Object, Object, Object>) (first, second) -> first);
        samples.put(Choice.class, Choices.ofLimits());
        samples.put(ListedChoice.class, Choices.ofLimits());
        samples.put(ChoiceSubject.class, ChoiceSubject.Kind.WHOLE);
        samples.put(Workers.class, new Workers(1, more -> {}));
        samples.put(Weighting.class, new Weighting(Map.of("one", Fraction.ONE, "two", Fraction.ZERO)));
        return samples;
    }

    /** A scenario with two plans that can be mixed. */
    static Scenario scenario(Scenario scenario) {
        return scenario.withPlans(plans(), "one");
    }

    private static List<Plan> plans() {
        return twoStrategies().stream()
                .map(strategy -> Plan.of(strategy.id(), strategy))
                .toList();
    }

    static Map<String, Object[]> whole(Scenario scenario) {
        Map<String, Object[]> whole = new HashMap<>();
        List<Plan> plans = plans();
        whole.put(
                "robustness.WeightRanges.of(Scenario, Burden)",
                new Object[] {scenario, scenario.burdens().get(0)});
        whole.put(
                "robustness.Mixtures.of(Scenario, Burden, Plan)",
                new Object[] {scenario, scenario.burdens().get(0), plans.get(1)});
        BigDecimal two = BigDecimal.valueOf(2);
        whole.put(
                "robustness.choice.Choices.ofFigure(String, String, BigDecimal, BigDecimal)",
                new Object[] {"1", "1", BigDecimal.ONE, two});
        whole.put(
                "robustness.choice.Choices.ofParameter(String, BigDecimal, BigDecimal)",
                new Object[] {"1", BigDecimal.ONE, two});
        whole.put(
                "robustness.choice.Choices.ofParameter(String, String, BigDecimal, BigDecimal)",
                new Object[] {"1", "1", BigDecimal.ONE, two});
        whole.put("robustness.choice.Choices.ofStretch(BigDecimal, BigDecimal)", new Object[] {BigDecimal.ONE, two});
        whole.put("robustness.choice.Choices.ofTotals(BigDecimal, BigDecimal)", new Object[] {BigDecimal.ONE, two});
        whole.put(
                "robustness.choice.RangeChoice.new(String, ChoiceSubject, String, BigDecimal, BigDecimal, BiFunction)",
                new Object[] {
                    "1",
                    ChoiceSubject.Kind.WHOLE,
                    "1",
                    BigDecimal.ONE,
                    two,
                    (BiFunction<Object, Object, Object>) (first, second) -> first
                });
        whole.put("robustness.report.RobustReport.ofWeights(Scenario, Map)", new Object[] {
            scenario,
            Map.of(
                    scenario.burdens().get(0),
                    WeightRanges.of(scenario, scenario.burdens().get(0)))
        });
        WeightSpace weightings = WeightSpace.of(twoStrategies());
        whole.put("robustness.choice.Choices.ofWeights(WeightSpace, int)", new Object[] {weightings, 2});
        whole.put("robustness.choice.Choices.ofWeights(WeightSpace)", new Object[] {weightings});
        whole.put("robustness.WeightPositions.of(WeightSpace)", new Object[] {weightings});
        whole.put("robustness.choice.WeightChoice.new(WeightSpace)", new Object[] {weightings});
        whole.put("robustness.Sampling.new(long, long)", new Object[] {100L, 1L});
        whole.put(
                "robustness.report.RobustReport.ofSweep(Scenario, SweepResult)",
                new Object[] {scenario, SweepResult.of(sweepCounts(scenario))});
        whole.put("robustness.WeightedScores.of(Scenario, List)", new Object[] {scenario, twoStrategies()});
        whole.put("robustness.WeightDraws.of(WeightSpace, long)", new Object[] {WeightSpace.ofPlans(plans), 1L});
        whole.put(
                "robustness.sweep.Sweep.of(Scenario, Burden)",
                new Object[] {scenario, scenario.burdens().get(0)});
        whole.put("robustness.sweep.SweepPart.new(long, long)", new Object[] {0L, 1L});
        whole.put("robustness.sweep.SweepResult.of(SweepCounts)", new Object[] {sweepCounts(scenario)});
        whole.put("robustness.sweep.SweepCounts.read(InputStream)", new Object[] {rereadable(sweepCounts(scenario))});
        whole.put("robustness.WeightSpace.canWeight(List)", new Object[] {plans});
        whole.put("robustness.StrategyNames.of(Collection)", new Object[] {twoStrategies()});
        whole.put("robustness.WeightSpace.of(List)", new Object[] {twoStrategies()});
        whole.put("robustness.WeightSpace.ofPlans(List)", new Object[] {plans});
        return whole;
    }

    private static List<ScoringStrategy> twoStrategies() {
        return List.of(
                ScoringStrategy.of("one", "all the same", member -> 1),
                ScoringStrategy.of("two", "all the same, too", member -> 2));
    }

    private static SweepCounts sweepCounts(Scenario scenario) {
        try {
            Sweep sweep = Sweep.of(scenario, scenario.burdens().get(0)).withDraws(10);
            return sweep.run(sweep.all(), 1, done -> {});
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream that every reader reads from its beginning, since a sample serves several tests. */
    private static InputStream rereadable(SweepCounts counts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            counts.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray()) {
            @Override
            public byte[] readNBytes(int length) throws IOException {
                reset();
                return super.readNBytes(length);
            }
        };
    }
}
