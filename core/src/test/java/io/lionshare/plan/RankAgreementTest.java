package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankAgreementTest {
    /** By the definition, pair by pair. */
    private static OptionalDouble byPairs(long[] first, long[] second) {
        long agreement = 0;
        long orderedFirst = 0;
        long orderedSecond = 0;
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < i; j++) {
                int inFirst = Long.compare(first[i], first[j]);
                int inSecond = Long.compare(second[i], second[j]);
                agreement += (long) inFirst * inSecond;
                orderedFirst += Math.abs(inFirst);
                orderedSecond += Math.abs(inSecond);
            }
        }
        return orderedFirst == 0 || orderedSecond == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(agreement / Math.sqrt((double) orderedFirst * orderedSecond));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("Exchanges of a merge sort come to the count of pairs, with ties in the first, the second and both")
    void asByPairs(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            int n = 1 + random.nextInt(40);
            int values = 1 + random.nextInt(20);
            long[] first = random.longs(n, 0, values).toArray();
            long[] second = random.longs(n, 0, values).toArray();
            assertThat(RankAgreement.of(first, second))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(byPairs(first, second));
        }
    }
}
