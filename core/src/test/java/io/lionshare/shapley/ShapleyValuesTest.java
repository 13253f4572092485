package io.lionshare.shapley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.base.Splitter;
import com.google.common.collect.Collections2;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyValuesTest {
    private static List<Fraction> numbers(String text) {
        return Splitter.on(' ').splitToStream(text).map(Fraction::parse).toList();
    }

    /**
     * Lemaire 1991 is the example of the R package GameTheory; the others are a glove game, the voting game [4; 3, 2, 1, 1], O'Neill's game of
     * the Talmud's estate of 200, and an airport game of Littlechild and Owen in its form of savings. The R package CoopGame gives the
     * same values.
     */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 1 0 1 0 1, 2/3 1/6 1/6",
        "0 0 0 1 0 1 0 1 0 1 0 1 0 1 1 1, 1/2 1/6 1/6 1/6",
        "0 0 0 0 0 0 100 200, 100/3 250/3 250/3",
        "0 0 0 10 0 10 20 30 0 10 20 30 35 45 55 65, 15/2 85/6 65/3 65/3",
        "0 46125 17437.5 69187.5 5812.5 53812.5 30750 90000, 51750 25875 12375",
        "0 7, 7",
        "2 7, 5",
    })
    void valuesOfGamesInTheLiterature(String worths, String values) {
        assertThat(ShapleyValues.of(numbers(worths))).isEqualTo(numbers(values));
    }

    private static List<Fraction> random(int players, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 1 << players)
                .mapToObj(set -> Fraction.of(random.nextInt(2001) - 1000L, 1L + random.nextInt(12)))
                .toList();
    }

    /** The mean over all orders, each walked by itself. */
    private static List<Fraction> overAllOrders(List<Fraction> worths, int players) {
        List<Fraction> sums = new ArrayList<>(Collections.nCopies(players, Fraction.ZERO));
        int orders = 0;
        for (List<Integer> order :
                Collections2.permutations(IntStream.range(0, players).boxed().toList())) {
            int there = 0;
            for (int player : order) {
                int with = there | 1 << player;
                sums.set(player, sums.get(player).plus(worths.get(with)).minus(worths.get(there)));
                there = with;
            }
            orders++;
        }
        int number = orders;
        return sums.stream().map(sum -> sum.dividedBy(number)).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aValueIsTheMeanOverAllOrdersOfWhatAPlayerAdds(long seed) {
        for (int players = 1; players <= 5; players++) {
            List<Fraction> worths = random(players, seed);
            List<Fraction> expected = overAllOrders(worths, players);
            assertThat(ShapleyValues.of(worths)).as("seed %d", seed).isEqualTo(expected);
            double[] rounded = ShapleyValues.of(
                    worths.stream().mapToDouble(Fraction::toDouble).toArray());
            for (int i = 0; i < players; i++) {
                assertThat(rounded[i])
                        .as("seed %d", seed)
                        .isCloseTo(expected.get(i).toDouble(), within(1e-11));
            }
        }
    }

    @Test
    void aPlayerThatAddsNothingGetsNothing() {
        List<Fraction> worths = random(3, 5);
        List<Fraction> twice = new ArrayList<>(worths);
        twice.addAll(worths);
        List<Fraction> values = ShapleyValues.of(twice);
        assertThat(values.get(3)).isEqualTo(Fraction.ZERO);
        assertThat(values.subList(0, 3)).isEqualTo(ShapleyValues.of(worths));
    }

    @Test
    void withoutPlayersThereAreNoValues() {
        assertThat(ShapleyValues.of(List.of(Fraction.ONE))).isEmpty();
        assertThat(ShapleyValues.of(1.0)).isEmpty();
    }

    @Test
    void worthsThatAreNoPowerOfTwoAreRefused() {
        assertThatThrownBy(() -> ShapleyValues.of(0, 1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number of coalitions (3) must be 2 to the power of the number of players");
        assertThatThrownBy(() -> ShapleyValues.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
