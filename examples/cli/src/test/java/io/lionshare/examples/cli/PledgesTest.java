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
    @DisplayName("Coverage says first what is pledged and missing; details have each statement and the questions")
    void coverage() {
        assertThat(Run.of("coverage", "--width", "100").lines()).hasSizeLessThanOrEqualTo(24);
        assertThat(Run.of("coverage", "--width", "1000").out())
                .contains(
                        "At most 9,734 of the 30,000 troops are pledged, by United Kingdom and France; no aircraft and no money.")
                .containsPattern("\nTroops +30,000 +0 +9,734 +20,266 +30,000\n")
                .containsPattern("\nMoney, EUR million +40,000.0 +0 +0 +40,000.0 +40,000.0\n")
                .containsPattern("\nUnited Kingdom +5,103 +0 +5,103\n");
        assertThat(Run.of("coverage", "--details", "--width", "1000").out())
                .containsPattern("\nUnited States +troops +0 +refused +2025-02-17 +kyivindependent.com +no +refused,")
                .contains("No US at all: Troops: changes nothing here, as United States carries nothing in any case.")
                .contains("at most 9,734 troops of 20,000 are pledged, another 10,266 would release it");
    }

    @Test
    @DisplayName("A withdrawal shows amounts before and after, and what is more for each billion of GDP")
    void withdraw() {
        assertThat(Run.of("withdraw", "germany", "--details").out())
                .contains("6,808 troops fall to 26 members: United Kingdom 1,498 more")
                .containsPattern("\nUnited Kingdom +5,103 +6,601 +\\+1,498 +\\+0.4485\n")
                .contains("24 aircraft fall to two members");
        assertThat(Run.of("withdraw", "germany").lines())
                .hasSizeLessThanOrEqualTo(24)
                .contains("If Germany gives nothing, others take over 6,808 troops, 24 aircraft and EUR 6.4 bn.")
                .contains("More     lionshare withdraw DEU --details has every number that changes | withdraw --all");
        assertThat(Run.of("withdraw", "USA").out())
                .contains("Nothing changes: United States carries 0 troops as it is.");
        assertThat(Run.of("withdraw", "europe").out()).contains("EUR 32 bn fall to one member");
    }

    @Test
    @DisplayName("The table of absences has a column for each member that pays, and a row for each that is absent")
    void absences() {
        String text =
                Run.of("withdraw", "--all", "--details", "--width", "1000").out();
        String row = text.lines()
                .filter(line -> line.startsWith("Germany "))
                .findFirst()
                .orElseThrow();
        assertThat(row.strip().split(" {2,}", -1)).hasSizeGreaterThan(25).contains("6,808", "1,498", "1,359", "\u2013");
        assertThat(Run.of("withdraw", "--all").lines()).hasSizeLessThanOrEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "withdraw DEU", "withdraw --all", "joint"})
    @DisplayName("Every format has them, and a page is one file with charts")
    void formats(String command) {
        for (String format : List.of("html", "markdown", "csv", "json")) {
            Run run = Run.of((command + " --format " + format).split(" ", -1));
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("roops");
        }
        assertThat(Run.of((command + " --format html").split(" ", -1)).out())
                .contains("<svg")
                .endsWith("</script>\n");
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
