package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.examples.cli.scenario.BundledMembers;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.Factored;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.audit.Correction;
import io.lionshare.score.audit.SignAudit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
    private static final String EXAMPLE = "A worked example: what it means to fail the second test";

    /** Without caps the exact fractions are short: a third of the time. */
    private static final String UNCAPPED = "eu-relocation-2015:cap=none";

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName(
            "The European key of 2015 passes the first test and fails the second; every violation is printed with its"
                    + " size")
    void relocation() {
        Run run = Run.of("audit", "eu-relocation-2015", "--width", "1000", "--details");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0))
                .isEqualTo(
                        "Sign audit of eu-relocation-2015 on the figures of 25 states of the European Union in 2015");
        assertThat(run.lines())
                .contains(
                        "1. Own changes: passed in all 100 cases of a factor and a member",
                        "2. Corrections: FAILED in 16 of 50 cases of a factor and a member");
        assertThat(words(run))
                .contains("Germany (DEU): unemployment 5 10.662 % 21.583 % 21.536 % 0.047 better off, yet relieved");
        List<Correction> wrong = SignAudit.of(BundledMembers.all().get(1).alliance(), (Factored)
                        Plugins.load(ScoringStrategy.class).get("eu-relocation-2015"))
                .corrections()
                .stream()
                .filter(correction -> correction.violation() > 0)
                .toList();
        assertThat(wrong)
                .hasSize(16)
                .allSatisfy(correction -> assertThat(run.lines())
                        .anyMatch(line -> line.contains("(" + correction.member() + ")")
                                && line.contains(correction.factor().indicator())
                                && line.endsWith(correction.isWorseOff() ? "yet charged" : "yet relieved")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "200"})
    @DisplayName("The answer and the largest violations fit on a screen")
    void answer(String width) {
        Run run = Run.of("audit", UNCAPPED, "--width", width);
        assertThat(run.lines()).hasSizeLessThanOrEqualTo(24);
        assertThat(words(run))
                .contains(
                        "corrections: FAILED in 14 of 50 cases",
                        "France: unemployment 15.383 % 14.191 % 1.191 relieved")
                .endsWith("More lionshare audit " + UNCAPPED + " --details ");
    }

    @Test
    @DisplayName("The worked example: with lower unemployment, the large state's key falls from 0.90 to 0.87")
    void example() {
        assertThat(words(Run.of("audit", "gdp-weighted", "--details")))
                .contains(EXAMPLE)
                .contains("Large: 90.000 % of population and of GDP, unemployment 4 %. Its key moves from 90.000 %"
                        + " without unemployment to 87.000 % with it.")
                .contains("Small: 10.000 % of population and of GDP, unemployment 6 %. Its key moves from 10.000 %"
                        + " without unemployment to 13.000 % with it.")
                .contains("is 4.2 %.", "relieved of 3.000 percentage points");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gdp-weighted",
                "gdp-weighted:exponent=0.5",
                "indicator-weighted:indicator=military-personnel",
                "indicator-weighted:indicator=gdp:exponent=-1",
                "population-weighted",
                "capability-weighted",
                "capability-weighted:by=personnel",
                "ability-to-pay",
                "exposure-weighted",
                "exposure-weighted:by=distance:base=none",
                "nato-common-funding",
                "eu-solidarity-pool:population-weight=1/3"
            })
    @DisplayName("Plain weighted keys pass both tests on the members of NATO")
    void plain(String strategy) {
        Run run = Run.of("audit", strategy, "--details");
        assertThat(run.code()).isZero();
        assertThat(words(run))
                .contains(
                        "on the figures of 32 members of NATO",
                        "1. Own changes: passed",
                        "2. Corrections: passed",
                        "No factor is corrective.")
                .doesNotContain("FAILED");
    }

    @Test
    @DisplayName("A strategy whose required parameter is not set is refused with a way to set it")
    void required() {
        Run run = Run.of("audit", "indicator-weighted");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("lionshare: parameter indicator of indicator-weighted must be set"
                        + "\nMaybe indicator-weighted:indicator=gdp\n");
        assertThat(Run.of("--plans", "indicator-weighted").err())
                .startsWith(
                        "lionshare: scoring strategy indicator-weighted: parameter indicator must be set; indicators"
                                + " of the alliance: border, ");
    }

    @Test
    @DisplayName("Parameters change what is audited: without weight on unemployment, nothing is found about it")
    void parameters() {
        String key = "eu-relocation-2015:unemployment-weight=0:gdp-weight=0.5";
        assertThat(words(Run.of("audit", key, "--details")))
                .contains("2. Corrections: FAILED in 6 of 25 cases")
                .doesNotContain("(DEU): unemployment");
    }

    @Test
    @DisplayName("A key that lists members is audited on their figures alone")
    void listed() {
        assertThat(words(Run.of("audit", "eu-relocation-2015:members=DEU;FRA;GRC", "--width", "1000", "--details")))
                .startsWith(
                        "Sign audit of eu-relocation-2015 on the figures of 3 of the 25 states of the European Union in"
                                + " 2015")
                .contains("1. Own changes: passed in all 12 cases", "2. Corrections: passed in all 6 cases");
    }

    @Test
    @DisplayName("A strategy without its figures is reported with what is missing for which members, exit code 1")
    void missing() {
        Run run = Run.of("audit", "koenigstein");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("lionshare: koenigstein cannot be audited: tax-revenue of the 32 members of NATO, and"
                        + " tax-revenue of the 25 states of the European Union in 2015 are not known\n"
                        + "Maybe name a scenario of your own that has these figures: lionshare audit STRATEGY"
                        + " SCENARIO\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80})
    @DisplayName("No line is longer than the width")
    void width(int width) {
        String key = "eu-relocation-2015:members=DEU;FRA;GRC";
        assertThat(Run.of("audit", key, "--width", Integer.toString(width), "--details")
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    @DisplayName("The audit is a report: its violations are numbers in every format")
    void formats() {
        assertThat(Run.of("audit", UNCAPPED, "--format", "csv").lines())
                .anyMatch(line -> line.startsWith(
                        ",corrections,Members that are corrected the wrong way,Germany (DEU): unemployment,body,share,"
                                + "with it,18.44"));
        assertThat(Run.of("audit", "gdp-weighted", "--format", "html").out()).startsWith("<!DOCTYPE html>");
    }

    @Test
    @DisplayName("One case is one case")
    void one() {
        String key = "eu-relocation-2015:members=DEU:unemployment-weight=0:gdp-weight=0.5";
        assertThat(words(Run.of("audit", key, "--details")))
                .contains("2. Corrections: passed in 1 case of a factor and a member");
    }
}
