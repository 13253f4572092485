package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Selecting gives the items that sorting would put first. */
class SelectionTest {
    @Test
    void theFirstItemsAreThoseOfASortedList() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(40);
            int[] keys = random.ints(n, 0, 1 + random.nextInt(n)).toArray();
            int[] items = IntStream.range(0, n).toArray();
            int size = random.nextInt(n + 1);
            int count = random.nextInt(size + 1);
            int[] expected = IntStream.range(0, size)
                    .boxed()
                    .sorted((i, j) -> compare(keys, i, j))
                    .limit(count)
                    .mapToInt(i -> i)
                    .sorted()
                    .toArray();
            Selection.select(items, size, count, (i, j) -> compare(keys, i, j));
            int[] selected = Arrays.copyOf(items, count);
            Arrays.sort(selected);
            assertThat(selected).as("seed %s", seed).containsExactly(expected);
            assertThat(Arrays.stream(items).sorted().toArray())
                    .as("seed %s: no item is lost", seed)
                    .containsExactly(IntStream.range(0, n).toArray());
        }
    }

    private static int compare(int[] keys, int i, int j) {
        return keys[i] != keys[j] ? Integer.compare(keys[i], keys[j]) : Integer.compare(i, j);
    }
}
