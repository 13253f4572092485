package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import io.lionshare.level.Fraction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {
    private static List<Fraction> numbers(String text) {
        return Splitter.on(' ').splitToStream(text).map(Fraction::parse).toList();
    }

    @Test
    void effectsOfASmallGrid() {
        // y of (0,0), (0,1), (1,0), (1,1): 0, 2, 0, 6. Mean 2; variance 6; by the first 1, by the second 4, both
        // together 1.
        Effects effects = Effects.of(explained(new int[] {2, 2}, 0, 2, 0, 6));
        assertThat(effects.variance()).isEqualTo(Fraction.of(6));
        assertThat(effects.main()).isEqualTo(numbers("1/6 2/3"));
        assertThat(effects.total()).isEqualTo(numbers("1/3 5/6"));
        assertThat(effects.shapley()).isEqualTo(numbers("1/4 3/4"));
    }

    private static List<Fraction> explained(int[] levels, long... results) {
        boolean[] all = new boolean[results.length];
        Arrays.fill(all, true);
        return new GridVariance(levels, all).explained(results);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatASetExplainsIsTheVarianceOfConditionalMeansAlsoWithGaps(long seed) {
        Random random = new Random(seed);
        long large = seed % 2 == 0 ? Long.MAX_VALUE - 50 : 0;
        int[] levels = random.ints(1 + random.nextInt(4), 1, 4).toArray();
        int cells = Arrays.stream(levels).reduce(1, (a, b) -> a * b);
        long[] results = random.longs(cells, -50, 50).map(each -> each + large).toArray();
        boolean[] hasResult = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) {
            hasResult[cell] = cell == cells - 1 || random.nextInt(5) > 0;
        }
        List<Fraction> explained = new GridVariance(levels, hasResult).explained(results);
        for (int set = 0; set < explained.size(); set++) {
            assertThat(explained.get(set))
                    .as("seed %d, set %d", seed, set)
                    .isEqualTo(byDefinition(levels, results, hasResult, set));
        }
    }

    private static Fraction byDefinition(int[] levels, long[] results, boolean[] hasResult, int set) {
        List<List<Integer>> combinations = Lists.cartesianProduct(Arrays.stream(levels)
                .mapToObj(number -> IntStream.range(0, number).boxed().toList())
                .toList());
        Map<List<Integer>, List<Fraction>> groups = new HashMap<>();
        for (int cell = 0; cell < results.length; cell++) {
            if (hasResult[cell]) {
                List<Integer> combination = combinations.get(cell);
                List<Integer> given = IntStream.range(0, levels.length)
                        .filter(k -> (set >> k & 1) == 1)
                        .mapToObj(combination::get)
                        .toList();
                groups.computeIfAbsent(given, key -> Lists.newArrayList()).add(Fraction.of(results[cell]));
            }
        }
        List<Fraction> all = groups.values().stream().flatMap(List::stream).toList();
        Fraction mean = Fraction.sum(all).dividedBy(all.size());
        Fraction sum = Fraction.ZERO;
        for (List<Fraction> group : groups.values()) {
            Fraction off = Fraction.sum(group).dividedBy(group.size()).minus(mean);
            sum = sum.plus(off.times(off).times(group.size()));
        }
        return sum.dividedBy(all.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shapleyEffectsLieBetweenMainAndTotalEffectsAndAddUpToOne(long seed) {
        Random random = new Random(seed);
        int[] levels = random.ints(3, 2, 4).toArray();
        int cells = Arrays.stream(levels).reduce(1, (a, b) -> a * b);
        Effects effects =
                Effects.of(explained(levels, random.longs(cells, -100, 100).toArray()));
        for (int k = 0; k < levels.length; k++) {
            assertThat(effects.shapley().get(k))
                    .as("seed %d", seed)
                    .isBetween(effects.main().get(k), effects.total().get(k));
        }
        assertThat(Fraction.sum(effects.shapley())).isEqualTo(Fraction.ONE);
    }

    @Test
    void withoutVarianceThereAreNoEffects() {
        Effects effects = Effects.of(explained(new int[] {2, 3}, 5, 5, 5, 5, 5, 5));
        assertThat(effects.variance()).isEqualTo(Fraction.ZERO);
        assertThat(effects.shapley()).isEmpty();
    }
}
