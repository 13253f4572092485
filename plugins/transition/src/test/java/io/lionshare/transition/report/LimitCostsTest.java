package io.lionshare.transition.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.YearLimits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What limits move on the roads of {@link ThreeMembers}, worked out by hand. */
class LimitCostsTest {
    private static List<LimitCost> costs(Roadmap roadmap, Limit... limits) {
        return ThreeMembers.roads(ThreeMembers.scenario(limits), roadmap).costs();
    }

    private static List<Integer> moved(LimitCost cost) {
        LimitCost.Way way = cost.ways().get(0);
        return List.of(way.moved(0).intValue(), way.moved(1).intValue());
    }

    @Test
    @DisplayName("Opt-outs of two members are one limit: the third member carries 50 and 100 instead of 10 and 20")
    void optOutsAreOneLimit() {
        List<LimitCost> costs =
                costs(ThreeMembers.roadmap(2028, ThreeMembers.EQUAL), Limit.ceiling("A", "0"), Limit.ceiling("B", "0"));
        assertThat(costs).hasSize(1);
        assertThat(costs.get(0).sentence()).isEqualTo("Alphaland and Betaland give none");
        assertThat(moved(costs.get(0))).containsExactly(40, 80);
        assertThat(costs.get(0).ways().get(0).bearers())
                .extracting(member -> member.id())
                .containsExactly("C");
    }

    @Test
    @DisplayName("A limit of the timetable moves nothing before its year; one that no amount reaches is left out")
    void limitsByYear() {
        Roadmap later = ThreeMembers.roadmap(2028, ThreeMembers.EQUAL)
                .withLimits("fund", new YearLimits(Map.of(2028, Limits.of(ThreeMembers.CEILING))));
        List<LimitCost> costs = costs(later, Limit.ceiling("B", "90 %"));
        assertThat(costs).hasSize(1);
        assertThat(moved(costs.get(0))).containsExactly(0, 10);
    }

    @Test
    @DisplayName("A floor of a bloc moves to its members what the others would carry: 10 of them in the end")
    void floorOfABloc() {
        List<LimitCost> costs = costs(ThreeMembers.roadmap(2028, ThreeMembers.EQUAL), Limit.floor("The two", "90 %"));
        assertThat(costs.get(0).sentence().replace('\u202f', ' ')).isEqualTo("The two gives at least 90 %");
        assertThat(moved(costs.get(0))).containsExactly(5, 10);
        assertThat(costs.get(0).ways().get(0).bearers())
                .extracting(member -> member.id())
                .containsExactly("A", "B");
    }
}
