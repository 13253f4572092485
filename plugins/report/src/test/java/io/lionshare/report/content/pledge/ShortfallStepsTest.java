package io.lionshare.report.content.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Chances;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortfallStepsTest {
    private static Chances equallyLikely(int shortfalls) {
        TreeMap<Long, Double> distribution = new TreeMap<>();
        for (long shortfall = 0; shortfall < shortfalls; shortfall++) {
            distribution.put(shortfall, 1.0 / shortfalls);
        }
        return new Chances(1.0 / shortfalls, 0, distribution, 0, 0, 0, List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 13, 14, 101, 1000})
    @DisplayName("Steps join each other, have all outcomes, and are few")
    void steps(int shortfalls) {
        Chances chances = equallyLikely(shortfalls);
        ShortfallSteps steps = ShortfallSteps.over(List.of(chances));
        assertThat(steps.count()).isLessThanOrEqualTo(12);
        assertThat(steps.from().get(0)).isZero();
        assertThat(steps.to().get(steps.count() - 1)).isEqualTo(shortfalls - 1);
        for (int i = 1; i < steps.count(); i++) {
            assertThat(steps.from().get(i)).isEqualTo(steps.to().get(i - 1) + 1);
        }
        assertThat(steps.probabilities(chances).stream().mapToDouble(p -> p).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(steps.name(0, ContributionType.of("force", "persons", "1"))).isEqualTo("none");
    }
}
