package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoadCommandTest {
    @Test
    @DisplayName("Options stand side by side, with the year in which each member arrives")
    void options() {
        Run run = Run.of(
                "road",
                "--burden",
                "fund",
                "--from",
                "equal",
                "--years",
                "2027-2031",
                "--options",
                "equal:3,equal:5,cap:10%");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("equal:3", "equal:5", "cap:10%")
                .contains(
                        "Money: all 32 members are at the goal in 2031 with equal:3, all with equal:5, two with cap:10%")
                .containsPattern("Germany +3\\.1 +[0-9.]+ +2029 +2031 +later");
    }

    @Test
    @DisplayName("Without options, the years, the start and the ways are those of the scenario's timetable")
    void timetable() {
        Run run = Run.of("road");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Money: all 32 members are at the goal in 2030 with equal steps in five years, 13 with at most 15 % a"
                                + " year: United States alone would need eight years, Türkiye 24.")
                .contains("Before: actual figures, Kiel Institute, Ukraine Support Tracker, release 29;"
                        + " unknown, counted as 0: Albania, Montenegro, North Macedonia.")
                .doesNotContain("Troops");
        assertThat(run)
                .isEqualTo(Run.of("road", "ukraine-2025", "--burden", "fund", "--plan", "gdp-weighted"))
                .isNotEqualTo(Run.of("road", "--years", "2026-2031"))
                .isNotEqualTo(Run.of("road", "--plan", "proximity-weighted"));
    }

    @Test
    void aBurdenThatTheTimetableIsNotAboutMovesAsUsual() {
        assertThat(Run.of("road", "--burden", "ground-force").out())
                .contains("all 32 members are at the goal in year 5 with equal:3", "equal:3", "equal:5", "cap:10%");
    }

    @Test
    @DisplayName(
            "From what is given today, equal steps bring all to the plan by 2030, a cap of 15 % few; unknown counts as 0")
    void fromActual() {
        Run run = Run.of(
                "road",
                "ukraine-2025",
                "--burden",
                "fund",
                "--plan",
                "gdp-weighted",
                "--from",
                "actual",
                "--unknown",
                "zero",
                "--years",
                "2026-2030",
                "--options",
                "equal:5,cap:15%+minimum:0.05");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Before: actual figures, Kiel Institute, Ukraine Support Tracker, release 29;"
                        + " unknown, counted as 0: Albania, Montenegro, North Macedonia.")
                .contains("all 32 members are at the goal in 2030 with equal:5, 13 with cap:15%+minimum:0.05");
        assertThat(run.out()).containsPattern("United States +[0-9.]+ +[0-9.]+ +2030 +later");
    }

    @Test
    @DisplayName("From what is given today by 15 % a year, at least 0.05 points: Türkiye arrives in the 24th year")
    void fromActualTwentyFourYears() {
        Run run = Run.of(
                "road",
                "ukraine-2025",
                "--burden",
                "fund",
                "--plan",
                "gdp-weighted",
                "--from",
                "actual",
                "--unknown",
                "zero",
                "--years",
                "1-24",
                "--options",
                "cap:15%+minimum:0.05");

        assertThat(run.out()).containsPattern("Türkiye +<0\\.1 +[0-9.]+ +24");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("all 32 members are at the goal in year 24 with cap:15%+minimum:0.05");
    }

    @Test
    void membersWithoutAnActualFigureAreRefusedByName() {
        Run run = Run.of("road", "--burden", "fund", "--from", "actual");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("unknown for Albania, Montenegro, North Macedonia")
                .contains("Maybe give their figures, or count unknown ones as zero");
    }

    @Test
    void actualFiguresThatAreNotThereAreRefused() {
        assertThat(Run.of("road", "--burden", "ground-force", "--from", "actual")
                        .err())
                .contains("burden ground-force must have actual figures")
                .contains("Maybe a burden that has some");
        assertThat(Run.of("road", "--burden", "ground-force", "--unknown", "zero")
                        .err())
                .contains("must stand with the origin actual, not 'equal'");
        assertThat(Run.of("road", "--from", "actual", "--unknown", "0").err())
                .contains("setting for unknown figures '0'");
    }

    @Test
    void detailsHaveTheYears() {
        Run run =
                Run.of("road", "--burden", "fund", "--from", "proximity-weighted", "--options", "cap:10%", "--details");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("What moves in each year with cap:10%", "Every member in every year", "2026\u20132030");
    }

    @Test
    void aLimitThatIsNotMetYetIsNamed() {
        Run run = Run.of("road", "--burden", "ground-force", "--options", "cap:10%", "--details");

        assertThat(run.out()).contains("Limits not met yet: ").contains("United States");
    }

    @Test
    void whatIsNoWayIsRefused() {
        assertThat(Run.of("road", "--options", "slowly").code()).isEqualTo(2);
        assertThat(Run.of("road", "--options", "slowly").err()).contains("way to move 'slowly'");
        assertThat(Run.of("road", "--options", "equal:x").err()).contains("must have numbers as in equal:5");
        assertThat(Run.of("road", "--options", "minimum:1").err()).contains("Maybe cap:15%+minimum:0.05");
        assertThat(Run.of("road", "--years", "2027").err()).contains("such as 2027-2031");
        assertThat(Run.of("road", "--years", "2031-2027").err()).contains("must not be before the first");
        assertThat(Run.of("road", "--from", "nothing").err()).contains("origin of a road 'nothing'");
    }
}
