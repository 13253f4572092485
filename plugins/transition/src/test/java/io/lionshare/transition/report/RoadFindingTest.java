package io.lionshare.transition.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Limit;
import io.lionshare.transition.Origin;
import io.lionshare.transition.Road;
import io.lionshare.transition.Way;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoadFindingTest {
    private static BurdenRoads roads(int last, Way... ways) {
        return ThreeMembers.roads(ThreeMembers.scenario(ThreeMembers.CEILING), ThreeMembers.roadmap(last, ways));
    }

    @Test
    @DisplayName("Of many ways the title names the first, the worst and the best")
    void manyWays() {
        Way slow = new Way("three", "equal:3");
        Way slower = new Way("four", "equal:4");
        assertThat(new RoadFinding(roads(2028, ThreeMembers.EQUAL, slow, slower, ThreeMembers.CAPPED)).title())
                .startsWith(
                        "All three members are at the goal in 2028 with two equal steps; of four ways the fewest, none,"
                                + " with three, the most, all, with two equal steps");
    }

    @Test
    @DisplayName(
            "The member with the longest way is named, and the slowest one: from 0 by a half, at least a point, to 24")
    void late() {
        Way percent = new Way("a half, at least a point", "cap:50%+minimum:1");
        assertThat(new RoadFinding(roads(2027, percent)).title())
                .isEqualTo(
                        "None of the three members is at the goal in 2027 with a half, at least a point: Alphaland alone"
                                + " would need one year, Gammaland\u00a0nine");
    }

    @Test
    @DisplayName("A share never falls to nothing by a percentage, which the title says")
    void never() {
        BurdenRoads roads = ThreeMembers.roads(
                ThreeMembers.scenario(Limit.ceiling("A", "0")),
                ThreeMembers.roadmap(2028, new Way("a half", "cap:50%")).withOrigin(Origin.equal()));
        assertThat(new RoadFinding(roads).title())
                .isEqualTo(
                        "None of the three members is at the goal in 2028 with a half: Alphaland would never arrive");
    }

    @Test
    @DisplayName("Steps alone: 40 by 15 points take three, 16 take two; without a cap any way takes one")
    void alone() {
        Road capped = roads(2028, ThreeMembers.CAPPED).first();
        assertThat(capped.alone("A")).isEqualTo(OptionalInt.of(3));
        assertThat(capped.alone("B")).isEqualTo(OptionalInt.of(2));
        Road equal = roads(2028, ThreeMembers.EQUAL).first();
        assertThat(equal.alone("A")).isEqualTo(OptionalInt.of(1));
    }
}
