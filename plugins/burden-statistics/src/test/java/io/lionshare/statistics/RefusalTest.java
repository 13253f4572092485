package io.lionshare.statistics;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugins;
import io.lionshare.testkit.Carried;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
    static List<Metric> all() {
        return Plugins.load(Metric.class).all();
    }

    private static void refused(Metric metric, Allocation allocation, String message) {
        assertThatThrownBy(() -> allocation.measure(metric))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric " + metric.id() + ": " + message);
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("Members without a figure are named, all of them")
    void missing(Metric metric) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "USD"), Indicator.of("population", "persons")),
                Stream.of("A", "B", "C", "D")
                        .map(id -> Member.of(id, id).with("population", id.charAt(0)))
                        .map(member -> member.id().equals("B") ? member.with("gdp", 1) : member)
                        .toList(),
                List.of());
        refused(metric, Carried.of(alliance, 1, 2, 3, 5), "indicator gdp is missing for A, C, D");
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("A total of 0 has no shares")
    void nothing(Metric metric) {
        Allocation some = Members.carrying(new long[] {1, 2, 2, 4}, new double[] {3, 5, 4, 8});
        Burden none = new Burden(some.burden().type(), BigDecimal.ZERO);
        refused(
                metric,
                Allocator.allocate(some.alliance(), none, Limits.none(), some.plan()),
                "total of fund (0) must be > 0");
    }

    static Stream<Arguments> ranked() {
        return Stream.of(new Spearman(), new KendallTauB(), new PartialSpearman())
                .map(Arguments::arguments);
    }

    @ParameterizedTest
    @MethodSource("ranked")
    @DisplayName("What is the same for all members has no ranks")
    void same(Metric metric) {
        refused(
                metric,
                Members.carrying(new long[] {2, 3, 4, 5}, new double[] {20, 30, 40, 50}),
                "amount per gdp must not be the same for all members, as then it has no order");
        refused(metric, Members.alike(2, 3, 4, 5), "gdp must not be the same for all members, as then it has no order");
    }

    @Test
    @DisplayName("Figures of 0 or below, and too few members")
    void figures() {
        Allocation poor = Members.carrying(new long[] {1, 2}, new double[] {0, 5});
        refused(new Gini(), poor, "gdp of M000 (0.0) must be > 0");
        refused(new Spearman(), poor, "gdp of M000 (0.0) must be > 0");
        Allocation negative = Members.carrying(new long[] {1, 2}, new double[] {-1, 5});
        refused(new WilcoxonSignedRank(), negative, "gdp of M000 (-1.0) must be >= 0");
        Allocation nothing = Members.carrying(new long[] {1, 2}, new double[] {0, 0});
        refused(WilcoxonSignedRank.of("gdp"), nothing, "gdp must be > 0 for at least one member");
        refused(
                new PartialSpearman(),
                Members.alike(1, 2, 3),
                "number of members (3) must be at least 4 for partial-spearman");
    }

    @Test
    @DisplayName("Parameters are checked")
    void parameters() {
        assertThatThrownBy(() -> new Gini().with(Map.of("counting", "member")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "unknown value of parameter counting of gini 'member'; known: members, units\nMaybe 'members'?");
        assertThatThrownBy(() -> Jain.of(" ", Counting.UNITS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter per of jain (' ') must be the id of an indicator, such as gdp");
        assertThatThrownBy(() -> new WilcoxonSignedRank().with(Map.of("benefit", "gdp+")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parameter benefit of wilcoxon-signed-rank ('') must be the id of an indicator, such as gdp");
        assertThatThrownBy(() -> WilcoxonSignedRank.of())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameter benefit of wilcoxon-signed-rank ([]) must name at least one indicator");
    }
}
