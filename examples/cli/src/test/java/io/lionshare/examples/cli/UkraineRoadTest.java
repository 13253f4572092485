package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.transition.Cap;
import io.lionshare.transition.Fastest;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.Start;
import io.lionshare.transition.StepCount;
import io.lionshare.transition.Timetable;
import io.lionshare.transition.Transition;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The fund of the real case, from what was given up to now to the plan by GDP. */
class UkraineRoadTest {
    private static final Cap CAP = Cap.percent("15").withMinimum("0.05");
    private static final Scenario SCENARIO = RealCase.scenario();

    private static Allocation plan() {
        return Comparison.of(SCENARIO).allocation("fund", "gdp-weighted");
    }

    /** Shares of the allocations up to now; the three members without a row start at 0. */
    private static Start given() {
        return Start.actualWithUnknownAsZero(SCENARIO.alliance(), SCENARIO.requirement(plan().burden()));
    }

    @Test
    @DisplayName(
            "By 15 % a year alone the US needs 8 years and Türkiye 36; with steps of 0.05 points at least, Türkiye 24")
    void alone() {
        Fastest byPercent = Fastest.of(plan(), given(), Cap.percent("15"), Transition.Overshoot.NO);
        assertThat(byPercent.alone("USA")).isEqualTo(OptionalInt.of(8));
        assertThat(byPercent.alone("TUR")).isEqualTo(OptionalInt.of(36));
        assertThat(byPercent.exact()).isEmpty();
        assertThat(byPercent.inTheWay()).hasToString("[rise of ALB, rise of MKD, rise of MNE]");

        Fastest withMinimum = Fastest.of(plan(), given(), CAP, Transition.Overshoot.NO);
        assertThat(withMinimum.alone("TUR")).isEqualTo(OptionalInt.of(24));
        assertThat(withMinimum.exact()).contains(new StepCount(24, OptionalInt.of(24)));
    }

    @Test
    @DisplayName("By the timetable, in five equal steps all arrive by 2030, with a cap of 15 % most do not")
    void by2030() {
        List<RoadOption> roads = Roadmap.in(SCENARIO).orElseThrow().roads(SCENARIO, plan().burden());
        assertThat(roads)
                .extracting(RoadOption::name)
                .containsExactly("equal steps in five years", "at most 15 % a year");
        Road equal = roads.get(0).road();
        Road capped = roads.get(1).road();
        Timetable timetable = Timetable.towards(plan(), 2026, 2030);
        Road before = Road.of(timetable, given(), Transition.atOnce().withCap(CAP));
        for (String member : List.of("USA", "DEU", "TUR")) {
            assertThat(capped.year(2030).quanta(member))
                    .as(member)
                    .isEqualTo(before.year(2030).quanta(member));
        }

        assertThat(equal.arrived()).hasSize(SCENARIO.alliance().size());
        assertThat(capped.arrived())
                .hasSizeLessThan(SCENARIO.alliance().size() / 2)
                .doesNotContain("USA", "TUR");
        assertThat(capped.year(2026).unmet())
                .extracting(limit -> limit.target())
                .isEqualTo(List.of("USA", "Europe"));
    }
}
