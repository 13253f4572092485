package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakEvenOptionsTest {
    private static Run run(String options) {
        return Run.of(("explain DEU --burden fund " + options).split(" ", -1));
    }

    @Test
    @DisplayName("The blend in which a member carries a given share is shown, with the shares at both ends")
    void found() {
        Run run = run("--break-even 20 --between gdp-weighted,proximity-weighted");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Money Germany carries 20.0000 % where proximity-weighted has ")
                .contains(" % of the weight in a blend with gdp-weighted. By gdp-weighted alone it carries ");
    }

    @Test
    @DisplayName("A share that is not reached is said to be so")
    void none() {
        assertThat(run("--break-even 99 --between gdp-weighted,proximity-weighted")
                        .out())
                .contains("Germany carries 99 % in no blend of gdp-weighted and");
    }

    @Test
    @DisplayName("Two settings of one strategy are distinguished")
    void sameStrategy() {
        assertThat(run("--break-even 17 --between gdp-weighted,gdp-weighted:exponent=0.5")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("in no blend of gdp-weighted (exponent 1.0) and gdp-weighted (exponent 0.5).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--break-even 20",
                "--between gdp-weighted,equal",
                "--break-even 20 --between equal",
                "--break-even 120 --between gdp-weighted,equal",
                "--break-even x --between gdp-weighted,equal",
                "--break-even 20 --between gdp-weighted,nothing"
            })
    @DisplayName("Half a question and one that means nothing are wrong usage")
    void wrong(String options) {
        Run run = run(options);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
