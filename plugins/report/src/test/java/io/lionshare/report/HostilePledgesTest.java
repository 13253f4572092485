package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.html.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pledges, their sources, what-ifs and prices are whatever somebody wrote into a file, too. */
class HostilePledgesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static final String MARKS = "a|b [c](d) *e* `f`";

    private static String render(Renderer renderer) {
        LocalDate day = LocalDate.of(2026, 1, 8);
        PledgedAmount amount = PledgedAmount.of("5");
        Pledge script = Pledge.of(SCRIPT, "M00", Cases.FORCE, amount, Pledge.Status.COMMITTED, day, MARKS)
                .withProbability("0.5");
        Pledge formula = Pledge.of(FORMULA, "M01", Cases.FORCE, amount, Pledge.Status.COMMITTED, day, FORMULA)
                .onCondition(Condition.allOf(
                        new Condition.PledgeActive(SCRIPT), Condition.givesAtLeast("M02", Cases.FUND, "9")));
        Scenario plain = Cases.plain(3);
        Scenario scenario = plain.withPledges(Pledges.of(script, formula))
                .withWhatIfs(List.of(
                        new WhatIf.Withdraws(SCRIPT, StepBack.entirely(plain.burdens(), "M00")),
                        new WhatIf.Pledged(MARKS, Cases.pledge(FORMULA, "M01", amount))))
                .withPrices(Prices.in(MARKS)
                        .with(Cases.FORCE, "10")
                        .with(Cases.FUND, "0.01")
                        .withBasis(SCRIPT));
        return renderer.render(ComparisonReport.of(Comparison.of(scenario), List.of(), "test"));
    }

    @Test
    @DisplayName("A page has them as text")
    void html() {
        String page = render(new HtmlRenderer());
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(SCRIPT)
                .doesNotContain("src=", "url(", "@import", "<link", "<iframe");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    @Test
    @DisplayName("Markdown has no element, cell, link or emphasis of theirs")
    void markdown() {
        assertThat(render(new MarkdownRenderer()))
                .doesNotContain(SCRIPT)
                .doesNotContain(MARKS)
                .contains("&lt;script&gt;", "What if: a\\|b \\[c\\](d) \\*e\\* \\`f\\`");
    }

    @Test
    @DisplayName("No cell of the CSV begins like a formula")
    void csv() {
        assertThat(render(new CsvRenderer())).contains("'=HYPERLINK").doesNotContain("\n=", ",=", ",\"=");
    }

    @Test
    @DisplayName("JSON has them as they are")
    void json() {
        assertThat(render(new JsonRenderer()))
                .contains("\"text\" : \"=HYPERLINK(\\\"x\\\")\"", "\"text\" : \"" + SCRIPT + "\"");
    }
}
