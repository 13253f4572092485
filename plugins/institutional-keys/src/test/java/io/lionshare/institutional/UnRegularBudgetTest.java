package io.lionshare.institutional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Derivation;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The regular scale on synthetic figures: its structure, its steps and one member by hand. */
class UnRegularBudgetTest {
    private static final Fraction HUNDRED = Fraction.parse("100");
    private static final BigDecimal CEILING = new BigDecimal("0.22");

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    @DisplayName("regular budget on synthetic GNI: adds up to 100.000, and keeps floor and both ceilings")
    void limits(int seed) {
        Alliance alliance = SyntheticMembers.of(seed);
        Shares shares = new UnRegularBudget().pipeline().shares(alliance);
        BigDecimal sum = BigDecimal.ZERO;
        boolean floor = false;
        boolean least = false;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal rate = shares.get(i).times(HUNDRED).toDecimal(3);
            assertThat(Fraction.of(rate)).isEqualTo(shares.get(i).times(HUNDRED));
            assertThat(rate)
                    .as("seed %d, member %d", seed, i)
                    .isBetween(
                            new BigDecimal("0.001"), new BigDecimal(SyntheticMembers.isLeast(i) ? "0.010" : "22.000"));
            floor |= rate.compareTo(new BigDecimal("0.001")) == 0;
            least |= SyntheticMembers.isLeast(i) && rate.compareTo(new BigDecimal("0.010")) == 0;
            sum = sum.add(rate);
        }
        assertThat(sum).isEqualTo("100.000");
        assertThat(shares.get(99)).as("seed %d", seed).isEqualTo(Fraction.of(CEILING));
        assertThat(floor && least).as("every limit binds, seed %d", seed).isTrue();
    }

    @Test
    @DisplayName("regular budget: the steps stand in the order of the resolution")
    void order() {
        List<Stage> stages = new UnRegularBudget().pipeline().stages(SyntheticMembers.of(1));
        assertThat(stages)
                .extracting(Stage::name)
                .containsExactly(
                        "weighted mean of gni-3y / weighted mean of gni-6y",
                        "debt burden",
                        "low income relief",
                        "floor 0.001 %",
                        "ceiling 0.01 % for each of least-developed",
                        "ceiling 22 %",
                        "rounding to 0.001 %");
    }

    @Test
    @DisplayName("every indicator counts: a perturbed one changes the scale")
    void perturbed() {
        Alliance alliance = SyntheticMembers.of(2);
        Shares before = new UnRegularBudget().pipeline().shares(alliance);
        for (String indicator : new UnRegularBudget().indicators()) {
            boolean changed = false;
            for (int i = 20; i < 99 && !changed; i++) {
                Alliance other =
                        GoldenTable.perturbed(alliance, String.format(Locale.ROOT, "M%02d", i), indicator, 0.5);
                changed = !new UnRegularBudget().pipeline().shares(other).equals(before);
            }
            assertThat(changed).as(indicator).isTrue();
        }
    }

    @Test
    @DisplayName("the derivation adds up: 100 in the first column, 0 in the others, the rate in each row")
    void derivation() {
        Alliance alliance = SyntheticMembers.of(1);
        List<Derivation.Step> steps = new UnRegularBudget().derivation(alliance).steps();
        Shares shares = new UnRegularBudget().pipeline().shares(alliance);
        BigDecimal[] rows = new BigDecimal[alliance.size()];
        for (int k = 0; k < steps.size(); k++) {
            BigDecimal column = BigDecimal.ZERO;
            for (int i = 0; i < rows.length; i++) {
                BigDecimal change = steps.get(k).change(i);
                column = column.add(change);
                rows[i] = k == 0 ? change : rows[i].add(change);
                assertThat(steps.get(k).reason(i).isEmpty()).isEqualTo(change.signum() == 0);
            }
            assertThat(column).isEqualByComparingTo(k == 0 ? "100" : "0");
        }
        for (int i = 0; i < rows.length; i++) {
            assertThat(Fraction.of(rows[i])).isEqualTo(shares.get(i).times(HUNDRED));
        }
    }

    @Test
    @DisplayName("one member by hand: debt, relief and rounding")
    void byHand() {
        // Rich: 900 over 9 heads, no debt below the threshold. Poor: 100 over 10 heads, debt 160, so 80 count: 8 a
        // head.
        // The average is 1000 / 19 a head; relief is 80 % of the gap: 80/980 x (1 - 0.8 (1 - 8 x 19/1000)).
        Alliance two = Alliance.of(
                new UnRegularBudget()
                        .indicators().stream().map(id -> Indicator.of(id, "1")).toList(),
                List.of(hand("POOR", 100, 10, 160), hand("RICH", 900, 9, 500)),
                List.of());
        UnRegularBudget key = new UnRegularBudget()
                .with(Map.of("ceiling", "100", "least-developed", "none", "high-income", "50", "step", "0.001"));
        Fraction poor = Fraction.parse("80/980")
                .times(Fraction.ONE.minus(Fraction.parse("0.8").times(Fraction.ONE.minus(Fraction.parse("0.152")))));
        Shares shares = key.pipeline().shares(two);
        assertThat(shares.get(0).times(HUNDRED).toDecimal(3))
                .isEqualByComparingTo(poor.times(HUNDRED).toDecimal(3));
    }

    private static Member hand(String id, double gni, double heads, double debt) {
        Member member = Member.of(id, id);
        for (String period : List.of("3y", "6y")) {
            member = member.with("gni-" + period, gni)
                    .with("population-" + period, heads)
                    .with("external-debt-" + period, debt);
        }
        return member;
    }

    @Test
    @DisplayName("regular budget: bad constants are refused, naming the step")
    void badConstants() {
        UnRegularBudget key = new UnRegularBudget();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("floor", "23")))
                .withMessageStartingWith("step ceiling of the least developed: the floor (0.23) must not be above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("high-income", "-1")))
                .withMessage("step debt burden: threshold (-1) must be >= 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("gradient", "1.5")))
                .withMessage("step low income relief: gradient (1.5) must be within 0 .. 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("step", "0.003")))
                .withMessageStartingWith("step rounding: the step (0.00003) must be > 0 and divide the whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("debt-part", "-0.1")))
                .withMessageStartingWith("step debt burden: the part of the debt deducted (-0.1)");
        Alliance noBloc = Alliance.of(
                SyntheticMembers.of(1).indicators(), SyntheticMembers.of(1).members(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.scores(noBloc))
                .withMessageContaining("unknown member or bloc 'least-developed'");
        Alliance debts = GoldenTable.perturbed(SyntheticMembers.of(1), "M05", "external-debt-3y", 1e6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.scores(debts))
                .withMessageContaining("step debt burden: external-debt-3y of M05");
    }
}
