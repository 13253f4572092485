package io.lionshare.institutional;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.Rounding;
import io.lionshare.score.key.ShareLimit;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.Stage;
import io.lionshare.score.key.WeightedMean;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the regular scale: they leave a published scale, and what is already within them, as it is. */
class UnLimitsTest {
    private static final Fraction HUNDRED = Fraction.parse("100");
    private static final GoldenTable SCALES = GoldenTable.read("un-regular-scale.csv");
    private static final BigDecimal FLOOR = new BigDecimal("0.00001");
    private static final BigDecimal LEAST_DEVELOPED_CEILING = new BigDecimal("0.0001");
    private static final BigDecimal CEILING = new BigDecimal("0.22");

    @ParameterizedTest
    @ValueSource(strings = {"scale-2021", "scale-2024", "scale-2027"})
    @DisplayName("a published scale keeps every limit, and limits and rounding leave it as it is")
    void publishedScale(String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String id : SCALES.ids()) {
            BigDecimal rate = SCALES.figure(id, column);
            assertThat(rate).as(id).isBetween(new BigDecimal("0.001"), new BigDecimal("22.000"));
            sum = sum.add(rate);
        }
        assertThat(sum).isEqualTo("100.000");
        assertThat(SCALES.ids().stream().map(id -> SCALES.figure(id, column)))
                .as("both limits bind")
                .contains(new BigDecimal("0.001"), new BigDecimal("22.000"));

        Alliance members = SCALES.alliance(Map.of("rate", column));
        Shares shares = Pipeline.of(
                        WeightedMean.of("rate"),
                        ShareLimit.floor(FLOOR),
                        ShareLimit.ceiling(CEILING),
                        Rounding.to(FLOOR))
                .shares(members);
        for (String id : SCALES.ids()) {
            assertThat(shares.get(members.position(id)).times(HUNDRED).toDecimal(3))
                    .as(id)
                    .isEqualTo(SCALES.figure(id, column));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("a second run of the limits changes nothing, exactly")
    void idempotence(int seed) {
        Alliance alliance = SyntheticMembers.of(seed);
        Pipeline once = limited(Pipeline.of(WeightedMean.of("gni-3y")));
        assertThat(limited(once).shares(alliance)).isEqualTo(once.shares(alliance));
    }

    private static Pipeline limited(Pipeline key) {
        return key.then(ShareLimit.floor(FLOOR))
                .then(ShareLimit.ceilingOfEach("least-developed", LEAST_DEVELOPED_CEILING))
                .then(ShareLimit.ceiling(CEILING));
    }

    @Test
    @DisplayName("each limit keeps what is already bound: who stands at the floor takes up nothing later")
    void keepsWhatIsBound() {
        Alliance alliance = SyntheticMembers.of(1);
        List<Stage> stages = limited(Pipeline.of(WeightedMean.of("gni-3y"))).stages(alliance);
        Fraction floor = Fraction.of(FLOOR);
        int held = 0;
        for (int i = 0; i < alliance.size(); i++) {
            if (stages.get(1).shares().get(i).equals(floor)) {
                held++;
                assertThat(stages.get(3).shares().get(i)).isEqualTo(floor);
            }
        }
        assertThat(held).isPositive();
    }
}
