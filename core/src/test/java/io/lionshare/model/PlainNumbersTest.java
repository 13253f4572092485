package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.plan.ClaimSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A number is given as {@code long}, {@code BigDecimal} or text, and means the same. */
class PlainNumbersTest {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Test
    void numbersOfAllKindsMeanTheSame() {
        assertThat(PledgedAmount.of(20)).isEqualTo(PledgedAmount.of("20")).isEqualTo(PledgedAmount.of(TWENTY));
        assertThat(PledgedAmount.upTo(20)).isEqualTo(PledgedAmount.upTo("20")).isEqualTo(PledgedAmount.upTo(TWENTY));
        assertThat(PledgedAmount.between(0, 20))
                .isEqualTo(PledgedAmount.between("0", "20"))
                .isEqualTo(PledgedAmount.between(BigDecimal.ZERO, TWENTY));
        assertThat(ContributionType.of("force", "persons", 20))
                .isEqualTo(ContributionType.of("force", "persons", "20"))
                .isEqualTo(ContributionType.of("force", "persons", TWENTY));
        assertThat(Condition.givesAtLeast("FRA", "force", 20))
                .isEqualTo(Condition.givesAtLeast("FRA", "force", "20"))
                .isEqualTo(new Condition.GivesAtLeast("FRA", "force", TWENTY));
        assertThat(ClaimSource.stretched(TWENTY)).isEqualTo(ClaimSource.stretched("20"));
        Pledge pledge = Pledge.of("p", "FRA", "force", PledgedAmount.of(20), Pledge.Status.COMMITTED, DAY, "");
        assertThat(pledge.withProbability(new BigDecimal("0.5"))).isEqualTo(pledge.withProbability("0.5"));
    }

    @Test
    @DisplayName("A conditional pledge is made with its condition; without one it is refused with the way out")
    void aConditionalPledge() {
        Condition spring = new Condition.NotBefore(LocalDate.of(2026, 3, 1));
        Pledge pledge = Pledge.conditional("air", "USA", "air", PledgedAmount.unstated(), spring, DAY, "");
        assertThat(pledge.status()).isEqualTo(Pledge.Status.CONDITIONAL);
        assertThat(pledge.condition()).contains(spring);
        assertThatThrownBy(
                        () -> Pledge.of("air", "USA", "air", PledgedAmount.of(1), Pledge.Status.CONDITIONAL, DAY, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pledge air")
                .hasMessageContaining("\nMaybe ")
                .hasMessageContaining("in Java, Pledge.conditional takes");
        assertThatThrownBy(() -> Pledge.conditional(
                        "air", "USA", "air", PledgedAmount.of(1), new Condition.PledgeActive("air"), DAY, ""))
                .hasMessage("condition of pledge air (pledge air is active) must not name itself");
    }
}
