package io.lionshare.institutional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.audit.SignAudit;
import io.lionshare.score.key.Shares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weighted keys: their published tables, and small cases worked by hand. */
class PublishedKeysTest {
    private static final Fraction HUNDRED = Fraction.parse("100");

    private static Alliance two(String first, double a, double b, String second, double c, double d) {
        return Alliance.of(
                List.of(Indicator.of(first, "1"), Indicator.of(second, "1")),
                List.of(
                        Member.of("A", "A").with(first, a).with(second, c),
                        Member.of("B", "B").with(first, b).with(second, d)),
                List.of());
    }

    /** A member of the table and the rest of the world, in hundredths of a per cent. */
    private static Alliance rowAndRest(GoldenTable indices, String id) {
        double capability = indices.figure(id, "capability").movePointRight(2).doubleValue();
        double responsibility =
                indices.figure(id, "responsibility").movePointRight(2).doubleValue();
        return two(
                "capability",
                capability,
                10_000 - capability,
                "responsibility",
                responsibility,
                10_000 - responsibility);
    }

    @Test
    @DisplayName("responsibility and capability: all 207 rows, groups and world included, to the printed digit")
    void responsibilityCapability() {
        GoldenTable indices = GoldenTable.read("rci-indices.csv");
        GoldenTable key = GoldenTable.read("rci-key.csv");
        assertThat(key.ids()).hasSize(207).containsExactlyElementsOf(indices.ids());
        for (String id : key.ids()) {
            BigDecimal index = new ResponsibilityCapability()
                    .pipeline()
                    .shares(rowAndRest(indices, id))
                    .get(0)
                    .times(HUNDRED)
                    .toDecimal(6);
            assertThat(index.subtract(key.figure(id, "index")).abs())
                    .as(id)
                    .isLessThanOrEqualTo(new BigDecimal("0.005"));
        }
    }

    @Test
    @DisplayName("a perturbed index changes the mean by half as much")
    void perturbedIndex() {
        Alliance china = rowAndRest(GoldenTable.read("rci-indices.csv"), "CHN");
        Alliance perturbed = GoldenTable.perturbed(china, "A", "responsibility", 1.1);
        assertThat(new ResponsibilityCapability()
                                .pipeline()
                                .shares(perturbed)
                                .get(0)
                                .toDouble()
                        - new ResponsibilityCapability()
                                .pipeline()
                                .shares(china)
                                .get(0)
                                .toDouble())
                .isBetween(0.004, 0.006);
        assertThat(ResponsibilityCapability.of(Fraction.ONE)
                        .pipeline()
                        .shares(china)
                        .get(0))
                .isEqualTo(Fraction.parse("0.1057"));
        assertThat(new ResponsibilityCapability()
                        .with(Map.of("responsibility-weight", "0"))
                        .pipeline()
                        .shares(china)
                        .get(0))
                .isEqualTo(Fraction.parse("0.0634"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2015", "2016"})
    @DisplayName("Königstein: the published digits of three years, which add up to 100")
    void koenigstein(String year) {
        GoldenTable key = GoldenTable.read("koenigstein-key.csv");
        Alliance states = GoldenTable.read("koenigstein-inputs.csv")
                .alliance(Map.of("population", "population-" + year, "tax-revenue", "tax-revenue-" + year));
        Shares shares = new Koenigstein().pipeline().shares(states);
        assertThat(Fraction.sum(shares.parts())).isEqualTo(Fraction.ONE);
        for (String id : key.ids()) {
            assertThat(shares.get(states.position(id)).times(HUNDRED).toDecimal(5))
                    .as(id)
                    .isEqualByComparingTo(key.figure(id, "key-" + year));
        }
        Alliance perturbed = GoldenTable.perturbed(states, "BE", "population", 1.001);
        assertThat(new Koenigstein()
                        .pipeline()
                        .shares(perturbed)
                        .get(states.position("BE"))
                        .times(HUNDRED)
                        .toDecimal(5))
                .isNotEqualByComparingTo(key.figure("BE", "key-" + year));
    }

    @Test
    @DisplayName("the solidarity pool: half population, half GDP")
    void solidarityPool() {
        Alliance alliance = two("population", 1, 3, "gdp", 1, 1);
        assertThat(new EuSolidarityPool().pipeline().shares(alliance).get(0)).isEqualTo(Fraction.parse("0.375"));
        assertThat(new EuSolidarityPool().scores(alliance)).containsExactly(3, 5);
        assertThat(EuSolidarityPool.of(Fraction.parse("1/3"))
                        .pipeline()
                        .shares(alliance)
                        .get(0))
                .isEqualTo(Fraction.parse("5/12"));
    }

    @Test
    @DisplayName("NATO: the largest pays what the next largest pays")
    void nato() {
        Alliance three = Alliance.of(
                List.of(Indicator.of("gni", "USD")),
                List.of(
                        Member.of("DEU", "Germany").with("gni", 20),
                        Member.of("POL", "Poland").with("gni", 10),
                        Member.of("USA", "United States").with("gni", 70)),
                List.of());
        assertThat(NatoCommonFunding.of("gni").pipeline().shares(three).parts())
                .containsExactly(Fraction.parse("0.4"), Fraction.parse("0.2"), Fraction.parse("0.4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NatoCommonFunding().scores(three))
                .withMessageStartingWith("unknown indicator 'gdp'; known: gni");
    }

    @Test
    @DisplayName("IMF: weighted shares to the power 0.95")
    void imf() {
        List<String> ids = List.of("gdp-blend", "openness", "variability", "reserves");
        Member large = Member.of("A", "A");
        Member small = Member.of("B", "B");
        double[] ofLarge = {80, 60, 40, 20};
        for (int k = 0; k < 4; k++) {
            large = large.with(ids.get(k), ofLarge[k]);
            small = small.with(ids.get(k), 100 - ofLarge[k]);
        }
        Alliance alliance =
                Alliance.of(ids.stream().map(id -> Indicator.of(id, "1")).toList(), List.of(large, small), List.of());
        double mean = 0.5 * 0.8 + 0.3 * 0.6 + 0.15 * 0.4 + 0.05 * 0.2;
        double expected = StrictMath.pow(mean, 0.95) / (StrictMath.pow(mean, 0.95) + StrictMath.pow(1 - mean, 0.95));
        assertThat(Math.abs(
                        new ImfQuotaFormula().pipeline().shares(alliance).get(0).toDouble() - expected))
                .isLessThan(1e-15);
        assertThat(new ImfQuotaFormula()
                        .with(Map.of("exponent", "1.0"))
                        .pipeline()
                        .shares(alliance)
                        .get(0))
                .isEqualTo(Fraction.parse("0.65"));
        assertThat(SignAudit.of(alliance, new ImfQuotaFormula()).passesOwnChanges())
                .isTrue();
    }

    @Test
    @DisplayName("plain weighted keys pass both parts of the sign audit")
    void audit() {
        Alliance alliance = two("population", 7, 3, "gdp", 2, 9);
        SignAudit audit = SignAudit.of(alliance, new EuSolidarityPool());
        assertThat(audit.passesOwnChanges()).isTrue();
        assertThat(audit.passesCorrections()).isTrue();
        assertThat(audit.ownChanges()).hasSize(4);
    }

    @Test
    @DisplayName("weights out of range and malformed ones are refused, naming step or parameter")
    void malformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EuSolidarityPool.of(Fraction.parse("1.5")))
                .withMessage("step weighted mean of eu-solidarity-pool: weight of gdp (-0.5) must be >= 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Koenigstein().with(Map.of("tax-weight", "two thirds")))
                .withMessage("parameter tax-weight of koenigstein (two thirds) must be a number such as 0.4 or 2/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImfQuotaFormula().with(Map.of("exponent", "0")))
                .withMessage("step compression: exponent (0.0) must be above 0 and at most 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImfQuotaFormula().with(Map.of("openness-weight", "0.25")))
                .withMessageContaining("add up to 0.95, but must add up to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NatoCommonFunding.of(" "))
                .withMessageContaining("must be the id of an indicator");
    }
}
