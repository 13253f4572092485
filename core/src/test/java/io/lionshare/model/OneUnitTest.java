package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts of one, which were written as "1 persons". */
class OneUnitTest {
    @ParameterizedTest
    @DisplayName("One is in the singular where its plural is known; signs, currencies and decimals stay as they are")
    @CsvSource({
        "persons, 1, 1 person",
        "troops, 1, 1 soldier",
        "seats, 1, 1 seat",
        "aircraft, 1, 1 aircraft",
        "USD, 1, 1 USD",
        "EUR million, 1, 1 EUR million",
        "t, 1, 1 t",
        "km, 1, 1 km",
        "persons, 0.01, 1.00 persons",
    })
    void one(String unit, String quantum, String text) {
        assertThat(ContributionType.of("a", unit, quantum).format(BigDecimal.ONE))
                .isEqualTo(text);
    }

    @Test
    @DisplayName("Every other number is in the plural, with what rounds to something else than one")
    void others() {
        ContributionType persons = ContributionType.of("a", "persons", "1");
        assertThat(persons.format(BigDecimal.ZERO)).isEqualTo("0 persons");
        assertThat(persons.format(new BigDecimal("1.0"))).isEqualTo("1 person");
        assertThat(persons.format(new BigDecimal("1.5"))).isEqualTo("1.5 persons");
        assertThat(persons.format(new BigDecimal("0.9999"))).isEqualTo("1 person");
        assertThat(persons.format(new BigDecimal("11"))).isEqualTo("11 persons");
    }

    @Test
    @DisplayName("A label says what one of them is called")
    void labelled() {
        ContributionType type = ContributionType.of("a", "Personen", "1");
        assertThat(type.format(BigDecimal.ONE)).isEqualTo("1 Personen");
        assertThat(type.withLabel(type.label().withOne("Person")).format(BigDecimal.ONE))
                .isEqualTo("1 Person");
    }

    @Test
    @DisplayName("A condition of one member is in the singular, too")
    void condition() {
        assertThat(new Condition.MembersTakePart(1)).hasToString("at least 1 member takes part");
        assertThat(new Condition.MembersTakePart(2)).hasToString("at least 2 members take part");
    }
}
