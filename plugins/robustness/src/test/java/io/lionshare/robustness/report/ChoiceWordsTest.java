package io.lionshare.robustness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Prose;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.choice.Alternative;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.Choices;
import io.lionshare.robustness.choice.ListedChoice;
import io.lionshare.score.IndicatorWeighted;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sentences about choices of numbers. */
class ChoiceWordsTest {
    private static final Burden TROOPS = Burden.of(ContributionType.of("troops", "persons", 1), 100);

    /** A ceiling of 20 holds Anna, who would carry 25 of 100, under totals from 80 on. */
    private static ChoiceStudy study(Choice... choices) {
        Alliance alliance = Alliance.of(
                Member.of("A", "Anna").with("gdp", 10), Member.of("B", "Bert").with("gdp", 30));
        Scenario scenario = Scenario.of(
                        "two", alliance, List.of(TROOPS), List.of(Plan.of("plan", IndicatorWeighted.of("gdp"))))
                .withLimits("troops", Limits.of(Limit.ceiling("A", "20")));
        return ChoiceStudy.sampled(scenario, TROOPS, List.of(choices), 0.1, 1);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Alternative same(String name) {
        return new Alternative(name, UnaryOperator.identity());
    }

    @Test
    @DisplayName("Alternatives and ends of ranges below zero have a true minus; names with a hyphen stay")
    void negativeNumbersWithAHyphen() {
        assertThat(ChoiceWords.lead(study(
                        Choices.ofTotals(List.of(number("-12.5"), number("10"))),
                        Choices.ofParameter("exponent", List.of("-0.5", "1")))))
                .startsWith("Choices: total (\u221212.5 % and +10 %); exponent (\u22120.5 and 1).");
        assertThat(ChoiceWords.lead(study(
                        Choices.ofTotals(number("-12.5"), number("-10")),
                        Choices.ofParameter("exponent", number("-0.5"), number("1")))))
                .startsWith("Choices: total (\u221212.5 % to \u221210 %); exponent (\u22120.5 to 1).");
        assertThat(ChoiceWords.lead(study(new ListedChoice("column", List.of(same("gdp-2020"), same("-x"))))))
                .startsWith("Choices: column (gdp-2020 and -x).");
    }

    @Test
    @DisplayName("An alternative that switches another choice off has a true minus, too")
    void negativeAlternativeThatSwitchesOff() {
        ChoiceStudy study = study(Choices.ofTotals(List.of(number("-50"), number("0"))), Choices.ofLimits());
        assertThat(ChoiceWords.remarks(study))
                .contains(new Prose("With total \u221250 %, the choice of limits changes nothing."));
    }
}
