package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A burden is a whole number of quanta, and a contribution type knows how to write amounts. */
class BurdenTest {
    private static final ContributionType MONEY = ContributionType.of("fund", "EUR", "0.01");
    private static final ContributionType AIRCRAFT = ContributionType.of("air-policing", "aircraft", "12");

    @Test
    void totalsAreCountedInQuanta() {
        assertThat(Burden.of(MONEY, "40000000000.00").quanta()).isEqualTo(4_000_000_000_000L);
        assertThat(Burden.of(AIRCRAFT, "120").quanta()).isEqualTo(10);
        assertThat(Burden.of(MONEY, "0").quanta()).isZero();
    }

    @Test
    void aTotalThatIsNoMultipleOfTheQuantumIsRefused() {
        assertThatThrownBy(() -> Burden.of(AIRCRAFT, "100"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total of air-policing (100 aircraft) must be a multiple of the quantum 12 aircraft"
                        + "\nMaybe 96 aircraft or 108 aircraft");
    }

    @Test
    void aNegativeTotalIsRefused() {
        assertThatThrownBy(() -> Burden.of(AIRCRAFT, "-12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total of air-policing (-12) must be >= 0");
    }

    @Test
    void asManyQuantaAsALongHoldsAreTheMost() {
        assertThat(Burden.of(MONEY, "92233720368547758.07").quanta()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Burden.of(MONEY, "92233720368547758.08"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("total of fund (92,233,720,368,547,758.08 EUR) must be less than 2^63 quanta of 0.01 EUR");
    }

    @Test
    void amountsOfQuantaAreExact() {
        assertThat(MONEY.amount(new BigDecimal("1.5"))).isEqualByComparingTo("0.015");
        assertThat(AIRCRAFT.amount(BigDecimal.TEN)).isEqualByComparingTo("120");
    }

    @Test
    void aTypeWithoutSenseIsRefused() {
        assertThatThrownBy(() -> ContributionType.of(" ", "EUR", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of a contribution type (' ') must not be blank");
        assertThatThrownBy(() -> ContributionType.of("fund", "", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit of fund ('') must not be blank");
        assertThatThrownBy(() -> ContributionType.of("fund", "EUR", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantum of fund (0) must be > 0");
        assertThatThrownBy(() -> new ContributionType("force", "persons", BigDecimal.ONE, new BigDecimal("0.9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rotation factor of force (0.9) must be >= 1");
    }
}
