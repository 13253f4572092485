package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.Webster;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.Proportional;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChoiceStudyTest {
    private static final Burden TROOPS = Burden.of(ContributionType.of("troops", "persons", 1), 100);

    /** Claims of 10 and 30; 100 in proportion are 25 and 75. */
    private static Scenario scenario() {
        Alliance alliance = Alliance.of(
                Member.of("A", "Anna").with("gdp", 10).with("people", 20),
                Member.of("B", "Bert").with("gdp", 30).with("people", 20));
        return Scenario.of("two", alliance, List.of(TROOPS), List.of(Plan.of("plan", IndicatorWeighted.of("gdp"))));
    }

    private static MemberChoices anna(ChoiceStudy study) {
        return study.members().get(0);
    }

    private static List<Fraction> shapley(MemberChoices member) {
        return member.effects().stream()
                .map(effect -> effect.shapley().orElseThrow().low())
                .toList();
    }

    /** Anna carries 25 or 50 by the figures, times .9 or 1.1 by the total: 22, 27 (Bert is served first in ties), 45, 55. */
    @Test
    void twoChoicesShareTheVariance() {
        ChoiceStudy study = ChoiceStudy.of(
                scenario(),
                TROOPS,
                List.of(
                        Choices.ofFigures("gdp", List.of("gdp", "people")),
                        Choices.ofTotals(List.of(new BigDecimal(-10), BigDecimal.TEN))));
        MemberChoices anna = anna(study);
        assertThat(anna.amount()).isEqualByComparingTo("25");
        assertThat(anna.range()).isEqualTo(new AmountSpan(new BigDecimal(22), new BigDecimal(55)));
        assertThat(anna.effects().get(0).alone()).isEqualTo(new AmountSpan(new BigDecimal(25), new BigDecimal(50)));
        // 22, 28, 45, 55: means 25 and 50 by figures, 33.5 and 41.5 by total; variance 173.25, of it 156.25, 16,
        // together 1
        assertThat(anna.effects().get(0).main().orElseThrow().low()).isEqualTo(Fraction.of(2601, 2851));
        assertThat(anna.effects().get(1).total().orElseThrow().low()).isEqualTo(Fraction.of(250, 2851));
        assertThat(shapley(anna)).containsExactly(Fraction.of(5227, 5702), Fraction.of(475, 5702));
        assertThat(anna.largest().map(ChoiceEffect::choice)).contains("gdp");
        assertThat(study.withoutResult()).isZero();
    }

    @Test
    void anAmountThatNoChoiceMovesHasNoParts() {
        ChoiceStudy study = ChoiceStudy.of(
                scenario(), TROOPS, List.of(Choices.ofMethods(List.of(new LargestRemainder(), new Webster()))));
        assertThat(anna(study).isSafe()).isTrue();
        assertThat(anna(study).largest()).isEqualTo(Optional.empty());
        assertThat(anna(study).effects().get(0).shapley()).isEmpty();
    }

    /** The proportional rule divides stretched claims as it divides claims. */
    @Test
    void aChoiceThatAnotherSwitchesOffIsNamed() {
        ChoiceStudy study = ChoiceStudy.of(
                scenario(),
                TROOPS,
                List.of(
                        Choices.ofRules(List.of(new Proportional(), new ConstrainedEqualAwards())),
                        Choices.ofStretch(List.of(new BigDecimal("1"), new BigDecimal("1.5")))));
        assertThat(study.switchedOff())
                .containsExactly(
                        new SwitchedOff("rule", "stretch", "1"), new SwitchedOff("stretch", "rule", "proportional"));
    }

    /** With a floor of 95 for Anna, a total of 90 has no split. */
    @Test
    void combinationsWithoutAResultAreCounted() {
        Scenario floored = scenario().withLimits("troops", Limits.of(Limit.floor("A", "95")));
        ChoiceStudy study = ChoiceStudy.of(
                floored,
                TROOPS,
                List.of(Choices.ofLimits(), Choices.ofTotals(List.of(new BigDecimal(-10), BigDecimal.ZERO))));
        assertThat(study.combinations()).isEqualTo(4);
        assertThat(study.withoutResult()).isEqualTo(1);
        assertThat(study.refused()).hasSize(1);
        MemberChoices anna = anna(study);
        assertThat(anna.effects().get(0).main()).isEmpty();
        assertThat(Fraction.sum(shapley(anna))).isEqualTo(Fraction.ONE);
    }

    private static WeightSpace gdpAndPeople() {
        return WeightSpace.of(List.of(ScoringStrategy.by("gdp"), ScoringStrategy.by("people")));
    }

    private static List<String> names(ListedChoice choice) {
        return choice.alternatives().stream().map(Alternative::name).toList();
    }

    /** Anna has 25 by the one figure and 50 by the other. */
    @Test
    void weightsAreOneChoice() {
        WeightSpace space = WeightSpace.of(List.of(
                ScoringStrategy.by("gdp"),
                ScoringStrategy.by("people"),
                ScoringStrategy.of("equal", "all the same", member -> 1)));
        ListedChoice grid = Choices.ofWeights(space, 2);
        String gdp = "indicator-weighted:indicator=gdp";
        String people = "indicator-weighted:indicator=people";
        assertThat(names(grid))
                .containsExactly(
                        "100 % " + gdp,
                        "50 % " + gdp + " + 50 % " + people,
                        "50 % " + gdp + " + 50 % equal",
                        "100 % " + people,
                        "50 % " + people + " + 50 % equal",
                        "100 % equal");
        ChoiceStudy study = ChoiceStudy.of(scenario(), TROOPS, List.of(grid, Choices.ofLimits()));
        assertThat(study.choices().stream().map(Choice::name)).containsExactly("weights", "limits");
        assertThat(anna(study).range()).isEqualTo(new AmountSpan(new BigDecimal(25), new BigDecimal(50)));
        assertThat(shapley(anna(study))).containsExactly(Fraction.ONE, Fraction.ZERO);
    }

    @Test
    void aGridOfWeightsKeepsTheBounds() {
        assertThat(names(Choices.ofWeights(
                        gdpAndPeople().withLeast(gdpAndPeople().names().get(0), Fraction.of(1, 2)), 4)))
                .containsExactly(
                        "100 % indicator-weighted:indicator=gdp",
                        "75 % indicator-weighted:indicator=gdp + 25 % indicator-weighted:indicator=people",
                        "50 % indicator-weighted:indicator=gdp + 50 % indicator-weighted:indicator=people");
        assertThatThrownBy(() -> Choices.ofWeights(gdpAndPeople(), 0))
                .hasMessage("number of steps of a weight (0) must be at least 1");
        assertThatThrownBy(() -> Choices.ofWeights(gdpAndPeople(), 1_000_000))
                .hasMessageContaining("weightings in steps of 1/1000000 (more than 200000) must be at most 200000");
    }

    /** Amounts are spread evenly from 25 to 50 by the weight, and times 0.9 .. 1.1 by the total. */
    @Test
    void anyWeightsAreSampledAsOneChoice() {
        WeightChoice any = Choices.ofWeights(gdpAndPeople());
        ChoiceStudy study = ChoiceStudy.sampled(
                scenario(), TROOPS, List.of(any, Choices.ofTotals(new BigDecimal(-10), BigDecimal.TEN)), 0.01, 3);
        MemberChoices anna = anna(study);
        assertThat(anna.effects().get(0).alone()).isEqualTo(new AmountSpan(new BigDecimal(25), new BigDecimal(50)));
        // means 37.5 and 1, variances 625/12 and 1/300
        double ofWeights = 625.0 / 12;
        double ofTotal = 37.5 * 37.5 / 300;
        double all = ofWeights + ofTotal + ofWeights / 300;
        assertThat(anna.effects().get(0).main().orElseThrow().low().toDouble())
                .isCloseTo(ofWeights / all, within(0.03));
        assertThat(anna.effects().get(1).main().orElseThrow().low().toDouble()).isCloseTo(ofTotal / all, within(0.03));
    }

    /** The share of Anna is (10 + x) / (40 + x) for a change of her figure; alone it is all of the variance. */
    @Test
    void aRangeIsSampledWithStandardErrors() {
        ChoiceStudy study = ChoiceStudy.sampled(
                scenario(),
                TROOPS,
                List.of(
                        Choices.ofFigure("gdp", "A", new BigDecimal(-50), new BigDecimal(50)),
                        Choices.ofMethods(List.of(new Webster()))),
                0.02,
                5);
        MemberChoices anna = anna(study);
        assertThat(anna.effects().get(0).main().orElseThrow().low().toDouble()).isCloseTo(1, within(0.05));
        assertThat(anna.effects().get(1).total().orElseThrow().low().toDouble()).isZero();
        assertThat(anna.effects().get(0).alone()).isEqualTo(new AmountSpan(new BigDecimal(14), new BigDecimal(33)));
        assertThat(study.combinations()).isPositive();
    }

    @Test
    void pointsOfARangeWithoutAResultAreCountedAndLeaveNoParts() {
        Scenario floored = scenario().withLimits("troops", Limits.of(Limit.floor("A", "95")));
        ChoiceStudy study = ChoiceStudy.sampled(
                floored, TROOPS, List.of(Choices.ofTotals(new BigDecimal(-10), BigDecimal.TEN)), 0.01, 5);
        assertThat(study.withoutResult()).isBetween(1L, study.combinations() - 1);
        assertThat(anna(study).effects().get(0).main()).isEmpty();
        assertThat(anna(study).range().least()).isEqualByComparingTo("95");
    }

    @Test
    void clumsyChoicesAreRefused() {
        List<ListedChoice> twice = List.of(Choices.ofLimits(), Choices.ofLimits());
        assertThatThrownBy(() -> ChoiceStudy.of(scenario(), TROOPS, twice))
                .hasMessage("choice 'limits' is given twice; names must differ");
        assertThatThrownBy(() -> ChoiceStudy.of(scenario(), TROOPS, List.of()))
                .hasMessage("a study must have at least one choice");
        assertThatThrownBy(() -> Choices.ofRules(List.of())).hasMessage("choice 'rule' must have an alternative");
        assertThatThrownBy(() -> Choices.ofStretch(List.of(BigDecimal.ONE, BigDecimal.ONE)))
                .hasMessage("alternative '1' of choice 'stretch' is given twice; names must differ");
        assertThatThrownBy(() -> Choices.ofTotals(BigDecimal.TEN, BigDecimal.ONE))
                .hasMessage("range of choice 'total' (10 .. 1) must end above where it begins");
        assertThatThrownBy(() -> Choices.ofStrategies(Map.of()))
                .hasMessage("choice 'strategy' must have an alternative");
    }

    /** A name that nothing has is an error of the question, not a combination without a result. */
    @Test
    void aChoiceThatNamesNothingIsRefused() {
        assertThatThrownBy(() ->
                        ChoiceStudy.of(scenario(), TROOPS, List.of(Choices.ofFigures("gdp", List.of("gdp", "ducats")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ducats");
        assertThatThrownBy(() -> ChoiceStudy.of(
                        scenario(), TROOPS, List.of(Choices.ofFigure("gdp", "C", List.of(BigDecimal.TEN)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("C");
        assertThatThrownBy(() -> ChoiceStudy.of(
                        scenario(), TROOPS, List.of(Choices.ofParameter("half-distance-km", List.of("1")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("half-distance-km");
    }
}
