package io.lionshare.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.Cases;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PluralTest {
    @Test
    @DisplayName("One is one, none and more are many")
    void numbers() {
        assertThat(Plural.of(1, "member")).isEqualTo("1 member");
        assertThat(Plural.of(0, "member")).isEqualTo("0 members");
        assertThat(Plural.verb(2, "is", "are")).isEqualTo("are");
        assertThat(Plural.verb(new BigDecimal("1.00"), "goes", "go")).isEqualTo("goes");
        assertThat(Plural.verb(new BigDecimal("0.5"), "goes", "go")).isEqualTo("go");
    }

    @Test
    @DisplayName("One that is left goes to one member, and one is in place")
    void sentences() {
        ContributionType ships = new ContributionType("ships", "ships", BigDecimal.ONE, new BigDecimal("3"));
        Burden burden = Burden.of(ships, "1");
        Scenario plain = Cases.plain(3);
        Scenario scenario = plain.withRequirements(List.of(Requirement.of(burden)));
        Withdrawal withdrawal = Withdrawal.of(
                Comparison.of(scenario).allocation("ships", "gdp"), StepBack.entirely(List.of(burden), "M02"));
        assertThat(WithdrawalWords.sentence(withdrawal, "M02")).isEqualTo("1 ships left by M02 goes to 1 member.");
        assertThat(PledgeWords.pool(burden)).contains("3 ships so that 1 is in place (rotation factor 3).");
    }
}
