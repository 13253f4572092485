package io.lionshare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import io.lionshare.plan.Allocation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.WilcoxonSignedRankTest;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilcoxonSignedRankMetricTest {
    private static final Offset<Double> ROUNDING = within(1e-14);
    private static final WilcoxonSignedRank BY_GDP = WilcoxonSignedRank.of("gdp");

    private static SignedRanks ranks(double... differences) {
        return SignedRanks.of(Arrays.stream(differences)
                .mapToObj(difference -> Fraction.of(new BigDecimal(Double.toString(difference))))
                .toList());
    }

    @ParameterizedTest
    @DisplayName(
            "Balance worked by hand, exact p-values by SciPy 1.17.1, under ties by counting all signs; zeros left out")
    @CsvSource({
        "1.1 2.2 3.3 -4.4 5.5 6.6 -7.7 8.8, 0.388889, 0.3828125",
        "15 -7 5 20 0 -9 17 -12 5 -10,      0.2,      0.6328125",
        "1 2 3 4 5,                         1,        0.0625",
        "-1 -1,                             -1,       0.5"
    })
    void byHand(String differences, double balance, double pValue) {
        SignedRanks ranks = ranks(Arrays.stream(differences.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray());
        assertThat(ranks.balance()).isCloseTo(balance, within(5e-7));
        assertThat(ranks.pValue()).isCloseTo(pValue, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("Without ties: as an implementation written apart from it")
    void oracle(long seed) {
        double[] differences = new Random(seed).doubles(4 + seed, -1, 2).toArray();
        double expected =
                new WilcoxonSignedRankTest().wilcoxonSignedRankTest(differences, new double[differences.length], true);
        assertThat(ranks(differences).pValue()).as("seed %d", seed).isCloseTo(expected, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("With ties: the part of all signs with a balance at least as far from 0")
    void ties(long seed) {
        double[] differences = new Random(seed)
                .ints(7, -3, 5)
                .asDoubleStream()
                .filter(difference -> difference != 0)
                .toArray();
        int all = 1 << differences.length;
        double observed = Math.abs(ranks(differences).balance());
        double asFar = IntStream.range(0, all)
                .filter(signs -> Math.abs(ranks(signed(differences, signs)).balance()) >= observed)
                .count();
        assertThat(ranks(differences).pValue()).as("seed %d", seed).isCloseTo(asFar / all, ROUNDING);
    }

    private static double[] signed(double[] differences, int signs) {
        return IntStream.range(0, differences.length)
                .mapToDouble(i -> (signs >> i & 1) == 0 ? Math.abs(differences[i]) : -Math.abs(differences[i]))
                .toArray();
    }

    @Test
    @DisplayName("Above 50 differences the normal distribution is near the exact one, which ends at 50")
    void many() {
        Random random = new Random(1);
        double[] fifty = random.doubles(50, -1, 1.5).toArray();
        double[] one = Arrays.copyOf(fifty, 51);
        one[50] = 1e-6;
        assertThat(ranks(one).pValue()).isCloseTo(ranks(fifty).pValue(), within(0.01));
    }

    @Test
    @DisplayName("Shares that are benefit shares exactly, a tenth written as 0.1 too: nothing to test; the column is 0")
    void none() {
        for (double[] benefits : List.of(new double[] {10, 30, 60}, new double[] {0.1, 0.3, 0.6})) {
            Allocation fair = Members.carrying(new long[] {1, 3, 6}, benefits);
            assertThat(Members.value(BY_GDP, fair)).isZero();
            assertThat(Members.pValue(BY_GDP, fair)).isEqualTo(1);
            assertThat(Members.column(BY_GDP, fair)).containsExactly(0, 0, 0);
        }
    }

    @Test
    @DisplayName("Benefit is the mean of shares; members are ranked by differences, equal ones tied exactly")
    void benefit() {
        Allocation allocation = Members.carrying(new long[] {3, 3, 4}, new double[] {2, 2, 6});
        assertThat(Members.column(BY_GDP, allocation)).containsExactly(0.1, 0.1, -0.2);
        assertThat(Members.value(BY_GDP, allocation)).isZero();
        WilcoxonSignedRank both = WilcoxonSignedRank.of("gdp", "population");
        assertThat(Members.column(both, allocation)).containsExactly(1.0 / 30, 1.0 / 30, -1.0 / 15);
        assertThat(both.with(Map.of("benefit", " gdp + population ")).parameters())
                .isEqualTo(both.parameters());
    }
}
