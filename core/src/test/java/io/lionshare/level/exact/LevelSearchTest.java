package io.lionshare.level.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search in integers, by its certificate: at the level found, the clamped lines add up to the total. */
class LevelSearchTest {
    /** Small numbers, so that breakpoints coincide and levels meet them, with every total within the sums of the bounds. */
    @Test
    void everyTotalBetweenTheSumsOfTheBoundsIsMet() {
        for (long seed = 1; seed <= 600; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(4);
            int[] a = random.ints(n, -3, 4).toArray();
            int[] b = random.ints(n, 0, 4).toArray();
            int[] lo = random.ints(n, 0, 4).toArray();
            int[] hi = IntStream.range(0, n)
                    .map(i -> lo[i] + (b[i] == 0 ? 0 : random.nextInt(4)))
                    .toArray();
            LevelSearch search = new LevelSearch(whole(a), whole(b), whole(lo), whole(hi));
            for (int total = Arrays.stream(lo).sum(); total <= Arrays.stream(hi).sum(); total++) {
                Level level = search.level(BigInteger.valueOf(total));
                long u = level.numerator().longValueExact();
                long d = level.denominator().longValueExact();
                long sum = 0;
                for (int i = 0; i < n; i++) {
                    long line = a[i] * d + b[i] * u;
                    sum += Math.min(hi[i] * d, Math.max(lo[i] * d, line));
                    assertThat(level.side(i))
                            .as("seed %d, total %d, side of line %d", seed, total, i)
                            .isEqualTo(line < lo[i] * d ? -1 : line >= hi[i] * d ? 1 : 0);
                }
                assertThat(d).isPositive();
                assertThat(sum).as("seed %d, total %d", seed, total).isEqualTo(total * d);
            }
        }
    }

    private static BigInteger[] whole(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
    }
}
