package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LorenzCurveTest {
    private static final ContributionType FORCE = ContributionType.of("force", "persons", "1");

    private static Allocation carrying(long[] amounts, double... gdp) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < gdp.length; i++) {
            String id = Character.toString('A' + i);
            members.add(Member.of(id, id).with("gdp", gdp[i]));
        }
        Alliance alliance = Alliance.of(List.of(Indicator.of("gdp", "USD")), members, List.of());
        double[] scores = Arrays.stream(amounts).asDoubleStream().toArray();
        Burden burden = Burden.of(FORCE, Long.toString(Arrays.stream(amounts).sum()));
        return Allocator.allocate(alliance, burden, Limits.none(), Plan.of("plan", new Faulty.Strategy(all -> scores)));
    }

    private static List<String> points(LorenzCurve curve) {
        return curve.points().stream()
                .map(point -> point.member().id() + " " + point.indicatorShare() + " " + point.amountShare())
                .toList();
    }

    @Test
    void thoseWhoCarryLeastPerUnitComeFirst() {
        LorenzCurve curve = LorenzCurve.of(carrying(new long[] {5, 1, 2}, 5, 2, 1), "gdp");
        assertThat(points(curve)).containsExactly("B 0.25 0.125", "A 0.875 0.75", "C 1.0 1.0");
    }

    @Test
    void inProportionItIsTheDiagonal() {
        LorenzCurve curve = LorenzCurve.of(carrying(new long[] {4, 1, 3}, 0.4, 0.1, 0.3), "gdp");
        assertThat(curve.points())
                .allSatisfy(point -> assertThat(point.amountShare()).isCloseTo(point.indicatorShare(), within(1e-15)));
    }

    @Test
    void aMemberWithNothingStandsAtOneOfTheEnds() {
        LorenzCurve curve = LorenzCurve.of(carrying(new long[] {1, 1, 0, 2}, 0, 1, 0, 3), "gdp");
        assertThat(points(curve)).containsExactly("C 0.0 0.0", "D 0.75 0.5", "B 1.0 0.75", "A 1.0 1.0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itRisesEverMoreSteeplyBelowTheDiagonalToOne(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(20);
        Allocation allocation = carrying(
                random.longs(n, 1, 1000).toArray(), random.doubles(n, 0.1, 50).toArray());
        List<LorenzCurve.Point> points = LorenzCurve.of(allocation, "gdp").points();
        double slope = 0;
        double x = 0;
        double y = 0;
        for (LorenzCurve.Point point : points) {
            double next = (point.amountShare() - y) / (point.indicatorShare() - x);
            assertThat(next).as("seed %d", seed).isGreaterThanOrEqualTo(slope * (1 - 1e-9));
            assertThat(point.amountShare()).as("seed %d", seed).isLessThanOrEqualTo(point.indicatorShare() + 1e-15);
            slope = next;
            x = point.indicatorShare();
            y = point.amountShare();
        }
        assertThat(x).isEqualTo(1);
        assertThat(y).isEqualTo(1);
    }

    @Test
    void whatHasNoCurveIsRefused() {
        assertThatThrownBy(() -> LorenzCurve.of(carrying(new long[] {1, 2}, 1, -1), "gdp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gdp of B (-1.0) must be >= 0");
        assertThatThrownBy(() -> LorenzCurve.of(carrying(new long[] {1, 2}, 0, 0), "gdp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gdp (0) must be > 0 for a Lorenz curve");
        Allocation some = carrying(new long[] {1, 2}, 1, 2);
        Allocation nothing = Allocator.allocate(some.alliance(), Burden.of(FORCE, "0"), Limits.none(), some.plan());
        assertThatThrownBy(() -> LorenzCurve.of(nothing, "gdp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total of force (0) must be > 0 for a Lorenz curve");
        assertThatThrownBy(() -> LorenzCurve.of(some, "area"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown indicator 'area'; known: gdp");
    }

    @Test
    void aComparisonDrawsItsPlans() {
        Allocation allocation = carrying(new long[] {1, 3}, 1, 1);
        Comparison comparison = Comparison.of(
                Scenario.of("test", allocation.alliance(), List.of(allocation.burden()), List.of(allocation.plan())));
        assertThat(points(comparison.lorenz(allocation.burden(), allocation.plan(), "gdp")))
                .containsExactly("A 0.5 0.25", "B 1.0 1.0");
    }
}
