package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonDenominatorTest {
    @ParameterizedTest
    @CsvSource({"7, 1", "1e3, 1", "0.5, 2", "0.50, 4", "0.1, 10", "0.01, 100", "0.25, 4", "0.125, 8"})
    void isThatOfOneNumber(String value, BigInteger expected) {
        assertThat(of(new BigDecimal(value))).isEqualTo(expected);
    }

    @Test
    void isAPowerOfTwoForDoubles() {
        assertThat(of(exactly(0.1))).isEqualTo(BigInteger.ONE.shiftLeft(55));
        assertThat(of(exactly(0.1), exactly(Math.PI))).isEqualTo(BigInteger.ONE.shiftLeft(55));
    }

    @Test
    void makesAllNumbersWhole() {
        BigDecimal[] values = {new BigDecimal("0.125"), new BigDecimal("0.3"), exactly(0.3), new BigDecimal("9")};
        BigDecimal denominator = new BigDecimal(of(values));
        for (BigDecimal value : values) {
            assertThat(value.multiply(denominator).stripTrailingZeros().scale()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void leastCommonMultiple() {
        assertThat(CommonDenominator.leastCommonMultiple(BigInteger.valueOf(12), BigInteger.valueOf(18)))
                .isEqualTo(36);
    }

    private static BigDecimal exactly(double value) {
        return new BigDecimal(value);
    }

    private static BigInteger of(BigDecimal... values) {
        CommonDenominator denominator = new CommonDenominator();
        for (BigDecimal value : values) {
            denominator.add(value);
        }
        return denominator.value();
    }
}
