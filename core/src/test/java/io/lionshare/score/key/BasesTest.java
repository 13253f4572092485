package io.lionshare.score.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bases made of other bases: the average of periods, and keys over some members. */
class BasesTest {
    private static final Alliance THREE = Alliance.of(
            Stream.of("g1", "g2").map(id -> Indicator.of(id, "EUR")).toList(),
            List.of(
                    Member.of("A", "A").with("g1", 60).with("g2", 20),
                    Member.of("B", "B").with("g1", 30).with("g2", 60),
                    Member.of("C", "C").with("g1", 10)),
            List.of(Bloc.of("both", "A", "B")));

    private static List<Fraction> fractions(String... parts) {
        return Stream.of(parts).map(Fraction::parse).toList();
    }

    private static Pipeline period(String indicator, Step... steps) {
        return Pipeline.of(ListedMembers.of(WeightedMean.of(indicator), List.of("both")), steps);
    }

    private static PeriodAverage average(Pipeline first, Pipeline second) {
        Map<String, Pipeline> periods = new LinkedHashMap<>();
        periods.put("2023", first);
        periods.put("2024", second);
        return PeriodAverage.of(periods);
    }

    @Test
    @DisplayName(
            "the average of periods is the mean of the keys of each, step by step, with the reasons of each period")
    void periods() {
        Step ceiling = ShareLimit.ceiling(new BigDecimal("0.6"));
        PeriodAverage average = average(period("g1", ceiling), period("g2", ceiling));
        List<Stage> stages = average.stages(THREE);
        assertThat(stages)
                .extracting(Stage::name)
                .containsExactly("weighted mean of g1 / weighted mean of g2", "ceiling 60 %");
        // 2/3 and 1/3 in the first period, 1/4 and 3/4 in the second; then 0.6 and 0.4, 0.4 and 0.6.
        assertThat(stages.get(0).shares().parts()).isEqualTo(fractions("11/24", "13/24", "0"));
        assertThat(stages.get(1).shares().parts()).isEqualTo(fractions("1/2", "1/2", "0"));
        assertThat(stages.get(1).reason(0)).startsWith("2023: ceiling 60 %; 2024: takes up ");
        assertThat(stages.get(1).reason(2)).isEmpty();
        assertThat(average.indicators()).containsExactlyInAnyOrder("g1", "g2");
        assertThat(average.name()).isEqualTo("average over 2023, 2024");
    }

    @Test
    @DisplayName("an average asks for what its periods ask for, and for no more")
    void measured() {
        Pipeline listed = Pipeline.of(average(period("g1"), period("g2")));
        assertThat(Fraction.sum(listed.shares(THREE).parts())).isEqualTo(Fraction.ONE);
        Pipeline all = Pipeline.of(average(Pipeline.of(WeightedMean.of("g1")), Pipeline.of(WeightedMean.of("g2"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.shares(THREE))
                .withMessage("indicator g2 is missing for C");
    }

    @Test
    @DisplayName("no period, and periods of unequal steps, are refused, naming the step")
    void malformedPeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeriodAverage.of(Map.of()))
                .withMessage("step average over periods: there must be at least one period");
        Pipeline unequal = Pipeline.of(average(period("g1"), period("g2", new NextLargestCap())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unequal.shares(THREE))
                .withMessage(
                        "step average over 2023, 2024: number of steps of 2024 (2) must be that of the other periods"
                                + " (1)");
    }

    @Test
    @DisplayName("among the members listed, by id or bloc, the key is that of an alliance of them alone")
    void among() {
        for (List<String> names : List.of(List.of("both"), List.of("A", "B"), List.of("B", "both"))) {
            ListedMembers among = ListedMembers.of(WeightedMean.of("g1"), names);
            List<Stage> stages = among.stages(THREE);
            assertThat(stages.get(0).shares().parts()).isEqualTo(fractions("2/3", "1/3", "0"));
            assertThat(stages.get(0).reason(0)).startsWith("66.666").contains("% of all g1");
            assertThat(stages.get(0).reason(2)).isEmpty();
        }
    }

    @Test
    @DisplayName("an empty list, an unknown name, and a listed member without its figure are refused")
    void malformedList() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListedMembers.of(WeightedMean.of("g1"), List.of()))
                .withMessage("step members listed: the list must name at least one member");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pipeline.of(ListedMembers.of(WeightedMean.of("g1"), List.of("D")))
                        .shares(THREE))
                .withMessageStartingWith("unknown member or bloc 'D'; known: A, B, C, both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pipeline.of(ListedMembers.of(WeightedMean.of("g2"), List.of("A", "C")))
                        .shares(THREE))
                .withMessage("indicator g2 is missing for C");
    }
}
