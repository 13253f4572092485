package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan against plan: winners and losers, how much is moved, whether the order stays. */
class ChangeTest {
    private static final ContributionType FUND = ContributionType.of("fund", "EUR", "0.01");

    private static Allocation of(String... amounts) {
        BigDecimal[] exact = Arrays.stream(amounts).map(BigDecimal::new).toArray(BigDecimal[]::new);
        double[] scores =
                Arrays.stream(exact).mapToDouble(BigDecimal::doubleValue).toArray();
        List<Member> members = Arrays.stream(new String[] {"A", "B", "C", "D"})
                .limit(exact.length)
                .map(id -> Member.of(id, id))
                .toList();
        Burden burden = new Burden(FUND, Arrays.stream(exact).reduce(BigDecimal.ZERO, BigDecimal::add));
        Plan plan = Plan.of("plan", new Faulty.Strategy(alliance -> scores));
        return Allocator.allocate(Alliance.of(List.of(), members, List.of()), burden, Limits.none(), plan);
    }

    @Test
    void winnersCarryLessAndLosersMore() {
        Change change = Change.between(of("1.00", "2.00", "3.00", "4.00"), of("3.50", "1.50", "2.50", "2.50"));
        assertThat(change.of("A")).isEqualByComparingTo("2.5");
        assertThat(change.moved()).isEqualByComparingTo("2.5");
        assertThat(change.burdened()).extracting(Member::id).containsExactly("A");
        assertThat(change.relieved()).extracting(Member::id).containsExactly("D", "B", "C");
    }

    @Test
    void orderIsComparedPairByPair() {
        Allocation rising = of("1", "2", "3", "4");
        assertThat(Change.between(rising, of("1", "2", "4", "3")).rankAgreement())
                .hasValue(4.0 / 6);
        assertThat(Change.between(rising, of("4", "3", "2", "1")).rankAgreement())
                .hasValue(-1);
        assertThat(Change.between(rising, of("0", "0", "5", "5")).rankAgreement())
                .hasValue(4 / Math.sqrt(24));
        assertThat(Change.between(rising, rising).rankAgreement()).hasValue(1);
        assertThat(Change.between(rising, of("2.5", "2.5", "2.5", "2.5")).rankAgreement())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderIsComparedAsByAnotherImplementation(long seed) {
        Random random = new Random(seed);
        double[] x = random.ints(4, 1, 6).asDoubleStream().toArray();
        double[] y = {x[1] + 1, x[0] - 1, x[3], x[2]};
        assertThat(Change.between(of(texts(x)), of(texts(y))).rankAgreement().orElse(Double.NaN))
                .as("seed %d", seed)
                .isEqualTo(new KendallsCorrelation().correlation(x, y), within(1e-14));
    }

    private static String[] texts(double[] values) {
        return Arrays.stream(values).mapToObj(Double::toString).toArray(String[]::new);
    }

    @Test
    void nothingChangesForTheBaseline() {
        Allocation same = of("1", "2");
        Change change = Change.between(same, same);
        assertThat(change.moved()).isZero();
        assertThat(change.relieved()).isEmpty();
        assertThat(change.burdened()).isEmpty();
    }

    @Test
    void anotherBurdenOrOtherMembersAreRefused() {
        assertThatThrownBy(() -> Change.between(of("1", "2"), of("1", "3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("allocations under plan and plan must be of the same burden among the same members");
        assertThatThrownBy(() -> Change.between(of("1", "2"), of("1", "1", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aComparisonGivesChangesFromItsBaseline() {
        Allocation before = of("1", "2");
        Plan turned = Plan.of("turned", new Faulty.Strategy(alliance -> new double[] {2, 1}));
        Comparison comparison = Comparison.of(
                Scenario.of("test", before.alliance(), List.of(before.burden()), List.of(before.plan(), turned)));
        assertThat(comparison.change(before.burden(), turned).moved()).isEqualByComparingTo("1");
        assertThat(comparison.change(before.burden(), before.plan()).moved()).isZero();
    }
}
