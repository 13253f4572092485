package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.plugin.Plugins;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule gives what independent implementations give. */
class GoldenDivisionsTest {
    private static final Plugins<AllocationRule> RULES = Plugins.load(AllocationRule.class);

    static List<GoldenFile.Division> divisions() {
        return GoldenFile.divisions();
    }

    @ParameterizedTest
    @MethodSource("divisions")
    void dividesAsOthersDo(GoldenFile.Division division) {
        double[] amounts = RULES.get(division.rule()).divide(division.problem()).toArray();

        assertThat(amounts).hasSize(division.amounts().size());
        double rounding = 1e-14 * division.total().doubleValue(); // the error of the results in the file
        for (int i = 0; i < amounts.length; i++) {
            double expected = division.amounts().get(i);
            assertThat(amounts[i]).as("member %d", i).isCloseTo(expected, within(1e-9 * expected + rounding));
        }
    }
}
