package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.RuleAxioms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AxiomsTest {
    @Test
    @DisplayName("axioms RULE prints one line for each axiom: id, verdict, and cases or witness")
    void rule() {
        Run run = Run.of("axioms", "proportional", "--cases", "20");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSameSizeAs(RuleAxioms.all());
        assertThat(run.lines()).contains("anonymity unrefuted in 20 cases, exact");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("claims-truncation-invariance violated 1 among ["));
    }

    @Test
    @DisplayName("axioms METHOD does the same for a method")
    void method() {
        Run run = Run.of("axioms", "jefferson", "--cases", "20");
        assertThat(run.lines()).hasSameSizeAs(MethodAxioms.all());
        assertThat(run.lines()).contains("house-monotonicity unrefuted in 20 cases, exact");
    }

    @Test
    @DisplayName("axioms --compare sets rules side by side")
    void compare() {
        Run run = Run.of("axioms", "--compare", "talmud,proportional", "--cases", "20");
        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).endsWith("  talmud          proportional");
        assertThat(run.lines()).anyMatch(line -> line.matches("self-duality +unrefuted +unrefuted"));
        assertThat(run.lines()).anyMatch(line -> line.matches("composition-down +violated +unrefuted"));
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
