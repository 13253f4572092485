package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.examples.cli.text.CoverageText;
import io.lionshare.examples.cli.text.Lines;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        String text = Run.of("coverage", "--width", "200").out();
        assertThat(text)
                .startsWith("Pledges as of 2026-01-08, beside fair shares under gdp-weighted.\n")
                .contains(
                        "Committed: 0 .. 9,734 persons\n",
                        "Gap: 30,000 .. 20,266 persons\n",
                        "United Kingdom*: 0 .. 5,103 persons, fair share 5,103, pledge / fair share 0.00 .. 1.00,"
                                + " difference -5,103 .. 0\n",
                        "usa-2025-02: USA, ground-force, 0 persons, 2025-02-17 (kyivindependent.com): refused, counts as"
                                + " absent.\n",
                        "What if: US minimal role: air support only\n",
                        "What if: No US at all\n",
                        "High end: condition not met: Europe gives 9,734 of 20,000 persons of ground-force.\n",
                        "Another 10,266 persons of ground-force by Europe would make active: usa-air.\n");
    }

    @Test
    @DisplayName("Chances are told where a pledge is uncertain, and the pool where forces rotate")
    void chances() {
        Pledge maybe = Pledge.of(
                        "p",
                        "FRA",
                        "ground-force",
                        PledgedAmount.of("30000"),
                        Pledge.Status.COMMITTED,
                        LocalDate.of(2026, 1, 1),
                        "a test")
                .withProbability("0.25");
        Lines lines = new Lines(200);
        PledgeBook book = PledgeBook.of(SCENARIO.withPledges(Pledges.of(maybe)));
        new CoverageText(book, SCENARIO.baselinePlan()).write(lines, SCENARIO.burdens());
        assertThat(lines.list())
                .contains("Chance at the low end: 25.000 % that it is covered, expected shortfall 22,500 persons;"
                        + " 100.000 % if p were certain.");
    }

    @Test
    @DisplayName("A withdrawal shows amounts before and after, and what is more for each billion of GDP")
    void withdraw() {
        assertThat(Run.of("withdraw", "germany").out())
                .startsWith("DEU gives nothing\n")
                .contains(
                        "ground-force: 6,808 persons left by DEU go to 26 members.\n",
                        "GBR United Kingdom    5,103  6,601  +1,498            +0.4485\n",
                        "air-policing: 24 aircraft left by DEU go to 2 members.\n");
        assertThat(Run.of("withdraw", "USA").out()).contains("ground-force: nothing changes.\n");
        assertThat(Run.of("withdraw", "europe").out()).contains("32,000,000,000.00 EUR left by Europe go to 1 member");
    }

    @Test
    @DisplayName("The table of absences has a row and a column for each member")
    void absences() {
        String text = Run.of("withdraw", "--all", "--width", "1000").out();
        String row =
                text.lines().filter(line -> line.startsWith("DEU")).findFirst().orElseThrow();
        assertThat(row.strip().split("\\s+", -1)).hasSize(33).contains("+1,498", "+1,359", ".");
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
