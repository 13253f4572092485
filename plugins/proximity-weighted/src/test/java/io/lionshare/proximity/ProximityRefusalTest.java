package io.lionshare.proximity;

import static io.lionshare.proximity.ProximityWeightedTest.alliance;
import static io.lionshare.proximity.ProximityWeightedTest.member;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProximityRefusalTest {
    private static final ProximityWeighted STRATEGY = new ProximityWeighted();

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    @DisplayName("a half-distance that is not finite and positive")
    void halfDistance(double kilometres) {
        refused(
                () -> STRATEGY.withHalfDistance(kilometres),
                "parameter half-distance-km of proximity-weighted (" + kilometres + ") must be finite and > 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {90.5, -90.5, 200, Double.NaN})
    @DisplayName("a theatre's latitude out of range")
    void latitude(double latitude) {
        refused(
                () -> ProximityWeighted.of(latitude, 100),
                "parameter latitude of proximity-weighted (" + latitude + ") must be within -90 .. 90");
    }

    @ParameterizedTest
    @ValueSource(doubles = {180.5, -180.5, Double.NEGATIVE_INFINITY, Double.NaN})
    @DisplayName("a theatre's longitude out of range")
    void longitude(double longitude) {
        refused(
                () -> ProximityWeighted.of(0, longitude),
                "parameter longitude of proximity-weighted (" + longitude + ") must be within -180 .. 180");
    }

    @Test
    @DisplayName("a blank base, and a base that the alliance does not have")
    void base() {
        refused(
                () -> STRATEGY.withBase(" "),
                "parameter base of proximity-weighted (' ') must be the id of an indicator, or none");
        refused(
                () -> STRATEGY.withBase("gdpp").scores(alliance(member("POL", 52, 21, 8))),
                "unknown indicator 'gdpp'; known: gdp, latitude, longitude, population\nMaybe 'gdp'?");
    }

    @Test
    @DisplayName("an unknown parameter, naming the nearest")
    void unknownParameter() {
        refused(
                () -> STRATEGY.with(Map.of("half-distance", "500")),
                "unknown parameter of proximity-weighted 'half-distance'; known: base, half-distance-km, latitude, longitude"
                        + "\nMaybe 'half-distance-km'?");
    }

    @ParameterizedTest
    @CsvSource({"half-distance-km, far", "latitude, 50°27'", "longitude, east"})
    @DisplayName("a malformed parameter")
    void malformed(String name, String value) {
        refused(
                () -> STRATEGY.with(Map.of(name, value)),
                "parameter " + name + " of proximity-weighted (" + value + ") must be a number such as 0.5");
    }

    @Test
    @DisplayName("settings out of range")
    void settingsOutOfRange() {
        refused(
                () -> STRATEGY.with(Map.of("half-distance-km", "-5")),
                "parameter half-distance-km of proximity-weighted (-5.0) must be finite and > 0");
        refused(
                () -> STRATEGY.with(Map.of("latitude", "-91")),
                "parameter latitude of proximity-weighted (-91.0) must be within -90 .. 90"
                        + "\nMaybe latitude and longitude are swapped");
        refused(
                () -> STRATEGY.with(Map.of("longitude", "1e999")),
                "parameter longitude of proximity-weighted (Infinity) must be within -180 .. 180");
    }

    @Test
    @DisplayName("members whose coordinates are out of range")
    void membersOutOfRange() {
        refused(
                () -> STRATEGY.scores(alliance(member("POL", 52, 21, 8), member("CAN", -95.5, 45.4, 21))),
                "latitude of CAN (-95.5) must be within -90 .. 90\nMaybe latitude and longitude are swapped");
        refused(
                () -> STRATEGY.scores(alliance(member("POL", 5225, 21, 8))),
                "latitude of POL (5225.0) must be within -90 .. 90");
        refused(
                () -> STRATEGY.scores(alliance(member("POL", 52, 21, 8), member("CAN", 45, 284.3, 21))),
                "longitude of CAN (284.3) must be within -180 .. 180");
    }

    @Test
    @DisplayName("missing indicators, listing the members that lack them")
    void missing() {
        Alliance lacking = alliance(
                member("POL", 52, 21, 8),
                Member.of("LUX", "Luxembourg").with("gdp", 1).with("latitude", 49.6),
                Member.of("DEU", "Germany").with("latitude", 52.5));
        refused(() -> STRATEGY.scores(lacking), "indicator gdp is missing for DEU");
        refused(() -> STRATEGY.withoutBase().scores(lacking), "indicator longitude is missing for DEU, LUX");
    }

    @Test
    @DisplayName("a negative base")
    void negativeBase() {
        refused(() -> STRATEGY.scores(alliance(member("POL", 52, 21, -8))), "gdp of POL (-8.0) must be >= 0");
    }

    @Test
    @DisplayName("a half-distance so short that every score rounds to 0")
    void everyScoreRoundsToZero() {
        ProximityWeighted tiny = STRATEGY.withHalfDistance(0.5);
        refused(
                () -> tiny.scores(alliance(member("POL", 52, 21, 8), member("DEU", 52, 13, 9))),
                "parameter half-distance-km of proximity-weighted (0.5) must be longer: every score rounds to 0, "
                        + "since the nearest member is too many half-distances away");
    }
}
