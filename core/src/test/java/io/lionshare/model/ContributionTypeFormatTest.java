package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts are written in the same way in every locale. */
@Isolated
class ContributionTypeFormatTest {
    private Locale before = Locale.ROOT;

    @BeforeEach
    void remember() {
        before = Locale.getDefault();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE", "de-CH", "fr-FR", "tr-TR", "hi-IN", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
    void digitsAreGroupedTheSameInEveryLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ContributionType money = ContributionType.of("fund", "EUR", "0.01");
        ContributionType force = ContributionType.of("force", "persons", "1");
        ContributionType aircraft = ContributionType.of("air", "aircraft", "12");

        assertThat(money.format(new BigDecimal("40000000000"))).isEqualTo("40,000,000,000.00 EUR");
        assertThat(money.format(new BigDecimal("0.0125"))).isEqualTo("0.0125 EUR");
        assertThat(money.format(new BigDecimal("-1234.5"))).isEqualTo("-1,234.50 EUR");
        assertThat(force.format(new BigDecimal("1210"))).isEqualTo("1,210 persons");
        assertThat(force.format(new BigDecimal("1210.1255"))).isEqualTo("1,210.126 persons");
        assertThat(aircraft.digits(new BigDecimal("1E+3"))).isEqualTo("1,000");
    }
}
