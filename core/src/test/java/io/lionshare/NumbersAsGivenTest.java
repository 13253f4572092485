package io.lionshare;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Prices;
import io.lionshare.plan.ClaimSource;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A number is a text, a {@code long} or a {@code BigDecimal}, and means the same. */
class NumbersAsGivenTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Test
    void aPriceIsTakenInEveryForm() {
        Prices given = Prices.in("EUR").with("troops", "2");
        assertThat(Prices.in("EUR").with("troops", 2)).isEqualTo(given);
        assertThat(Prices.in("EUR").with("troops", TWO)).isEqualTo(given);
    }

    @Test
    void aConditionAndAStretchAreTakenInEveryForm() {
        assertThat(Condition.givesAtLeast("FRA", "troops", TWO))
                .isEqualTo(Condition.givesAtLeast("FRA", "troops", 2))
                .isEqualTo(Condition.givesAtLeast("FRA", "troops", "2"));
        assertThat(ClaimSource.stretched(TWO))
                .isEqualTo(ClaimSource.stretched(2))
                .isEqualTo(ClaimSource.stretched("2"));
    }

    @Test
    void aTotalIsTakenInEveryForm() {
        ContributionType type = ContributionType.of("troops", "persons", 1);
        assertThat(Burden.of(type, TWO)).isEqualTo(Burden.of(type, 2)).isEqualTo(Burden.of(type, "2"));
    }

    @Test
    void aQuantumAndALimitOfADivisionAreTakenInEveryForm() {
        Division division = Lionshare.divide(100, "EUR").among(Map.of("A", 1, "B", 1));
        assertThat(division.quantum(50).allocate().amount("A"))
                .isEqualTo(division.quantum("50").allocate().amount("A"))
                .isEqualTo(division.quantum(BigDecimal.valueOf(50)).allocate().amount("A"))
                .isEqualByComparingTo("50");
        Division cents = division.quantum("0.01");
        assertThat(cents.ceiling("A", new BigDecimal("12.34")).allocate().amount("A"))
                .isEqualByComparingTo("12.34");
        assertThat(cents.floor("A", new BigDecimal("56.78")).allocate().amount("A"))
                .isEqualByComparingTo("56.78");
    }
}
