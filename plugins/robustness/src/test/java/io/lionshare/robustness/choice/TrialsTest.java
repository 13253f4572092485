package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.Webster;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.sweep.SweepCases;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.Proportional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A point that takes over steps of other points has the split that it has by itself. */
class TrialsTest {
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** One choice of each kind. */
    private static List<Choice> choices(Scenario scenario) {
        return List.of(
                Choices.ofMethods(List.of(new LargestRemainder(), new Webster(), new Adams())),
                Choices.ofFigure("key0", "MAC", TEN.negate(), TEN),
                Choices.ofTotals(new BigDecimal(-99), new BigDecimal(-90)),
                Choices.ofWeights(WeightSpace.ofPlans(scenario.plans())),
                Choices.ofRules(List.of(new Proportional(), new ConstrainedEqualAwards())),
                Choices.ofFigures("key1", List.of("key0", "key1")),
                Choices.ofStretch(BigDecimal.ONE, new BigDecimal(2)),
                Choices.ofLimits());
    }

    /** It may change anything, and what it does to the strategy and the total depends on what was decided before. */
    private static ListedChoice other() {
        return new ListedChoice(
                "other",
                List.of(
                        new Alternative("nothing", scenario -> scenario),
                        new Alternative(
                                "half",
                                scenario -> ScenarioChange.plan(
                                        ScenarioChange.totals(scenario, new BigDecimal(-50)),
                                        plan -> plan.withStrategy(
                                                scenario.baselinePlan().strategy()))),
                        new Alternative(
                                "first",
                                scenario -> scenario.withLimits("troops", Limits.of(Limit.ceiling("MAB", "1000"))))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aPointHasTheSplitOfTheScenarioThatIsDecidedChoiceByChoice(long seed) {
        Scenario scenario = SweepCases.random(seed, 8, 2, SweepCases.blocLimits());
        List<Choice> choices = new ArrayList<>(choices(scenario));
        if (seed % 2 == 0) {
            choices.add(other());
        }
        Trials trials = new Trials(scenario, scenario.burden("troops"), choices);
        Random random = new Random(seed);
        int refused = 0;
        for (int group = 0; group < 30; group++) {
            double[][] first = point(choices, random);
            double[][] second = point(choices, random);
            List<double[][]> points = new ArrayList<>(List.of(first, second));
            for (int k = 0; k < choices.size(); k++) {
                double[][] mixed = first.clone();
                mixed[k] = second[k];
                points.add(mixed);
            }
            List<StudyPoint> known = new ArrayList<>();
            for (double[][] positions : points) {
                StudyPoint point = trials.at(positions, known);
                known.add(point);
                assertThat(point.trial().quanta())
                        .as("seed %d, group %d", seed, group)
                        .isEqualTo(alone(scenario, choices, positions));
                refused += point.hasResult() ? 0 : 1;
            }
        }
        assertThat(refused).as("points whose limits cannot be met").isPositive();
    }

    private static double[][] point(List<Choice> choices, Random random) {
        return choices.stream()
                .map(choice -> random.doubles(choice.coordinates()).toArray())
                .toArray(double[][]::new);
    }

    private static long[] alone(Scenario scenario, List<Choice> choices, double[][] positions) {
        Scenario decided = scenario;
        List<Choice> byTurn = choices.stream()
                .sorted(Comparator.comparing((Choice choice) -> choice.subject().turn())
                        .thenComparing(Choice::name))
                .toList();
        for (Choice choice : byTurn) {
            decided = choice.at(decided, positions[choices.indexOf(choice)]);
        }
        try {
            Allocation allocation = decided.allocate(decided.burden("troops"), decided.baselinePlan());
            return decided.alliance().members().stream()
                    .mapToLong(member -> allocation.quanta(member.id()))
                    .toArray();
        } catch (InfeasibleException e) {
            return new long[0];
        }
    }

    @Test
    void anotherBurdenDoesNotRefusePoints() {
        Scenario scenario = SweepCases.random(1, 4, 1, Limits.none());
        Burden troops = scenario.burden("troops");
        Burden most = Burden.of(ContributionType.of("tickets", "tickets", 1), Long.MAX_VALUE);
        Scenario both = scenario.withRequirements(
                Stream.of(troops, most).map(Requirement::of).toList());
        ChoiceStudy study = ChoiceStudy.of(both, troops, List.of(Choices.ofTotals(List.of(TEN, TEN.negate()))));
        assertThat(study.withoutResult()).isZero();
        assertThat(study.members()).allMatch(member -> !member.isSafe());
    }

    @Test
    void aPointRefusedWithoutAReasonHasNoResult() {
        for (IllegalArgumentException e : List.of(new IllegalArgumentException(), new IllegalArgumentException(""))) {
            ChoiceTrial trial = ChoiceTrial.refused(e);
            assertThat(trial.hasResult()).isFalse();
            assertThat(trial.reason()).isEqualTo("refused, without a reason");
        }
    }
}
