package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An unknown name is answered with the known ones and the nearest. */
@Isolated
class NamesTest {
    private static final List<String> KNOWN = List.of("talmud", "proportional", "piniles", "I");

    @Test
    void aKnownNamePasses() {
        assertThatCode(() -> Names.requireKnown("rule", "talmud", KNOWN)).doesNotThrowAnyException();
    }

    @Test
    void aNameIsLookedUp() {
        Map<String, Integer> byName = Map.of("talmud", 1);
        assertThat(Names.find("rule", "talmud", byName)).isEqualTo(1);
        assertThatThrownBy(() -> Names.find("rule", "talmut", byName))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown rule 'talmut'; known: talmud\nMaybe 'talmud'?");
    }

    @Test
    void aTextMustNotBeBlank() {
        assertThatCode(() -> Names.requireText("name of a bloc", "EU")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Names.requireText("name of a bloc", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of a bloc (' ') must not be blank");
    }

    @ParameterizedTest
    @CsvSource({"talmut, talmud", "proportionl, proportional", "PROPORTIONAL, proportional", "Talmuds, talmud"})
    void theNearestNameIsNamed(String name, String nearest) {
        assertThatThrownBy(() -> Names.requireKnown("rule", name, KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown rule '" + name + "'; known: I, piniles, proportional, talmud" + "\nMaybe '"
                        + nearest + "'?");
    }

    @Test
    void aNameThatIsFarFromAllGetsNoHint() {
        assertThat(Names.unknown("rule", "equal-losses", KNOWN))
                .isEqualTo("unknown rule 'equal-losses'; known: I, piniles, proportional, talmud");
    }

    @ParameterizedTest
    @CsvSource({"Z, A", "Q, I", "12, AB", "xyz, abc"})
    void aWholeOtherWordIsNoTypo(String name, String known) {
        assertThat(Names.unknown("member", name, List.of(known)))
                .isEqualTo("unknown member '" + name + "'; known: " + known);
        assertThat(Names.nearest(name, List.of(known))).isEmpty();
    }

    @Test
    void namesTooLongToBeMistypedAreNotCompared() {
        String endless = "a".repeat(450_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Names.nearest(endless, List.of("b".repeat(450_000)))).isEmpty();
            assertThat(Names.nearest("webstr", List.of(endless, "webster"))).contains("webster");
        });
        assertThat(Names.nearest("a".repeat(99) + "x", List.of("a".repeat(100))))
                .isPresent();
    }

    @Test
    void nothingKnownIsSaidSo() {
        assertThat(Names.unknown("rule", "", List.of())).isEqualTo("unknown rule ''; known: none");
    }

    @Test
    void endlessAndCountlessNamesAreNotListed() {
        String endless = "a".repeat(450_000);
        assertThat(Names.unknown("rule", endless, List.of(endless + "b"))).hasSizeLessThan(300);
        List<String> many = IntStream.range(0, 301).mapToObj(i -> "M" + i).toList();
        assertThat(Names.unknown("member", "M7x", many))
                .isEqualTo("unknown member 'M7x' among 301 known names\nMaybe 'M7'?");
    }

    @Test
    void ofEquallyNearNamesTheFirstIsNamed() {
        assertThat(Names.unknown("member", "FRX", List.of("FRB", "FRA")))
                .isEqualTo("unknown member 'FRX'; known: FRA, FRB\nMaybe 'FRA'?");
    }

    @Test
    void lettersAreComparedTheSameInTurkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Names.unknown("rule", "PINILES", KNOWN)).endsWith("Maybe 'piniles'?");
        } finally {
            Locale.setDefault(before);
        }
    }
}
