package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Description;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.html.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import io.lionshare.score.ScoringStrategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names are whatever somebody wrote into a file; no format may take one for anything but text. */
class HostileNamesTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static final String MARKS = "a|b [c](d) *e* `f`";
    private static final String CONTROL = "\u001b[2J";
    private static final String TURNED = "\u202eabc";
    private static final String LINKS = "https://evil.example www.evil.example @octocat a@b.example #1";

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

    /** Where the names stand. */
    enum Where {
        MEMBERS {
            @Override
            Scenario scenario() {
                Alliance alliance = Alliance.of(
                        List.of(Indicator.of("gdp", "USD")),
                        List.of(
                                Member.of("A", SCRIPT).with("gdp", 1),
                                Member.of("B", FORMULA).with("gdp", 2),
                                Member.of("C", MARKS).with("gdp", 3),
                                Member.of("D", CONTROL).with("gdp", 3),
                                Member.of("E", TURNED).with("gdp", 3),
                                Member.of("F", LINKS).with("gdp", 3)),
                        List.of());
                return Scenario.of(
                                SCRIPT,
                                alliance,
                                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), "7")),
                                List.of(Plan.of("one", EQUAL), Plan.of("two", EQUAL)))
                        .withDescription(new Description(
                                SCRIPT,
                                List.of(
                                        "line\nend ]]> & \"quotes\" \u0007",
                                        "- no list",
                                        "2025. No list",
                                        "---",
                                        "+ no list"),
                                List.of()));
            }
        },
        PLEDGES {
            @Override
            Scenario scenario() {
                Scenario plain = Cases.plain(3);
                PledgedAmount amount = PledgedAmount.of("5");
                return plain.withPledges(Pledges.of(
                                pledge(SCRIPT, "M00", amount, MARKS).withProbability("0.5"),
                                pledge(CONTROL, "M02", amount, TURNED),
                                pledge(LINKS, "M02", amount, LINKS),
                                pledge(FORMULA, "M01", amount, FORMULA)
                                        .onCondition(Condition.allOf(
                                                new Condition.PledgeActive(SCRIPT),
                                                Condition.givesAtLeast("M02", Cases.FUND, "9")))))
                        .withWhatIfs(List.of(
                                new WhatIf.Withdraws(SCRIPT, StepBack.entirely(plain.burdens(), "M00")),
                                new WhatIf.Pledged(MARKS, Cases.pledge(FORMULA, "M01", amount))))
                        .withPrices(Prices.in(MARKS)
                                .with(Cases.FORCE, "10")
                                .with(Cases.FUND, "0.01")
                                .withBasis(SCRIPT));
            }
        };

        abstract Scenario scenario();

        private static Pledge pledge(String id, String member, PledgedAmount amount, String source) {
            LocalDate day = LocalDate.of(2026, 1, 8);
            return Pledge.of(id, member, Cases.FORCE, amount, Pledge.Status.COMMITTED, day, source);
        }

        String render(Renderer renderer) {
            return renderer.render(ComparisonReport.of(Comparison.of(scenario()), List.of(), "test"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A page has them as text, asks nobody for anything, and has no control characters")
    void html(Where where) {
        String page = where.render(new HtmlRenderer());
        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(SCRIPT)
                .doesNotContain(
                        "src=", "url(", "@import", "\u0007", "\u001b", "\u202e", "<link", "<iframe", "href=\"http")
                .contains("default-src &#39;none&#39;");
        assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("https://evil", ""))
                .doesNotContain("http:", "https:");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Markdown has no element, cell, link, mention or emphasis of theirs, and no control character")
    void markdown(Where where) {
        assertThat(where.render(new MarkdownRenderer()))
                .doesNotContain(SCRIPT, MARKS, "\u0007", "\u001b", "\u202e")
                .doesNotContain("://", "www.", "@o", "@b", "#1")
                .contains("&lt;script&gt;", "a\\|b \\[c\\](d) \\*e\\* \\`f\\`", "\u241b\\[2J", "[U+202E\\]abc")
                .contains("https:<!-- -->//evil.example www<!-- -->.evil.example @<!-- -->octocat a@<!-- -->b.example");
    }

    @Test
    @DisplayName("No paragraph of Markdown begins a list or a rule")
    void paragraphs() {
        assertThat(Where.MEMBERS.render(new MarkdownRenderer()).lines())
                .contains("\\- no list", "2025\\. No list", "\\---", "\\+ no list");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("No cell of the CSV begins like a formula or has a control character")
    void csv(Where where) {
        assertThat(where.render(new CsvRenderer()))
                .contains("'=HYPERLINK", "\u241b[2J", "[U+202E]abc")
                .doesNotContain("\n=", ",=", ",\"=", "\u001b", "\u202e");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Text has no control character and no line of theirs, and shows a sign where one was")
    void text(Where where) {
        assertThat(where.render(new TextRenderer(TextLayout.of(200))))
                .contains(SCRIPT, "\u241b[2J", "[U+202E]abc")
                .doesNotContain("\u0007", "\u001b", "\u202e");
    }

    @Test
    @DisplayName("An end of line within a paragraph is a space")
    void line() {
        assertThat(Where.MEMBERS.render(new TextRenderer(TextLayout.of(80))))
                .contains("line end ]]> & \"quotes\" \u2407");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("JSON has them as they are, and exact numbers")
    void json(Where where) {
        assertThat(where.render(new JsonRenderer()))
                .contains("=HYPERLINK(\\\"x\\\")", SCRIPT, MARKS, "\\u001B[2J", TURNED)
                .containsPattern("\"number\" : [0-9]");
    }
}
