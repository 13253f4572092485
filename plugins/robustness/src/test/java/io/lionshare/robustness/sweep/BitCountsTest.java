package io.lionshare.robustness.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts of bits are those of a plain count. */
class BitCountsTest {
    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyNumberOfWords(long seed) {
        Random random = new Random(seed);
        int count = seed == 0 ? DrawBlock.SIZE : random.nextInt(DrawBlock.SIZE + 1);
        int[] words = Arrays.copyOf(
                random.ints(count).map(word -> seed == 0 ? -1 : word).toArray(), DrawBlock.SIZE);
        long[] counts = new long[2 * Integer.SIZE];
        BitCounts.add(words, count, Integer.SIZE, counts, 1, 2);
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            int shift = bit;
            assertThat(counts[1 + 2 * bit])
                    .as("seed %d, bit %d", seed, bit)
                    .isEqualTo(Arrays.stream(words)
                            .filter(word -> (word >>> shift & 1) == 1)
                            .count());
        }
    }
}
