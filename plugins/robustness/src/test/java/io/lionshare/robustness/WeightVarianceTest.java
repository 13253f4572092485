package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import io.lionshare.level.Fraction;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The part of each weight in the variance of a linear share, over weights spread evenly. */
class WeightVarianceTest {
    private static List<Fraction> numbers(String text) {
        return Splitter.on(' ').splitToStream(text).map(Fraction::parse).toList();
    }

    private static Estimate exact(long numerator, long denominator) {
        return Estimate.exact(Fraction.of(numerator, denominator));
    }

    private static Map<String, Estimate> parts(Scenario scenario, WeightSpace space, String member) {
        return Objects.requireNonNull(ranges(scenario, space).weightParts().get(member));
    }

    private static WeightRanges ranges(Scenario scenario, WeightSpace space) {
        return WeightRanges.of(scenario, scenario.burdens().get(0), space, Sampling.usual());
    }

    @ParameterizedTest
    @CsvSource({
        "1 0 0, 7/12 5/24 5/24",
        "3 2 1, 11/24 1/12 11/24",
        "5 -2, 1/2 1/2",
    })
    void shapleyEffectsOfWeights(String coefficients, String effects) {
        List<Fraction> found = WeightVariance.shapleyEffects(numbers(coefficients));
        assertThat(found).isEqualTo(numbers(effects));
    }

    /** Weights spread evenly, by cutting a stick at places that are sorted. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theVarianceOverWeightsIsThatOfDraws(long seed) {
        Random random = new Random(seed);
        int number = 2 + random.nextInt(5);
        double[] a = random.doubles(number, -3, 3).toArray();
        double sum = 0;
        double squares = 0;
        int draws = 40_000;
        for (int draw = 0; draw < draws; draw++) {
            double[] cuts = random.doubles(number - 1).sorted().toArray();
            double value = 0;
            double last = 0;
            for (int k = 0; k < number; k++) {
                double next = k == number - 1 ? 1 : cuts[k];
                value += a[k] * (next - last);
                last = next;
            }
            sum += value;
            squares += value * value;
        }
        double drawn = squares / draws - sum / draws * (sum / draws);
        Fraction exact =
                WeightVariance.of(Arrays.stream(a).mapToObj(Fraction::ofDecimal).toList());
        assertThat(exact.toDouble()).as("seed %d", seed).isCloseTo(drawn, within(0.05 * drawn));
    }

    @Test
    @DisplayName(
            "Shares of 3, 2 and 1 tenths: the first and the last weight move the member, the middle one hardly does")
    void partsOfAMember() {
        Scenario scenario = WeightCases.of(100, Limits.none(), new double[] {3, 2, 1}, new double[] {7, 8, 9});
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        assertThat(parts(scenario, space, "A"))
                .containsExactly(
                        entry("key0", exact(11, 24)), entry("key1", exact(1, 12)), entry("key2", exact(11, 24)));
        WeightSpace above = space.withLeast("key1", Fraction.of(1, 2));
        assertThat(parts(scenario, above, "B"))
                .as("a smaller simplex scales all coefficients alike")
                .containsEntry("key1", exact(1, 12));
        WeightSpace cut = space.withMost("key1", Fraction.of(1, 2));
        assertThat(ranges(scenario, cut).weightParts()).as("no simplex").isEmpty();
    }

    @Test
    @DisplayName("Limits: no entry where no weight moves the share, draws where it is no linear form")
    void limits() {
        Scenario scenario = WeightCases.of(
                100, Limits.of(Limit.ceiling("C", 10)), new double[] {3, 2, 1}, new double[] {1, 5, 3}, new double[] {
                    9, 6, 8
                });
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        assertThat(parts(scenario, space, "C")).isEmpty();
        assertThat(parts(scenario, space, "A").values())
                .allSatisfy(part -> assertThat(part.certainty()).isEqualTo(Certainty.SAMPLED));
    }

    @Test
    @DisplayName("Of two weights each decides the share alone, whatever the limits")
    void twoWeights() {
        Scenario scenario =
                WeightCases.of(100, Limits.of(Limit.ceiling("A", 50)), new double[] {1, 3}, new double[] {3, 1});
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        assertThat(parts(scenario, space, "A")).containsExactly(entry("key0", exact(1, 2)), entry("key1", exact(1, 2)));
    }

    /** The draws know nothing of the closed form. */
    @Test
    @DisplayName("A result that varies in none of the draws of a batch has no parts; once they were no numbers")
    void aShareThatHardlyEverVariesHasNoParts() {
        DrawnWeightParts drawn =
                new DrawnWeightParts(3, weights -> new double[] {weights[0] > 0.999_999 ? 1 : 0, weights[0]});
        assertThat(drawn.of(0)).isEmpty();
        assertThat(drawn.of(1)).isPresent();
    }

    @Test
    void drawnPartsAgreeWithExactOnes() {
        double[][] forms = {{1, 0, 0, 0}, {3, 2, 1, -1}, {0, 5, 5, 1}};
        DrawnWeightParts drawn = new DrawnWeightParts(
                4,
                weights -> Arrays.stream(forms)
                        .mapToDouble(form -> sum(form, weights))
                        .toArray());
        for (int i = 0; i < forms.length; i++) {
            List<Fraction> exact = WeightVariance.shapleyEffects(
                    Arrays.stream(forms[i]).mapToObj(Fraction::ofDecimal).toList());
            List<Estimate> parts = drawn.of(i).orElseThrow();
            for (int k = 0; k < exact.size(); k++) {
                assertThat(parts.get(k).low().toDouble())
                        .as("form %d, weight %d", i, k)
                        .isCloseTo(
                                exact.get(k).toDouble(), within(4 * parts.get(k).standardError() + 1e-12));
                assertThat(parts.get(k).standardError()).isLessThan(0.01);
            }
        }
    }

    private static double sum(double[] form, double... weights) {
        double sum = 0;
        for (int k = 0; k < form.length; k++) {
            sum += form[k] * weights[k];
        }
        return sum;
    }

    /** Where limits bind, the amounts in {@code double} are those of the exact division. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nearAmountsAreThoseOfTheDivision(long seed) {
        Scenario scenario = WeightCases.random(seed, 3);
        WeightSpace space = WeightSpace.ofPlans(scenario.plans());
        WeightedDivision division =
                WeightedDivision.of(scenario, scenario.burdens().get(0), space);
        Partition partition = Partition.of(space.simplices(), division.finder());
        NearAmounts near = new NearAmounts(
                partition.pieces().stream().map(Piece::cell).distinct().toList());
        WeightDraws draws = new WeightDraws(space.simplices(), seed);
        for (int draw = 0; draw < 20; draw++) {
            double[] found = near.at(draws.get(draw).toArray());
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i] / WeightCases.TOTAL)
                        .as("seed %d, draw %d, member %d", seed, draw, i)
                        .isCloseTo(
                                WeightCases.share(scenario, space, draws.get(draw), i)
                                        .toDouble(),
                                within(1e-9));
            }
        }
    }
}
