package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.rule.Proportional;
import io.lionshare.rule.Talmud;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
    /** Scores are an indicator. */
    private static Alliance alliance(double[][] values) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            members.add(Member.of("M" + i, "Member " + i)
                    .with("first", values[i][0])
                    .with("second", values[i][1]));
        }
        return Alliance.of(List.of(Indicator.of("first", "1"), Indicator.of("second", "1")), members, List.of());
    }

    private static BreakEven.Question question(Alliance alliance, Limits limits, Plan plan) {
        Burden burden = Burden.of(ContributionType.of("ships", "ships", "1"), "1000");
        return new BreakEven.Question(
                alliance, burden, limits, plan, ScoringStrategy.by("first"), ScoringStrategy.by("second"));
    }

    private static BreakEven.Question halfToThreeQuarters(Limits limits) {
        Alliance alliance = alliance(new double[][] {{1, 3}, {1, 1}});
        return question(alliance, limits, Plan.of("test", ScoringStrategy.by("first")));
    }

    @Test
    @DisplayName("From a half to three quarters, three fifths lie at two fifths of the way")
    void byHand() {
        Optional<BreakEven> found = BreakEven.find(halfToThreeQuarters(Limits.none()), "M0", new BigDecimal("0.6"));
        assertThat(found).isPresent();
        assertThat(found.orElseThrow().weight()).isCloseTo(0.4, within(1e-15));
        assertThat(found.orElseThrow().share()).isCloseTo(0.6, within(1e-15));
    }

    @Test
    @DisplayName("The ends count, and the other member crosses at the same weight downwards")
    void ends() {
        BreakEven.Question question = halfToThreeQuarters(Limits.none());
        assertThat(BreakEven.find(question, "M0", new BigDecimal("0.5"))).contains(new BreakEven(0, 0.5));
        assertThat(BreakEven.find(question, "M0", new BigDecimal("0.75"))
                        .orElseThrow()
                        .weight())
                .isCloseTo(1, within(1e-15));
        assertThat(BreakEven.find(question, "M1", new BigDecimal("0.4"))
                        .orElseThrow()
                        .weight())
                .isCloseTo(0.4, within(1e-15));
    }

    @Test
    @DisplayName("A share that is never reached has no break-even; a ceiling can be the reason")
    void never() {
        BigDecimal share = new BigDecimal("0.7");
        assertThat(BreakEven.find(halfToThreeQuarters(Limits.none()), "M0", new BigDecimal("0.8")))
                .isEmpty();
        assertThat(BreakEven.find(halfToThreeQuarters(Limits.none()), "M0", share))
                .isPresent();
        assertThat(BreakEven.find(halfToThreeQuarters(Limits.of(Limit.ceiling("M0", "65 %"))), "M0", share))
                .isEmpty();
    }

    @Test
    @DisplayName("Where a share stays at the value, the weight is the least one")
    void least() {
        BreakEven.Question question = halfToThreeQuarters(Limits.of(Limit.ceiling("M0", "65 %")));
        assertThat(BreakEven.find(question, "M0", new BigDecimal("0.65"))
                        .orElseThrow()
                        .weight())
                .isCloseTo(0.6, within(1e-15));
    }

    @Test
    @DisplayName("Shares outside 0 .. 1 and strangers are refused")
    void refused() {
        BreakEven.Question question = halfToThreeQuarters(Limits.none());
        assertThatThrownBy(() -> BreakEven.find(question, "M0", new BigDecimal("20")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share to reach (20.0) must be within 0 .. 1");
        assertThatThrownBy(() -> BreakEven.find(question, "Atlantis", BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Atlantis");
    }

    @RepeatedTest(60)
    @DisplayName("At the weight found, the ideal share is the value; where none is found, all shares lie on one side")
    void property(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        double[][] values = new double[2 + random.nextInt(5)][];
        for (int i = 0; i < values.length; i++) {
            values[i] = new double[] {1 + random.nextInt(50), 1 + random.nextInt(50)};
        }
        Limits limits = random.nextBoolean() ? Limits.none() : Limits.of(Limit.ceiling("M1", "40 %"));
        Plan plan = Plan.of("test", ScoringStrategy.by("first"))
                .withRule(random.nextBoolean() ? new Proportional() : new Talmud());
        BreakEven.Question question = question(alliance(values), limits, plan);
        double value = (question.share("M0", 0) + question.share("M0", 1)) / 2 + (random.nextInt(3) - 1) * 0.05;
        value = Math.max(0, Math.min(1, value));
        Optional<BreakEven> found = BreakEven.find(question, "M0", BigDecimal.valueOf(value));
        if (found.isPresent()) {
            double weight = found.get().weight();
            assertThat(question.share("M0", weight)).as("seed %d", seed).isCloseTo(value, within(1e-9));
        } else {
            boolean isBelow = question.share("M0", 0) < value;
            for (int i = 1; i <= 16; i++) {
                assertThat(question.share("M0", i / 16.0) < value)
                        .as("seed %d", seed)
                        .isEqualTo(isBelow);
            }
        }
    }
}
