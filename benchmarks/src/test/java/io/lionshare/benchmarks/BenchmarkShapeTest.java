package io.lionshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.plan.Allocation;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks measure what they say that they measure. */
class BenchmarkShapeTest {
    @ParameterizedTest
    @ValueSource(ints = {8, 32, 256})
    @DisplayName("within limits, every tenth ceiling binds and nothing else")
    void bindingCeilings(int members) {
        BoundedProportionalBenchmark benchmark = new BoundedProportionalBenchmark();
        benchmark.members = members;
        benchmark.prepare();
        double[] plain = benchmark.unbounded();
        Amounts bounded = benchmark.withinLimits();
        double level = bounded.get(1) / plain[1];
        assertThat(level).isGreaterThan(1);
        for (int i = 0; i < members; i++) {
            double expected = i % 10 == 0 ? Math.floor(plain[i] / 2) : level * plain[i];
            assertThat(bounded.get(i)).isCloseTo(expected, within(1e-9 * plain[i]));
        }
        assertThat(Arrays.stream(plain).sum()).isCloseTo(4e12, within(1.0));
    }

    @Test
    @DisplayName("the allocation adds up, and its opt-outs and its bloc's floor bind")
    void bindingBloc() {
        Allocation allocation = new AllocatorBenchmark().allocate();
        assertThat(IntStream.range(10, 42)
                        .mapToLong(i -> allocation.quanta("M" + i))
                        .sum())
                .isEqualTo(4_000_000_000_000L);
        assertThat(allocation.quanta("THIRTY")).isEqualTo(3_200_000_000_000L);
        assertThat(allocation.binding()).hasSizeGreaterThanOrEqualTo(5);
    }
}
