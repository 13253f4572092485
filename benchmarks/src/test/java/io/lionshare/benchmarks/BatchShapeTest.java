package io.lionshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two sides of each comparison do the same work. */
class BatchShapeTest {
    private static BatchBenchmark benchmark(String shape) {
        BatchBenchmark benchmark = new BatchBenchmark();
        benchmark.members = 32;
        benchmark.shape = shape;
        benchmark.batches = 1;
        benchmark.prepare();
        benchmark.turn();
        return benchmark;
    }

    @ParameterizedTest
    @CsvSource({"LOGNORMAL, 0.1", "UNIFORM, 0.1", "TIES, 0.1", "HALF_BINDING, 0.5"})
    @DisplayName("the given part of the limits binds")
    void binding(String shape, double part) {
        BatchProblems problems = new BatchProblems(BatchProblems.Shape.valueOf(shape), BatchBenchmark.PROBLEMS, 32);
        double[] amounts = benchmark(shape).proportionalWithinLimits();
        int binding = 0;
        for (int k = 0; k < amounts.length; k++) {
            binding += amounts[k] == problems.lower[k] || amounts[k] == problems.upper[k] ? 1 : 0;
        }
        assertThat(binding / (double) amounts.length).isCloseTo(part, within(0.02 + 0.1 * part));
    }

    @ParameterizedTest
    @CsvSource({"LOGNORMAL", "UNIFORM", "TIES", "HALF_BINDING"})
    @DisplayName("the alternatives give the same amounts")
    void sameAmounts(String shape) {
        BatchBenchmark benchmark = benchmark(shape);
        double[] ours = benchmark.proportionalWithinLimits().clone();
        assertThat(benchmark.proportionalByBrent()).containsExactly(ours, within(1e-6));
        ours = benchmark.equalAwards().clone();
        assertThat(benchmark.equalAwardsBySorting()).containsExactly(ours, within(1e-9));
    }
}
