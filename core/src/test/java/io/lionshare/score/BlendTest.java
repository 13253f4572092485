package io.lionshare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blend is the weighted mean of shares, and its weights are relative. */
class BlendTest {
    private static final Alliance TWO =
            Alliance.of(List.of(), List.of(Member.of("FRA", "France"), Member.of("DEU", "Germany")), List.of());
    private static final ScoringStrategy FIRST = Keys.of(3e12, 1e12);
    private static final ScoringStrategy SECOND = Keys.of(0, 7);

    private static Blend blend(double first, double second) {
        return Blend.of(new Blend.Part(FIRST, first), new Blend.Part(SECOND, second));
    }

    @Test
    void sharesAreAveragedNotScores() {
        double[] scores = Blend.equal(FIRST, SECOND).scores(TWO);
        assertThat(scores[0] / (scores[0] + scores[1])).isEqualTo(0.375, within(1e-15));
    }

    @Test
    void theWeightsAreRelative() {
        Random random = new Random(1);
        for (int seed = 0; seed < 200; seed++) {
            int a = 1 + random.nextInt(99);
            int b = 1 + random.nextInt(99);
            assertThat(blend(a * 10, b * 10).scores(TWO))
                    .as("%d : %d", a, b)
                    .containsExactly(blend(a, b).scores(TWO));
        }
    }

    @Test
    void hugeWeightsDoNotOverflow() {
        assertThat(blend(Double.MAX_VALUE, Double.MAX_VALUE).scores(TWO))
                .containsExactly(blend(1, 1).scores(TWO));
    }

    @Test
    void aWeightThatIsNegativeOrNotFiniteIsRefused() {
        for (double weight : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Blend.Part(FIRST, weight))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weight of keys (" + weight + ") must be finite and >= 0");
        }
        assertThatThrownBy(() -> new Blend.Part(FIRST, Fraction.of(-1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight of keys (-1/3) must be >= 0");
    }

    @Test
    void aPartOfWeightZeroIsNotAsked() {
        ScoringStrategy broken = Keys.of(1, Double.NaN);
        Blend blend = Blend.of(new Blend.Part(FIRST, 1), new Blend.Part(broken, 0));
        assertThat(shares(blend)).containsExactly(Fraction.of(3, 4), Fraction.of(1, 4));
        assertThatThrownBy(() -> blend(0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weights of a blend must not all be 0");
    }

    private static List<Fraction> shares(Blend blend) {
        Amounts exact = blend.exact(TWO);
        return List.of(Fraction.of(exact, 0), Fraction.of(exact, 1));
    }

    @Test
    void sharesAreExactFractions() {
        assertThat(shares(blend(1, 2))).containsExactly(Fraction.of(1, 4), Fraction.of(3, 4));
        assertThat(shares(blend(0.1, 0.2))).isEqualTo(shares(blend(1, 2)));
        assertThat(shares(blend(1e-300, 2e-300))).isEqualTo(shares(blend(1, 2)));
    }

    @Test
    void aBlendOfBlendsIsTheBlendOfTheirParts() {
        Blend inner = blend(1, 2);
        Blend outer = Blend.of(new Blend.Part(inner, Fraction.of(1, 3)), new Blend.Part(SECOND, Fraction.of(2, 3)));
        assertThat(shares(outer)).isEqualTo(shares(blend(1, 8)));
        assertThat(Plan.of("outer", outer).scores(TWO)).isEqualTo(Scores.of(TWO, outer.exact(TWO)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePlanDividesInTheExactShares(long seed) {
        Random random = new Random(seed);
        ScoringStrategy first = Keys.of(1 + random.nextInt(1000), random.nextDouble());
        ScoringStrategy second = Keys.of(random.nextDouble(), 1 + random.nextInt(1000));
        Fraction weight = Fraction.of(1 + random.nextInt(9), 10);
        Blend blend = Blend.of(new Blend.Part(first, weight), new Blend.Part(second, Fraction.ONE.minus(weight)));
        Burden fund = Burden.of(ContributionType.of("fund", "EUR", 1), 1_000_003);
        Amounts ideal = Allocator.allocate(TWO, fund, Limits.none(), Plan.of("plan", blend))
                .ideal();
        Fraction expected = share(first).times(weight).plus(share(second).times(Fraction.ONE.minus(weight)));
        assertThat(Fraction.of(ideal, 0)).isEqualTo(expected.times(1_000_003));
    }

    private static Fraction share(ScoringStrategy strategy) {
        Amounts scores = Amounts.of(strategy.scores(TWO));
        return new Fraction(scores.numerator(0), scores.sum());
    }

    @Test
    void aBlendOfNothingIsRefused() {
        assertThatThrownBy(Blend::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a blend must have at least one part");
    }

    @Test
    void aWrongPartIsNamedWithItsClass() {
        Blend blend = Blend.equal(FIRST, Keys.of(1, Double.NaN));
        assertThatThrownBy(() -> blend.scores(TWO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scoring strategy keys (io.lionshare.score.Keys) returned a wrong result: "
                        + "score of FRA (NaN) must be finite and >= 0");
    }

    private static Blend throwing(RuntimeException exception) {
        return Blend.equal(FIRST, new Keys(alliance -> {
            throw exception;
        }));
    }

    @Test
    void aRefusalOfAPartNamesThePart() {
        RuntimeException own = new IllegalArgumentException("no figures of 2024\nMaybe take those of 2023");
        assertThatThrownBy(() -> throwing(own).scores(TWO))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("part keys: no figures of 2024\nMaybe take those of 2023")
                .hasCause(own);
        assertThatThrownBy(() -> Plan.of("plan", throwing(own)).scores(TWO))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("scoring strategy blend: part keys: no figures of 2024");
        assertThatThrownBy(() -> throwing(new MissingFiguresException("gdp", List.of("DEU")))
                        .scores(TWO))
                .isInstanceOfSatisfying(
                        MissingFiguresException.class,
                        missing -> assertThat(missing.members()).containsExactly("DEU"))
                .hasMessage("part keys: indicator gdp is missing for DEU");
        assertThatThrownBy(() -> Blend.equal(throwing(own), SECOND).scores(TWO))
                .hasMessageStartingWith("part keys: no figures of 2024");
        assertThatThrownBy(() -> Blend.equal(new Keys(
                                alliance -> Scores.of(alliance, new double[2]).shares()))
                        .scores(TWO))
                .isInstanceOf(ZeroScoresException.class)
                .hasMessageStartingWith("part keys: the score of every member is 0");
    }

    @Test
    void aRefusalOfALimitStaysAsItIs() {
        RuntimeException own = UnsupportedLimitException.of("rule x", "ceiling of FRA", BigDecimal.ONE, "drop it");
        assertThatThrownBy(() -> throwing(own).scores(TWO)).isSameAs(own);
    }

    @Test
    void aPartThatFailsIsNamedWithItsClass() {
        assertThatThrownBy(() -> throwing(new ArithmeticException("/ by zero")).scores(TWO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scoring strategy keys (io.lionshare.score.Keys) failed: "
                        + "java.lang.ArithmeticException: / by zero");
    }

    @Test
    void thePartsAreShownAndCannotBeSetByText() {
        Blend blend = blend(3, 1);
        assertThat(blend.parameters())
                .containsExactly(
                        new Parameter("keys", "relative weight", "3"), new Parameter("keys", "relative weight", "1"));
        assertThat(blend.parts()).extracting(Blend.Part::weight).containsExactly(Fraction.of(3), Fraction.ONE);
        assertThat(blend.with(Map.of())).isSameAs(blend);
        assertThatThrownBy(() -> blend.with(Map.of("keys", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a blend has no settings; its weights are given with its parts");
    }
}
