package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoadCommandTest {
    @Test
    @DisplayName("Options stand side by side, with the year in which each member arrives")
    void options() {
        Run run = Run.of("road", "--burden", "fund", "--years", "2027-2031", "--options", "equal:3,equal:5,cap:10%");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("equal:3", "equal:5", "cap:10%")
                .contains("Money, members at their goals in 2031: 32 by equal:3, 32 by equal:5, 2 by cap:10%, of 32")
                .containsPattern("Germany +3\\.1 % +[0-9.]+ % +2029 +2031 +later");
    }

    @Test
    void detailsHaveTheYears() {
        Run run =
                Run.of("road", "--burden", "fund", "--from", "proximity-weighted", "--options", "cap:10%", "--details");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("changes hands; at the cap: ");
    }

    @Test
    void aLimitThatIsNotMetYetIsNamed() {
        Run run = Run.of("road", "--burden", "ground-force", "--options", "cap:10%", "--details");

        assertThat(run.out()).contains("not met yet: ").contains("ceiling of USA");
    }

    @Test
    void whatIsNoWayIsRefused() {
        assertThat(Run.of("road", "--options", "slowly").code()).isEqualTo(2);
        assertThat(Run.of("road", "--options", "slowly").err()).contains("way to move 'slowly'");
        assertThat(Run.of("road", "--options", "equal:x").err()).contains("must have numbers as in equal:5");
        assertThat(Run.of("road", "--options", "minimum:1").err()).contains("Maybe cap:15%+minimum:0.05");
        assertThat(Run.of("road", "--years", "2027").err()).contains("such as 2027-2031");
        assertThat(Run.of("road", "--years", "2031-2027").err()).contains("must not be before the first");
        assertThat(Run.of("road", "--from", "nothing").err()).contains("plan 'nothing'");
    }
}
