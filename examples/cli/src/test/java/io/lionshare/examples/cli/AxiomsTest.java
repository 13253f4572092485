package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.RuleAxioms;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AxiomsTest {
    @Test
    @DisplayName("axioms RULE says which axioms are violated, with an example, on one screen of any width")
    void answer() {
        for (String width : List.of("60", "80", "100", "200")) {
            Run run = Run.of("axioms", "talmud", "--cases", "20", "--width", width);
            assertThat(run.err()).isEmpty();
            assertThat(run.lines()).hasSizeLessThanOrEqualTo(24);
            assertThat(run.lines().get(0))
                    .matches("talmud violates 1\\d of " + RuleAxioms.all().size() + " axioms");
            assertThat(run.out())
                    .containsSubsequence("Violated", "composition-down", "More", "axioms talmud --details");
        }
    }

    @Test
    @DisplayName("With --details each axiom has its verdict, and cases or witness")
    void rule() {
        Run run = Run.of("axioms", "proportional", "--cases", "20", "--details", "--width", "1000");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSizeGreaterThan(RuleAxioms.all().size());
        assertThat(run.out())
                .containsPattern("\nanonymity +unrefuted +in 20 cases, exact\n")
                .containsPattern("\nclaims-truncation-invariance +violated +1 among \\[");
    }

    @Test
    @DisplayName("axioms METHOD does the same for a method, in every format")
    void method() {
        assertThat(Run.of("axioms", "jefferson", "--cases", "20", "--details").out())
                .containsPattern("\nhouse-monotonicity +unrefuted +in 20 cases, exact\n");
        assertThat(Run.of("axioms", "jefferson", "--cases", "20", "--format", "csv")
                        .lines())
                .hasSize(1 + 2 * MethodAxioms.all().size())
                .contains(",axioms,,house-monotonicity,body,,verdict,unrefuted");
    }

    @Test
    @DisplayName("axioms --compare shows where rules differ, and with --details everything")
    void compare() {
        Run run = Run.of("axioms", "--compare", "talmud,proportional", "--cases", "20");
        assertThat(run.code()).isZero();
        assertThat(run.lines()).hasSizeLessThanOrEqualTo(24);
        assertThat(run.out())
                .containsPattern("\nAxiom +talmud +proportional\n")
                .containsPattern("\ncomposition-down +violated +unrefuted\n")
                .doesNotContain("self-duality");
        assertThat(Run.of("axioms", "--compare", "talmud,proportional", "--cases", "20", "--details")
                        .out())
                .containsPattern("\nself-duality +unrefuted +unrefuted\n");
    }

    @Test
    @DisplayName("Wrong usage is reported")
    void wrong() {
        assertThat(Run.of("axioms").code()).isEqualTo(2);
        assertThat(Run.of("axioms", "talmut").err()).contains("unknown rule or method 'talmut'", "Maybe 'talmud'?");
        assertThat(Run.of("axioms", "--compare", "talmud,webster").code()).isEqualTo(2);
        assertThat(Run.of("axioms", "talmud", "--cases", "0").err()).contains("cases (0) must be >= 1");
    }
}
