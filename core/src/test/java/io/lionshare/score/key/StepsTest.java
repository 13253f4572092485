package io.lionshare.score.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Derivation;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every step of keys, worked out by hand on members A, B, C with shares of 60, 30 and 10 %. */
class StepsTest {
    private static final Alliance THREE = alliance(new double[] {60, 30, 10}, new double[] {1, 1, 1});
    private static final WeightedMean BASE = WeightedMean.of("g");

    private static Alliance alliance(double[] g, double[] h, Bloc... blocs) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < g.length; i++) {
            String id = Character.toString((char) ('A' + i));
            members.add(Member.of(id, id).with("g", g[i]).with("h", h[i]));
        }
        return Alliance.of(List.of(Indicator.of("g", "EUR"), Indicator.of("h", "heads")), members, List.of(blocs));
    }

    private static List<Fraction> after(Alliance alliance, Step... steps) {
        return Pipeline.of(BASE, steps).shares(alliance).parts();
    }

    private static List<Fraction> fractions(String... parts) {
        return List.of(parts).stream().map(Fraction::parse).toList();
    }

    private static BigDecimal part(String share) {
        return new BigDecimal(share);
    }

    @Test
    void aWeightedMeanIsOfShares() {
        WeightedMean mean = WeightedMean.of(Map.of("g", Fraction.parse("0.25"), "h", Fraction.parse("0.75")));
        assertThat(mean.shares(THREE).parts()).isEqualTo(fractions("2/5", "13/40", "11/40"));
    }

    @Test
    void theLargestIsNotAboveTheNextLargest() {
        assertThat(after(THREE, new NextLargestCap())).isEqualTo(fractions("3/7", "3/7", "1/7"));
    }

    @Test
    void theNextLargestStaysWhereTwoAreLargest() {
        Alliance two = alliance(new double[] {40, 40, 20}, new double[] {1, 1, 1});
        assertThat(after(two, new NextLargestCap())).isEqualTo(fractions("2/5", "2/5", "1/5"));
    }

    @Test
    void reliefForLowIncomeIsTakenUpByThoseAboveTheThreshold() {
        Alliance two = alliance(new double[] {80, 20}, new double[] {1, 1});
        Step relief = LowIncomeRelief.of(Quantity.of("g"), Quantity.of("h"), Fraction.parse("0.8"));
        assertThat(after(two, relief)).isEqualTo(fractions("0.896", "0.104"));
    }

    @Test
    void aFloorIsRespreadUntilNoMemberIsBelowIt() {
        assertThat(after(THREE, ShareLimit.floor(part("0.28")))).isEqualTo(fractions("0.44", "0.28", "0.28"));
    }

    @Test
    void aCeilingIsRespreadInProportion() {
        assertThat(after(THREE, ShareLimit.ceiling(part("0.5")))).isEqualTo(fractions("0.5", "0.375", "0.125"));
    }

    @Test
    void limitsThatHoldChangeNothing() {
        ShareLimit ceiling = ShareLimit.ceiling(part("0.5"));
        assertThat(after(THREE, ceiling, ceiling)).isEqualTo(after(THREE, ceiling));
    }

    @Test
    void aGroupsCeilingKeepsItsMembersInProportion() {
        Alliance grouped = alliance(new double[] {60, 30, 10}, new double[] {1, 1, 1}, Bloc.of("poor", "B", "C"));
        assertThat(after(grouped, ShareLimit.groupCeiling("poor", part("0.2"))))
                .isEqualTo(fractions("0.8", "0.15", "0.05"));
        assertThat(after(grouped, ShareLimit.ceilingOfEach("poor", part("0.15"))))
                .isEqualTo(fractions("51/70", "0.15", "17/140"));
    }

    @Test
    void discountsAreBorneByALevel() {
        Alliance levels = alliance(
                new double[] {60, 30, 10},
                new double[] {1, 1, 1},
                Bloc.of("level I", "A"),
                Bloc.of("level II", "B", "C"));
        Step discounts = DiscountLevels.of("level ", Map.of("I", Fraction.ZERO, "II", Fraction.parse("0.5")), "I");
        assertThat(after(levels, discounts)).isEqualTo(fractions("0.8", "0.15", "0.05"));
    }

    @Test
    void compressionDrawsSharesTogether() {
        Alliance two = alliance(new double[] {80, 20}, new double[] {1, 1});
        List<Fraction> shares = after(two, Compression.of(0.5));
        assertThat(shares.get(0).toDouble()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Fraction.sum(shares)).isEqualTo(Fraction.ONE);
    }

    @Test
    void aCapOnTheChangeKeepsSharesNearThePreviousKey() {
        Alliance two = alliance(new double[] {80, 20}, new double[] {50, 50});
        assertThat(after(two, ChangeCap.of("h", part("0.1")))).isEqualTo(fractions("0.55", "0.45"));
    }

    @Test
    void roundingAddsUp() {
        Alliance equal = alliance(new double[] {1, 1, 1}, new double[] {1, 1, 1});
        assertThat(after(equal, Rounding.to(part("0.001")))).isEqualTo(fractions("0.334", "0.333", "0.333"));
    }

    @Test
    void negotiatedSharesLeaveTheRestInProportion() {
        assertThat(after(THREE, NegotiatedShares.of(Map.of("A", Fraction.parse("0.5")))))
                .isEqualTo(fractions("0.5", "0.375", "0.125"));
    }

    @Test
    void aCorrectionMovesTheBetterOffDownAsIn2015() {
        Alliance two = alliance(new double[] {90, 10}, new double[] {4, 6});
        Weights weights = Weights.of("key", Map.of("g", Fraction.parse("0.9"), "h", Fraction.parse("0.1")));
        assertThat(Pipeline.of(CorrectedMean.of(weights, CorrectiveFactor.of("h")))
                        .shares(two)
                        .parts())
                .isEqualTo(fractions("0.87", "0.13"));
        CorrectiveFactor capped = CorrectiveFactor.of("h").cappedAt(Fraction.parse("0.3"));
        assertThat(Pipeline.of(CorrectedMean.of(weights, capped)).shares(two).parts())
                .isEqualTo(fractions("0.9", "0.1"));
    }

    @Test
    void anyKeyAddsUpAndSoDoesItsDerivation() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            int n = 3 + random.nextInt(6);
            double[] g = random.doubles(n, 1, 100).toArray();
            double[] h = random.doubles(n, 1, 9).toArray();
            Alliance alliance = alliance(g, h);
            Pipeline key = Pipeline.of(
                    BASE,
                    LowIncomeRelief.of(Quantity.of("g"), Quantity.of("h"), Fraction.parse("0.8")),
                    ShareLimit.floor(part("0.01")),
                    ShareLimit.ceiling(part("0.6")),
                    Rounding.to(part("0.00001")));
            List<Fraction> shares = key.shares(alliance).parts();
            assertThat(Fraction.sum(shares))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(Fraction.ONE);
            Derivation derivation = key.derivation(alliance);
            for (int i = 0; i < n; i++) {
                int member = i;
                BigDecimal sum = derivation.steps().stream()
                        .map(step -> step.change(member))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum)
                        .as("seed %d, round %d", seed, round)
                        .isEqualByComparingTo(shares.get(i).toDecimal(5).movePointRight(2));
            }
            List<Member> reversed = IntStream.range(0, n)
                    .mapToObj(i -> alliance.members().get(n - 1 - i))
                    .toList();
            assertThat(key.shares(Alliance.of(alliance.indicators(), reversed, List.of())))
                    .isEqualTo(key.shares(alliance));
        }
    }

    private static void requireRefused(ThrowingCallable call, String step, String reason) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(step)
                .hasMessageContaining(reason);
    }

    @Test
    void badInputNamesTheStep() {
        requireRefused(
                () -> WeightedMean.of(Map.of("g", Fraction.parse("0.5"), "h", Fraction.parse("0.4"))),
                "step weighted mean",
                "must add up to 1");
        requireRefused(
                () -> LowIncomeRelief.of(Quantity.of("g"), Quantity.of("h"), Fraction.parse("0.8"))
                        .withThreshold(Fraction.of(-1)),
                "step low income relief",
                "must be >= 0");
        requireRefused(() -> ShareLimit.ceiling(part("1.5")), "step ceiling", "must be within 0 .. 1");
        requireRefused(() -> after(THREE, ShareLimit.floor(part("0.4"))), "step floor 40 %", "40 %");
        requireRefused(() -> after(THREE, ShareLimit.ceiling(part("0.3"))), "step ceiling 30 %", "30 %");
        requireRefused(
                () -> after(THREE, ShareLimit.ceiling(part("0.4")), ShareLimit.floor(part("0.5"))),
                "step floor 50 %",
                "must not be above its ceiling (");
        requireRefused(
                () -> after(
                        THREE,
                        LowIncomeRelief.of(Quantity.of("g"), Quantity.of("h"), Fraction.parse("0.8"))
                                .withThreshold(Fraction.of(1000))),
                "step low income relief",
                "no member above the threshold");
        Alliance alone = alliance(new double[] {60, 0, 0}, new double[] {1, 1, 1});
        requireRefused(() -> after(alone, new NextLargestCap()), "step largest not above", "no member is left");
        requireRefused(
                () -> after(
                        THREE,
                        NegotiatedShares.of(Map.of(
                                "A", Fraction.parse("0.5"), "B", Fraction.parse("0.2"), "C", Fraction.parse("0.2")))),
                "step negotiated shares",
                "no member is left to take the rest");
        requireRefused(
                () -> DiscountLevels.of("level ", Map.of("I", Fraction.of(2)), "I"),
                "step discount levels",
                "within 0 .. 1");
        Alliance unknown = alliance(
                new double[] {60, 30, 10},
                new double[] {1, 1, 1},
                Bloc.of("level I", "A", "B"),
                Bloc.of("level X", "C"));
        requireRefused(
                () -> after(unknown, DiscountLevels.of("level ", Map.of("I", Fraction.ZERO), "I")),
                "step discount levels",
                "X");
        requireRefused(() -> Rounding.to(part("0.3")), "step rounding", "divide the whole");
        requireRefused(() -> Compression.of(1.5), "step compression", "at most 1");
        requireRefused(() -> ChangeCap.of("h", part("-0.1")), "step cap on the change", "must be >= 0");
    }
}
