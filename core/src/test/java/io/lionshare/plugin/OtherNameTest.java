package io.lionshare.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.rule.AllocationRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that people know lead to the ids here. */
class OtherNameTest {
    private static final Plugins<AllocationRule> RULES = Plugins.load(AllocationRule.class);
    private static final Plugins<ApportionmentMethod> METHODS = Plugins.load(ApportionmentMethod.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "dhondt             | 'jefferson' (d'Hondt)",
                "D'Hondt            | 'jefferson' (d'Hondt)",
                "d_hondt            | 'jefferson' (d'Hondt)",
                "hamilton           | 'largest-remainder' (Hamilton)",
                "hare-niemeyer      | 'largest-remainder' (Hare-Niemeyer)",
                "Sainte-Laguë       | 'webster' (Sainte-Laguë)",
                "sainte-lague       | 'webster' (Sainte-Laguë)",
                "hill               | 'huntington-hill' (Hill)",
                "imperiali          | 'divisors' with sequence=2,3,4 (Imperiali)",
                "danish             | 'stationary' with point=1/3 (Danish method)",
                "jeferson           | 'jefferson'"
            })
    void anUnknownMethodLeadsToOneThatIsKnown(String asked, String hint) {
        assertThatThrownBy(() -> METHODS.get(asked))
                .hasMessageStartingWith("unknown apportionment method '" + asked + "'; known: adams, ")
                .hasMessageEndingWith("\nMaybe " + hint + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cea      | 'constrained-equal-awards' (constrained equal awards)",
                "CEL      | 'constrained-equal-losses' (constrained equal losses)",
                "shapley  | 'random-arrival' (Shapley value)",
                "nucleolus| 'talmud' (nucleolus)"
            })
    void anUnknownRuleLeadsToOneThatIsKnown(String asked, String hint) {
        assertThatThrownBy(() -> RULES.get(asked)).hasMessageEndingWith("\nMaybe " + hint + "?");
    }

    @Test
    void aNameOfAMethodIsNoNameOfARule() {
        assertThatThrownBy(() -> RULES.get("imperiali"))
                .hasMessageEndingWith("\nMaybe its jar is missing: --plugins, or the class path");
    }

    static List<OtherName> names() {
        return OtherName.all();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameLeadsToAPluginThatTakesItsSettings(OtherName name) {
        assertThat(METHODS.ids().contains(name.id()) ^ RULES.ids().contains(name.id()))
                .isTrue();
        Plugin plugin = METHODS.ids().contains(name.id()) ? METHODS.get(name.id()) : RULES.get(name.id());
        String[] setting = name.settings().split("=", 2);
        Map<String, String> settings = setting.length == 2 ? Map.of(setting[0], setting[1]) : Map.of();
        assertThatCode(() -> plugin.with(settings)).doesNotThrowAnyException();
        assertThat(Stream.of(METHODS.ids(), RULES.ids())).noneMatch(ids -> ids.contains(name.name()));
    }

    @Test
    void noNameIsGivenTwice() {
        assertThat(names()).extracting(OtherName::name).doesNotHaveDuplicates().isSorted();
    }
}
