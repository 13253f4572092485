package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSumTest {
    private static final String[] SIZES = {"0", "0.00", "1E+3", "7.25", "999999999999999999", "1000000000000000000"};

    @Test
    void aSumBeyondALongIsExact() {
        DecimalSum sum = new DecimalSum();
        BigDecimal large = new BigDecimal("999999999999999999");
        for (int i = 0; i < 25; i++) {
            sum.add(large);
        }
        assertThat(sum.value()).isEqualTo(large.multiply(BigDecimal.valueOf(25)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void isTheSumOfDecimalNumbers(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            DecimalSum sum = new DecimalSum();
            BigDecimal expected = BigDecimal.ZERO;
            for (int i = random.nextInt(30); i > 0; i--) {
                BigDecimal value = new BigDecimal(SIZES[random.nextInt(SIZES.length)]);
                sum.add(value);
                expected = expected.add(value);
            }
            assertThat(sum.value()).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }
}
