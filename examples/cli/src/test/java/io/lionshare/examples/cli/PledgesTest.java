package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Pledge;
import io.lionshare.plan.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage and withdrawals of the real case. */
class PledgesTest {
    private static final Scenario SCENARIO = RealCase.scenario();

    @Test
    @DisplayName("Every pledge has a date and a source, and rows without a figure stay without one")
    void facts() {
        assertThat(SCENARIO.pledges().list()).hasSize(12).allSatisfy(pledge -> {
            assertThat(pledge.source()).isNotBlank();
            assertThat(pledge.date()).isBetween(LocalDate.of(2025, 2, 17), LocalDate.of(2026, 1, 8));
        });
        assertThat(SCENARIO.pledges().list().stream().filter(Pledge::isUnstated).map(Pledge::member))
                .containsExactly("SWE", "DEU", "ESP", "GBR", "FRA", "DEU");
    }

    @Test
    @DisplayName("Coverage tells what is committed, why each pledge counts or not, and the three what-ifs")
    void coverage() {
        String text = Run.of("coverage", "--width", "1000").out();
        assertThat(text)
                .contains("Pledges as of 2026-01-08, beside fair shares under gdp-weighted.\n")
                .containsPattern("\nground-force, persons +30,000 +0 +9,734 +0 +0 +0 +0 +30,000 +20,266\n")
                .containsPattern("\nUnited Kingdom\\* \\(GBR\\) +0 +5,103 +5,103 +0.00 +1.00 +-5,103 +0\n")
                .containsPattern("\nusa-2025-02 +United States +ground-force +0 persons +refused +2025-02-17"
                        + " +kyivindependent.com +no +refused, counts as absent\n")
                .contains(
                        "What if: US minimal role: air support only\n",
                        "What if: No US at all\n",
                        "at the high end condition not met: Europe gives 9,734 of 20,000 persons of ground-force",
                        "Another 10,266 persons of ground-force by Europe would make active: usa-air.\n");
    }

    @Test
    @DisplayName("A withdrawal shows amounts before and after, and what is more for each billion of GDP")
    void withdraw() {
        assertThat(Run.of("withdraw", "germany", "--details").out())
                .contains("\nDEU gives nothing\n", "ground-force: 6,808 persons left by DEU go to 26 members.\n")
                .containsPattern("\nUnited Kingdom \\(GBR\\) +5,103 +6,601 +\\+1,498 +\\+0.4485\n")
                .contains("air-policing: 24 aircraft left by DEU go to 2 members.\n");
        assertThat(Run.of("withdraw", "USA").out()).contains("ground-force: nothing changes.\n");
        assertThat(Run.of("withdraw", "europe").out()).contains("32,000,000,000.00 EUR left by Europe go to 1 member");
    }

    @Test
    @DisplayName("The table of absences has a column for each member who pays, and a row for each who is absent")
    void absences() {
        String text =
                Run.of("withdraw", "--all", "--details", "--width", "1000").out();
        String row = text.lines()
                .filter(line -> line.startsWith("Germany (DEU)"))
                .findFirst()
                .orElseThrow();
        assertThat(row.strip().split(" {2,}", -1)).hasSizeGreaterThan(25).contains("6,808", "1,498", "1,359", "\u2013");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "withdraw DEU", "withdraw --all", "joint"})
    @DisplayName("Every format has them, and a page is one file with charts")
    void formats(String command) {
        for (String format : List.of("html", "markdown", "csv", "json")) {
            Run run = Run.of((command + " --format " + format).split(" ", -1));
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("ground-force");
        }
        assertThat(Run.of((command + " --format html").split(" ", -1)).out())
                .contains("<svg")
                .endsWith("</html>\n");
    }

    @ParameterizedTest
    @CsvSource({"coverage, 60", "coverage, 80", "withdraw DEU, 60", "withdraw DEU, 80", "withdraw --all, 60"})
    @DisplayName("No line is longer than the width")
    void width(String command, String width) {
        assertThat(Run.of((command + " --width " + width).split(" ", -1)).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Integer.parseInt(width)));
    }
}
