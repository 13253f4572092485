package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.Proportional;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Choices that meet: in any order the same, and never two about the same thing. */
class ChoiceSubjectsTest {
    private static final Burden TROOPS = Burden.of(ContributionType.of("troops", "persons", 1), 1000);
    private static final ScoringStrategy GDP = IndicatorWeighted.of("gdp");
    private static final ScoringStrategy PEOPLE = IndicatorWeighted.of("people");
    private static final ScoringStrategy EQUAL = ScoringStrategy.of("equal", "all the same", member -> 1);
    private static final WeightSpace SPACE = WeightSpace.of(List.of(GDP, PEOPLE));

    private static Scenario scenario(ScoringStrategy strategy) {
        Alliance alliance = Alliance.of(
                Member.of("A", "Anna").with("gdp", 110).with("people", 30),
                Member.of("B", "Bert").with("gdp", 230).with("people", 90),
                Member.of("C", "Cara").with("gdp", 60).with("people", 170));
        return Scenario.of("three", alliance, List.of(TROOPS), List.of(Plan.of("plan", strategy)));
    }

    private static ChoiceStudy study(ScoringStrategy strategy, Choice... choices) {
        return ChoiceStudy.of(
                scenario(strategy),
                TROOPS,
                List.of(choices).stream().map(ListedChoice.class::cast).toList());
    }

    private static List<AmountSpan> ranges(ChoiceStudy study) {
        return study.members().stream().map(MemberChoices::range).toList();
    }

    private static Choice exponent(String strategy) {
        return Choices.ofParameter(strategy, "exponent", List.of("0.5", "2"));
    }

    /** Weights give the strategy first, so that the exponent of one part is that of the blend. */
    @Test
    void theOrderOfChoicesDoesNotMatter() {
        List<Choice> choices = List.of(
                exponent("indicator-weighted:indicator=people"),
                Choices.ofWeights(SPACE, 2),
                Choices.ofFigure("gdp", "A", List.of(new BigDecimal(-20), new BigDecimal(20))),
                Choices.ofFigures("gdp", List.of("gdp", "people")));
        List<Choice> turned = new ArrayList<>(choices);
        Collections.reverse(turned);
        ChoiceStudy study = study(GDP, choices.toArray(Choice[]::new));
        ChoiceStudy reversed = study(GDP, turned.toArray(Choice[]::new));
        assertThat(study.withoutResult()).isZero();
        assertThat(ranges(reversed)).isEqualTo(ranges(study));
        assertThat(reversed.members().get(0).effects().get(3))
                .isEqualTo(study.members().get(0).effects().get(0));
        assertThat(study.members()
                        .get(0)
                        .effects()
                        .get(0)
                        .shapley()
                        .orElseThrow()
                        .low())
                .isGreaterThan(Fraction.ZERO);
    }

    @Test
    void aParameterOfAStrategyThatDoesNotCountIsSwitchedOffByName() {
        ChoiceStudy study = study(GDP, Choices.ofWeights(SPACE, 1), exponent("indicator-weighted:indicator=people"));
        assertThat(study.withoutResult()).isZero();
        assertThat(study.switchedOff())
                .containsExactly(new SwitchedOff(
                        "exponent of indicator-weighted:indicator=people",
                        "weights",
                        "100 % indicator-weighted:indicator=gdp"));
        assertThat(study(GDP, Choices.ofStrategies(Map.of("equal", EQUAL, "gdp", GDP)), exponent(""))
                        .switchedOff())
                .containsExactly(new SwitchedOff("exponent", "strategy", "equal"));
    }

    /** Of ranges, too: the proportional rule divides stretched claims as it divides claims. */
    @Test
    void aRangeThatAnotherChoiceSwitchesOffIsNamed() {
        ChoiceStudy study = ChoiceStudy.sampled(
                scenario(GDP),
                TROOPS,
                List.of(
                        Choices.ofRules(List.of(new Proportional(), new ConstrainedEqualLosses())),
                        Choices.ofStretch(BigDecimal.ONE, BigDecimal.valueOf(2))),
                0.5,
                1);
        assertThat(study.switchedOff()).containsExactly(new SwitchedOff("stretch", "rule", "proportional"));
    }

    @Test
    void twoChoicesOfOneThingAreRefused() {
        assertThatThrownBy(() -> study(GDP, Choices.ofWeights(SPACE, 1), Choices.ofStrategies(Map.of("a", GDP))))
                .hasMessage("choices of weights and of strategy both decide the strategy\nMaybe leave one of them out");
        assertThatThrownBy(() -> study(GDP, exponent(""), exponent("indicator-weighted")))
                .hasMessage("parameter exponent of indicator-weighted must be decided by one choice, not also by"
                        + " indicator-weighted:exponent");
    }

    @Test
    void aParameterOfTwoPartsIsRefusedWithTheirNames() {
        assertThatThrownBy(() -> study(GDP, Choices.ofWeights(SPACE, 1), exponent("")))
                .hasMessage("parameter of a choice (exponent) must be of one strategy, not of 2\nMaybe"
                        + " indicator-weighted:indicator=gdp:exponent or"
                        + " indicator-weighted:indicator=people:exponent");
    }

    @Test
    void aParameterThatNoStrategyHasIsRefused() {
        assertThatThrownBy(() -> study(GDP, Choices.ofParameter("theta", List.of("1"))))
                .hasMessage("unknown parameter of a choice 'theta'; known: indicator-weighted:exponent,"
                        + " indicator-weighted:indicator");
        assertThatThrownBy(() -> study(GDP, exponent("equal"))).hasMessageContaining("'equal:exponent'");
    }

    /** It is an error of the question also where only another choice brings the strategy. */
    @Test
    void aMalformedValueOfAPartIsRefusedAndNotCounted() {
        Choice malformed = Choices.ofParameter("indicator-weighted:indicator=people", "exponent", List.of("1", "high"));
        assertThatThrownBy(() -> study(GDP, Choices.ofWeights(SPACE, 1), malformed))
                .hasMessageContaining("exponent of indicator-weighted (high) must be a number");
    }
}
