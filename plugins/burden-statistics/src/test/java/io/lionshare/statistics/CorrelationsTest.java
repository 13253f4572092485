package io.lionshare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationsTest {
    private static final Offset<Double> ROUNDING = within(1e-14);

    private static double[] rising(int size) {
        double[] values = new double[size];
        Arrays.setAll(values, i -> i);
        return values;
    }

    @ParameterizedTest
    @DisplayName(
            "Exact p-values without ties, as printed in tables (Kendall, Rank Correlation Methods, 1970) or by SciPy 1.17.1")
    @CsvSource({
        "1 2 3 4 5,     1, 0.016667, 1, 0.016667",
        "5 4 3 2 1,     -1, 0.016667, -1, 0.016667",
        "1 2 3 5 4,     0.9, 0.083333, 0.8, 0.083333",
        "2 1 4 3 7 5 6, 0.821429, 0.034127, 0.619048, 0.069048",
        "2 1,           -1, 1, -1, 1"
    })
    void tables(String order, double rho, double rhoPValue, double tau, double tauPValue) {
        double[] values = Arrays.stream(order.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Ranks x = Ranks.of(rising(values.length));
        Ranks y = Ranks.of(values);
        assertThat(Correlations.spearman(x, y)).isCloseTo(rho, within(5e-7));
        assertThat(Correlations.spearmanPValue(x, y)).isCloseTo(rhoPValue, within(5e-7));
        assertThat(Correlations.kendall(x, y)).isCloseTo(tau, within(5e-7));
        assertThat(Correlations.kendallPValue(x, y)).isCloseTo(tauPValue, within(5e-7));
    }

    @Test
    @DisplayName("Ties by hand: 1, 1, 2 against 1, 2, 2 in three of the six orders each way")
    void tiesByHand() {
        Ranks x = Ranks.of(new double[] {1, 1, 2});
        Ranks y = Ranks.of(new double[] {1, 2, 2});
        assertThat(Correlations.spearman(x, y)).isCloseTo(0.5, ROUNDING);
        assertThat(Correlations.kendall(x, y)).isCloseTo(0.5, ROUNDING);
        assertThat(Correlations.spearmanPValue(x, y)).isEqualTo(1);
        assertThat(Correlations.kendallPValue(x, y)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @DisplayName("Both agree with an implementation written apart from them, with and without ties")
    void oracle(long seed) {
        Random random = new Random(seed);
        int n = 3 + random.nextInt(40);
        double[] x =
                random.ints(n, 0, seed % 2 == 0 ? 6 : 100_000).asDoubleStream().toArray();
        double[] y =
                random.ints(n, 0, seed % 3 == 0 ? 4 : 100_000).asDoubleStream().toArray();
        assertThat(Correlations.spearman(Ranks.of(x), Ranks.of(y)))
                .as("seed %d", seed)
                .isCloseTo(new SpearmansCorrelation().correlation(x, y), ROUNDING);
        assertThat(Correlations.kendall(Ranks.of(x), Ranks.of(y)))
                .as("seed %d", seed)
                .isCloseTo(new KendallsCorrelation().correlation(x, y), ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("Exact p-values under ties count all orders")
    void permutations(long seed) {
        Random random = new Random(seed);
        int n = 4 + random.nextInt(3);
        double[] x = random.ints(n, 0, 4).asDoubleStream().toArray();
        double[] y = random.ints(n, 0, 3).asDoubleStream().toArray();
        x[0] = 9;
        y[n - 1] = 9;
        assertThat(Correlations.spearmanPValue(Ranks.of(x), Ranks.of(y)))
                .as("seed %d", seed)
                .isCloseTo(counted(x, y, (a, b) -> new SpearmansCorrelation().correlation(a, b)), ROUNDING);
        assertThat(Correlations.kendallPValue(Ranks.of(x), Ranks.of(y)))
                .as("seed %d", seed)
                .isCloseTo(counted(x, y, (a, b) -> new KendallsCorrelation().correlation(a, b)), ROUNDING);
    }

    /** The part of all orders of y with a correlation at least as far from 0, within rounding. */
    private static double counted(double[] x, double[] y, ToDoubleBiFunction<double[], double[]> correlation) {
        double observed = Math.abs(correlation.applyAsDouble(x, y));
        List<double[]> orders = new ArrayList<>();
        orders.add(new double[0]);
        for (double value : y) {
            List<double[]> longer = new ArrayList<>();
            for (double[] order : orders) {
                for (int k = 0; k <= order.length; k++) {
                    double[] next = new double[order.length + 1];
                    System.arraycopy(order, 0, next, 0, k);
                    next[k] = value;
                    System.arraycopy(order, k, next, k + 1, order.length - k);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        double asFar = orders.stream()
                .filter(order -> Math.abs(correlation.applyAsDouble(x, order)) >= observed - 1e-9)
                .count();
        return asFar / orders.size();
    }

    @Test
    @DisplayName("Where the exact count ends, the approximations are near it")
    void approximations() {
        Ranks x = Ranks.of(rising(9));
        Ranks y = Ranks.of(new double[] {2, 1, 3, 6, 4, 9, 5, 8, 7});
        double exact = Correlations.spearmanPValue(x, y);
        assertThat(Correlations.studentPValue(Correlations.spearman(x, y), 7)).isCloseTo(exact, within(0.01));
        Ranks longer = Ranks.of(rising(10));
        Ranks other = Ranks.of(new double[] {2, 1, 3, 6, 4, 9, 5, 8, 7, 9.5});
        assertThat(Correlations.kendallPValue(longer, other)).isBetween(0.001, 0.02);
    }

    @Test
    @DisplayName("A perfect correlation of many members has a p-value of 0 by Student's distribution")
    void perfect() {
        Ranks many = Ranks.of(rising(30));
        assertThat(Correlations.spearman(many, many)).isEqualTo(1);
        assertThat(Correlations.kendall(many, many)).isEqualTo(1);
        assertThat(Correlations.spearmanPValue(many, many)).isZero();
    }
}
