package io.lionshare.basic;

import static io.lionshare.basic.Alliances.member;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.ScoringStrategy;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    static Stream<Arguments> needs() {
        return Stream.of(
                arguments("population", new PopulationWeighted()),
                arguments("population", AbilityToPay.of(0.5)),
                arguments("gdp", new AbilityToPay()),
                arguments("gdp", CapabilityWeighted.bySpending()),
                arguments("defence-spending", CapabilityWeighted.bySpending()),
                arguments("military-personnel", CapabilityWeighted.byPersonnel()),
                arguments("gdp", new ExposureWeighted()),
                arguments("border", ExposureWeighted.byBorder(1)),
                arguments("distance", ExposureWeighted.byDistance(1000).withoutBase()));
    }

    @ParameterizedTest
    @MethodSource("needs")
    @DisplayName("a missing indicator, listing the members that lack it, and one below 0")
    void indicators(String indicator, ScoringStrategy strategy) {
        Member whole = member("POL", 8e11, 4e7, 4, 1e5, 1, 692);
        Alliance lacking = Alliances.of(without(indicator, "LUX"), whole, without(indicator, "DEU"));
        refused(() -> strategy.scores(lacking), "indicator " + indicator + " is missing for DEU, LUX");
        Alliance negative = Alliances.of(whole, without(indicator, "DEU").with(indicator, -0.5));
        refused(() -> strategy.scores(negative), indicator + " of DEU (-0.5) must be >= 0");
    }

    private static Member without(String indicator, String id) {
        Member member = Member.of(id, id);
        for (Indicator other : Alliances.INDICATORS) {
            member = other.id().equals(indicator) ? member : member.with(other.id(), 50);
        }
        return member;
    }

    @Test
    @DisplayName("0 for every member")
    void allZero() {
        Alliance zero = Alliances.of(member("POL", 0, 0, 0, 0, 0, 0), member("DEU", 0, 0, 3, 0, 1, 0));
        refused(() -> new PopulationWeighted().scores(zero), "population must be > 0 for at least one member");
        refused(
                () -> CapabilityWeighted.bySpending().scores(zero),
                "gdp x defence-spending must be > 0 for at least one member");
        refused(
                () -> CapabilityWeighted.byPersonnel().scores(zero),
                "military-personnel must be > 0 for at least one member");
        refused(() -> new ExposureWeighted().scores(zero), "gdp must be > 0 for at least one member");
    }

    @Test
    @DisplayName("defence spending in money instead of percent")
    void spendingInMoney() {
        Alliance money = Alliances.of(member("DEU", 4e12, 8e7, 9e10));
        refused(
                () -> new CapabilityWeighted().scores(money),
                "defence-spending of DEU (9.0E10) must be within 0 .. 100, in % of gdp\n"
                        + "Maybe it is an amount of money");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    @DisplayName("a threshold that is not finite and at least 0")
    void threshold(double threshold) {
        refused(
                () -> AbilityToPay.of(threshold),
                "parameter threshold of ability-to-pay (" + threshold + ") must be finite and >= 0");
    }

    @Test
    @DisplayName("no member above the threshold, naming the units of the data")
    void noMemberAbove() {
        Alliance billions = Alliances.of(member("DEU", 4456, 8e7), member("POL", 300_000, 40));
        refused(
                () -> new AbilityToPay().scores(billions),
                "gdp per head must be above the threshold (7500.0) for at least one member\n"
                        + "Maybe the threshold is in another unit than the data: gdp is in USD, population is in persons");
    }

    @Test
    @DisplayName("an unknown way to measure, listing the known ones")
    void by() {
        refused(
                () -> new CapabilityWeighted().with(Map.of("by", "personel")),
                "unknown value of parameter by of capability-weighted 'personel'; known: personnel, spending"
                        + "\nMaybe 'personnel'?");
        refused(
                () -> new ExposureWeighted().with(Map.of("by", "coast")),
                "unknown value of parameter by of exposure-weighted 'coast'; known: border, distance");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 1000.5, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("a premium out of range")
    void premium(double premium) {
        refused(
                () -> ExposureWeighted.byBorder(premium),
                "parameter premium of exposure-weighted (" + premium + ") must be within 0.0 .. 1000.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -5, 1e7, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("a half-distance out of range")
    void halfDistance(double kilometres) {
        refused(
                () -> ExposureWeighted.byDistance(kilometres),
                "parameter half-distance-km of exposure-weighted (" + kilometres
                        + ") must be within 0.001 .. 1000000.0");
    }

    @Test
    @DisplayName("a blank base, and a base that the alliance does not have")
    void base() {
        refused(
                () -> new ExposureWeighted().withBase(" "),
                "parameter base of exposure-weighted (' ') must be the id of an indicator, or none");
        Alliance one = Alliances.of(member("POL", 8e11, 4e7, 4, 1e5, 1, 692));
        refused(
                () -> new ExposureWeighted().withBase("gdpp").scores(one),
                "unknown indicator 'gdpp'; known: border, defence-spending, distance, gdp, military-personnel,"
                        + " population\n"
                        + "Maybe 'gdp'?");
    }

    @ParameterizedTest
    @CsvSource({"premium, double", "half-distance-km, 1000 km"})
    @DisplayName("a malformed number")
    void malformed(String name, String value) {
        refused(
                () -> new ExposureWeighted().with(Map.of(name, value)),
                "parameter " + name + " of exposure-weighted (" + value + ") must be a number such as 0.5");
    }

    @Test
    @DisplayName("an unknown parameter")
    void unknownParameter() {
        refused(() -> new Equal().with(Map.of("by", "head")), "unknown parameter of equal 'by'; known: none");
        refused(
                () -> new AbilityToPay().with(Map.of("treshold", "1")),
                "unknown parameter of ability-to-pay 'treshold'; known: threshold\nMaybe 'threshold'?");
    }
}
