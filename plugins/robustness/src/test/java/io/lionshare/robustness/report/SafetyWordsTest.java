package io.lionshare.robustness.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Prose;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.Choices;
import io.lionshare.score.IndicatorWeighted;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said of amounts that move by a few cents, where whole euros are shown. */
class SafetyWordsTest {
    private static final Burden FUND =
            Burden.of(ContributionType.of("fund", "EUR", new BigDecimal("0.01")), new BigDecimal("1000.00"));

    private static final Prose STILL =
            new Prose("Where least and greatest look alike, an amount moves by less than 1.");

    /** Anna carries 250.00 of 1,000.00. */
    private static ChoiceStudy study(String percent) {
        Alliance alliance = Alliance.of(
                Member.of("A", "Anna").with("gdp", 10), Member.of("B", "Bert").with("gdp", 30));
        Scenario scenario =
                Scenario.of("two", alliance, List.of(FUND), List.of(Plan.of("plan", IndicatorWeighted.of("gdp"))));
        return ChoiceStudy.of(
                scenario,
                FUND,
                List.of(Choices.ofFigure("gdp", "A", List.of(BigDecimal.ZERO, new BigDecimal(percent)))));
    }

    @Test
    @DisplayName("Where both ends look alike, the amount moves by less than the last digit")
    void endsThatLookAlike() {
        ChoiceStudy study = study("0.01");
        assertThat(study.members().get(0).range()).hasToString("250.00 .. 250.02");
        assertThat(SafetyWords.of(study).elements())
                .contains(new Prose("Anna moves by less than 1 (250), and hangs on gdp of A."));
        assertThat(new ChoiceTables(study, "fund").parts()).hasSize(2).contains(STILL);
        assertThat(new ChoiceTables(study, "fund").summary(2)).hasSize(2).contains(STILL);
    }

    @Test
    @DisplayName("Ends that differ are shown, and need no remark")
    void endsThatDiffer() {
        ChoiceStudy study = study("10");
        assertThat(SafetyWords.of(study).elements())
                .contains(new Prose("Anna moves between 250 and 268, and hangs on gdp of A."));
        assertThat(new ChoiceTables(study, "fund").parts()).hasSize(1);
        assertThat(new ChoiceTables(study, "fund").summary(2)).hasSize(1);
    }
}
