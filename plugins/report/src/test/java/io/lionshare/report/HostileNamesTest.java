package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.html.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Names are whatever somebody wrote into a file; no format may take one for anything but text. */
class HostileNamesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static final String MARKS = "a|b [c](d) *e* `f`";

    private static final String CONTROL = "\u001b[2J";
    private static final String TURNED = "\u202eabc";

    private static final ScoringStrategy EQUAL = new ScoringStrategy() {
        @Override
        public String id() {
            return "all-alike";
        }

        @Override
        public String summary() {
            return SCRIPT;
        }

        @Override
        public double[] scores(Alliance alliance) {
            return alliance.members().stream().mapToDouble(member -> 1).toArray();
        }
    };

    private static String render(Renderer renderer) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "USD")),
                List.of(
                        Member.of("A", SCRIPT).with("gdp", 1),
                        Member.of("B", FORMULA).with("gdp", 2),
                        Member.of("C", MARKS).with("gdp", 3),
                        Member.of("D", CONTROL).with("gdp", 3),
                        Member.of("E", TURNED).with("gdp", 3)),
                List.of());
        Scenario scenario = new Scenario(
                SCRIPT,
                alliance,
                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), "7")),
                Map.of(),
                List.of(Plan.of("one", EQUAL), Plan.of("two", EQUAL)),
                "one",
                List.of("line\nend ]]> & \"quotes\" \u0007"));
        return renderer.render(ComparisonReport.of(Comparison.of(scenario), List.of(), "test"));
    }

    @Test
    @DisplayName("A page has them as text, asks nobody for anything, and has no control characters")
    void html() {
        String page = render(new HtmlRenderer());
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(SCRIPT)
                .doesNotContain("src=", "url(", "@import", "\u0007", "<link", "<iframe")
                .contains("default-src &#39;none&#39;");
        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    }

    @Test
    @DisplayName("Markdown has no element, cell, link or emphasis of theirs")
    void markdown() {
        assertThat(render(new MarkdownRenderer()))
                .doesNotContain(SCRIPT)
                .contains("&lt;script&gt;", "a\\|b \\[c\\](d) \\*e\\* \\`f\\`");
    }

    @Test
    @DisplayName("No cell of the CSV begins like a formula")
    void csv() {
        assertThat(render(new CsvRenderer())).contains("'=HYPERLINK").doesNotContain("\n=", ",=", ",\"=");
    }

    @Test
    @DisplayName("Text has no control character and no line of theirs, and shows a sign where one was")
    void text() {
        assertThat(render(new TextRenderer(TextLayout.of(80))))
                .contains("<script>alert(1)</script> (A)", "line end ]]> & \"quotes\" \u2407")
                .contains("\u241b[2J (D)", "[U+202E]abc (E)")
                .doesNotContain("\u0007", "\u001b", "\u202e");
    }

    @Test
    @DisplayName("JSON has them as they are, and exact numbers")
    void json() {
        assertThat(render(new JsonRenderer()))
                .contains("=HYPERLINK(\\\"x\\\") (B)")
                .contains("\"number\" : 7");
    }
}
