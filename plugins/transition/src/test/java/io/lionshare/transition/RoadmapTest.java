package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roads of a timetable, worked out by hand: gdp is 60, 30, 10; in 2028 it is 20, 60, 20, in 2025 it was 20, 30, 50. */
class RoadmapTest {
    @TempDir
    private Path folder = Path.of("");

    /** What A, B and C carry in a year. */
    private static List<Long> year(Road road, int year) {
        return Stream.of("A", "B", "C").map(road.year(year)::quanta).toList();
    }

    private Road road(String timetable) {
        return new TimetableFile(folder).roads(timetable).get(0).road();
    }

    @Test
    void aColumnOfAYearTakesThePlaceOfItsIndicatorInThatYear() {
        Road road = road("{years: 2027-2029, from: equal, ways: [once]}");
        assertThat(year(road, 2027)).containsExactly(600L, 300L, 100L);
        assertThat(year(road, 2028)).containsExactly(200L, 600L, 200L);
        assertThat(year(road, 2029)).containsExactly(600L, 300L, 100L);
    }

    @Test
    @DisplayName("Averages use columns of years before the first, and figures of years before")
    void averages() {
        Road road = road("{years: 2027-2028, from: equal, ways: [average:2], totals: {fund: {2028: 2000}}}");
        assertThat(year(road, 2027)).containsExactly(400L, 300L, 300L);
        assertThat(year(road, 2028)).containsExactly(800L, 900L, 300L);
    }

    @Test
    void totalsHoldFromTheirYearOnOrGrow() {
        Road stated = road("{years: [2026, 2027, 2029], from: equal, ways: [once], totals: {fund: {2027: 1500}}}");
        assertThat(stated.years()).extracting(year -> year.burden().quanta()).containsExactly(1000L, 1500L, 1500L);
        assertThat(year(stated, 2029)).containsExactly(900L, 450L, 150L);
        Road growing = road("{years: 2026-2028, from: equal, ways: [once], totals: {fund: {growth: 50 %}}}");
        assertThat(growing.years()).extracting(year -> year.burden().quanta()).containsExactly(1000L, 1500L, 2250L);
    }

    @Test
    void limitsHoldFromTheirYearOnUntilAnotherOneTakesTheirPlace() {
        Road road = road("{years: 2027-2030, from: equal, ways: [once], limits: {fund:"
                + " {2028: {west: {ceiling: 50 %}, A: {floor: 150}}, 2030: {west: {ceiling: 60 %}}}}}");
        assertThat(year(road, 2027)).containsExactly(600L, 300L, 100L);
        assertThat(year(road, 2028)).containsExactly(150L, 350L, 500L);
        assertThat(year(road, 2029)).containsExactly(333L, 167L, 500L);
        assertThat(year(road, 2030)).containsExactly(400L, 200L, 400L);
    }

    @Test
    void aRoadLeadsFromOnePlanToAnother() {
        Road road = road("{years: 2026-2027, from: by 2028, towards: by gdp, ways: [equal:2]}");
        assertThat(road.start().basis()).isEqualTo("the plan by 2028");
        assertThat(year(road, 2026)).containsExactly(400L, 450L, 150L);
        assertThat(year(road, 2027)).containsExactly(600L, 300L, 100L);
    }

    @Test
    void waysStandSideBySideUnderTheirNames() {
        List<RoadOption> roads = new TimetableFile(folder)
                .roads("{years: 2026-2027, burdens: [fund], from: actual, unknown: zero,"
                        + " ways: {half: equal:2, now: once}}");
        assertThat(roads).extracting(RoadOption::name).containsExactly("half", "now");
        assertThat(year(roads.get(0).road(), 2026)).containsExactly(550L, 400L, 50L);
        assertThat(year(roads.get(1).road(), 2026)).containsExactly(600L, 300L, 100L);
        assertThat(roads.get(0).road().start().basis()).contains("us, 2026", "counted as 0: Gammaland");
    }

    @Test
    void aScenarioUnderOtherPlansMayLackThoseOfItsTimetable() {
        Scenario scenario = new TimetableFile(folder)
                .read("timetable: {years: [2026], burdens: [fund], from: by 2028, ways: [once]}\n");
        Roadmap roadmap = Roadmap.in(scenario).orElseThrow();
        assertThat(roadmap.about(scenario)).containsExactly(scenario.burden("fund"));
        assertThat(roadmap.hasPlans(scenario)).isTrue();
        Scenario other = scenario.under(scenario.plan("by gdp"));
        assertThat(roadmap.hasPlans(other)).isFalse();
        assertThatThrownBy(() -> roadmap.roads(other, other.burden("fund")))
                .hasMessageStartingWith("unknown origin of a road 'by 2028'");
        assertThat(roadmap.withOrigin(Origin.equal()).hasPlans(other)).isTrue();
    }

    @Test
    void totalsAreOfTheBurdensAndYearsThatATimetableIsAbout() {
        Roadmap roadmap = Roadmap.of(Years.of(2026, 2027), Origin.equal(), List.of(Way.of("once")))
                .withBurdens(List.of("fund"));
        YearTotals later = YearTotals.stated(Map.of(2028, BigDecimal.TEN));
        assertThatThrownBy(() -> roadmap.withTotals("fund", later))
                .hasMessageStartingWith("unknown year with a total '2028'");
        assertThatThrownBy(() -> roadmap.withTotals("force", YearTotals.growing(BigDecimal.ONE)))
                .hasMessageStartingWith("unknown burden with totals by year 'force'");
        assertThatThrownBy(() -> roadmap.withWays(List.of()))
                .hasMessageContaining("(0) must be at least 1 and at most 20");
    }
}
