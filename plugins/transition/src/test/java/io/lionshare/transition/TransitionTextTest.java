package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import org.junit.jupiter.api.Test;

class TransitionTextTest {
    @Test
    void waysAreReadAndJoined() {
        assertThat(Transition.parse("once")).isEqualTo(Transition.atOnce());
        assertThat(Transition.parse("equal:5")).isEqualTo(Transition.atOnce().withPhaseIn(PhaseIn.equal(5)));
        assertThat(Transition.parse("stages:20/50/100+arrears:2+average:3"))
                .isEqualTo(Transition.atOnce()
                        .withPhaseIn(PhaseIn.of("20", "50", "100"))
                        .withArrears(2)
                        .withAverages(3));
        assertThat(Transition.parse("cap:15%+minimum:0.05+overshoot"))
                .isEqualTo(Transition.atOnce()
                        .withCap(Cap.percent("15").withMinimum("0.05"))
                        .withOvershoot(Transition.Overshoot.YES));
        assertThat(Transition.parse("cap:0.5pt").cap()).contains(Cap.points("0.5"));
        assertThat(Transition.parse("cap:1000").cap().orElseThrow().up()).isEqualTo(Fraction.of(1000));
    }

    @Test
    void whatIsNoWayIsRefused() {
        assertThatThrownBy(() -> Transition.parse("equl:5")).hasMessageContaining("equal");
        assertThatThrownBy(() -> Transition.parse("equal:3+equal:5"))
                .hasMessage("way to move equal must be given once");
        assertThatThrownBy(() -> Transition.parse("equal:3+stages:50/100")).hasMessageContaining("not both");
        assertThatThrownBy(() -> Transition.parse("cap:many")).hasMessageContaining("must have numbers as in");
        assertThatThrownBy(() -> Transition.parse("minimum:1")).hasMessageContaining("must stand with a cap");
    }
}
