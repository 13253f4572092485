package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {
    @ParameterizedTest
    @DisplayName("Known plurals have a singular, alone or as the last word")
    @CsvSource({
        "persons, person",
        "people, person",
        "troops, soldier",
        "seats, seat",
        "units, unit",
        "tonnes, tonne",
        "lorries, lorry",
        "patrol vessels, patrol vessel",
        "person days, person day"
    })
    void known(String plural, String one) {
        assertThat(Nouns.singular(plural)).isEqualTo(one);
    }

    @ParameterizedTest
    @DisplayName("Every other text stays as it is: signs, currencies, words that end in s, other languages, millions of"
            + " something")
    @ValueSource(
            strings = {
                "USD",
                "EUR",
                "EUR million",
                "million EUR",
                "t",
                "km",
                "km²",
                "%",
                "aircraft",
                "GWs",
                "gas",
                "series",
                "buses",
                "mass",
                "Personen",
                "Stück",
                "français",
                "million persons",
                "1,000 tonnes",
                "thousand persons",
                "person",
                "s",
                "",
                " "
            })
    void other(String unit) {
        assertThat(Nouns.singular(unit)).isEqualTo(unit);
    }

    @Test
    @DisplayName("A number is followed by the singular if it is one")
    void count() {
        assertThat(Nouns.count(0, "members")).isEqualTo("0 members");
        assertThat(Nouns.count(1, "members")).isEqualTo("1 member");
        assertThat(Nouns.count(2, "members")).isEqualTo("2 members");
    }
}
