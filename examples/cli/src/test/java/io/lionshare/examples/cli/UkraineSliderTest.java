package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.document.Figure;
import io.lionshare.document.Slider;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.MemberRange;
import io.lionshare.robustness.Mixtures;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.report.RobustReport;
import io.lionshare.score.Blend;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the slider of the real case shows is what a plan with that blend gives. */
class UkraineSliderTest {
    private static final Scenario SCENARIO = RealCase.scenario();
    private static final int LARGEST = 10;

    static List<String> burdens() {
        return SCENARIO.burdens().stream().map(Burden::id).toList();
    }

    /** The split of a plan that was written with the two weights. */
    private static Allocation plain(Burden burden, int step) {
        Plan other = Mixtures.partner(SCENARIO).orElseThrow();
        Blend blend = Blend.of(
                new Blend.Part(SCENARIO.baselinePlan().strategy(), Fraction.of((long) Mixtures.STEPS - step)),
                new Blend.Part(other.strategy(), Fraction.of(step)));
        return Allocator.allocate(
                SCENARIO.alliance(),
                burden,
                SCENARIO.limitsOf(burden),
                SCENARIO.baselinePlan().withStrategy(blend));
    }

    private static Slider slider(Burden burden) {
        return RobustReport.ofWeights(SCENARIO, Map.of(burden, WeightRanges.of(SCENARIO, burden))).sections().stream()
                .flatMap(section -> section.elements().stream())
                .filter(Slider.class::isInstance)
                .map(Slider.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("burdens")
    @DisplayName(
            "At all 21 weights the stored shares, amounts and changes of the ten largest are those of the plain plan, in whole units")
    void storedFigures(String id) {
        Burden burden = SCENARIO.burden(id);
        Map<String, Slider.Track> tracks =
                slider(burden).tracks().stream().collect(Collectors.toMap(Slider.Track::name, Function.identity()));
        Allocation baseline = plain(burden, 0);
        for (int step = 0; step <= Mixtures.STEPS; step++) {
            Allocation plain = plain(burden, step);
            int shown = 0;
            for (Member member : SCENARIO.alliance().members()) {
                Slider.Track track = tracks.get(member.name());
                List<Figure> figures = track == null ? List.of() : track.steps().get(step);
                if (!figures.isEmpty()) {
                    BigDecimal amount = plain.amount(member.id());
                    assertThat(figures.get(0).exact())
                            .as("%s, step %d", member.id(), step)
                            .isCloseTo(plain.share(member.id()).movePointRight(2), within(new BigDecimal("1e-9")));
                    assertThat(figures.get(1).exact())
                            .as("%s, step %d", member.id(), step)
                            .isEqualByComparingTo(amount);
                    assertThat(figures.get(2).exact())
                            .isEqualByComparingTo(amount.subtract(baseline.amount(member.id())));
                    shown++;
                }
            }
            assertThat(shown).as("step %d", step).isEqualTo(LARGEST);
        }
    }

    @ParameterizedTest
    @MethodSource("burdens")
    @DisplayName(
            "At all 21 weights the ideal shares lie within the exact ranges, and both ends are reached where they are said to be")
    void ranges(String id) {
        Burden burden = SCENARIO.burden(id);
        WeightRanges ranges = WeightRanges.of(SCENARIO, burden);
        List<Amounts> ideals = IntStream.rangeClosed(0, Mixtures.STEPS)
                .mapToObj(step -> plain(burden, step).ideal())
                .toList();
        for (Member member : SCENARIO.alliance().members()) {
            int position = SCENARIO.alliance().position(member.id());
            MemberRange range = ranges.range(member.id());
            List<Fraction> shares = ideals.stream()
                    .map(ideal -> Fraction.of(ideal, position).dividedBy(burden.quanta()))
                    .toList();
            assertThat(shares)
                    .as("%s", member.id())
                    .allMatch(share -> share.compareTo(range.least().low()) >= 0
                            && share.compareTo(range.most().high()) <= 0);
            assertThat(range.least().low()).isEqualTo(at(ranges.space().blend(range.leastAt()), burden, position));
            assertThat(range.most().high()).isEqualTo(at(ranges.space().blend(range.mostAt()), burden, position));
        }
    }

    private static Fraction at(Blend blend, Burden burden, int position) {
        Amounts ideal = Allocator.allocate(
                        SCENARIO.alliance(),
                        burden,
                        SCENARIO.limitsOf(burden),
                        SCENARIO.baselinePlan().withStrategy(blend))
                .ideal();
        return Fraction.of(ideal, position).dividedBy(burden.quanta());
    }
}
