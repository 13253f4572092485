package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
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
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import io.lionshare.report.svg.SvgCharts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scenario in which every id, name, unit, source and note is hostile gives every report in every format. */
class HostileScenarioTest {
    private static final List<Renderer> RENDERERS = List.of(
            new HtmlRenderer(),
            new MarkdownRenderer(),
            new CsvRenderer(),
            new JsonRenderer(),
            new TextRenderer(TextLayout.of(60)),
            new TextRenderer(TextLayout.of(100).withExtent(TextLayout.Extent.SUMMARY)));

    private static Scenario scenario(String text) {
        String second = text + "2";
        List<Member> members = Stream.of(text, second, "C")
                .map(id -> Member.of(id, id).with("gdp", 1 + id.length()).with("map-column", 1))
                .map(member -> member.with("map-row", 1).with(text, 1))
                .toList();
        List<Indicator> indicators = Stream.of("gdp", "map-column", "map-row", text)
                .map(id -> new Indicator(id, text, text))
                .toList();
        List<Burden> burdens = List.of(
                Burden.of(ContributionType.of(text, text, "1"), "90"),
                Burden.of(ContributionType.of(second, "EUR", "1"), "2000000000"));
        PledgedAmount amount = PledgedAmount.of("5");
        return Scenario.of(
                        text,
                        Alliance.of(indicators, members, List.of(Bloc.of(text + "3", text, second))),
                        burdens,
                        List.of(Plan.of(text, Cases.BY_GDP), Plan.of(second, Cases.BY_GDP)))
                .withDescription(new Description(text, List.of(text, text), List.of(text)))
                .withActual(text, Actual.amounts(text, text).with(text, "5"))
                .withLimits(text, Limits.of(Limit.ceiling(text, "10"), Limit.floor(text + "3", "20")))
                .withPledges(Pledges.of(
                        pledge(text, text, text, amount).withProbability("0.5"),
                        pledge(second, text, second, amount)
                                .onCondition(Condition.allOf(
                                        new Condition.PledgeActive(text),
                                        Condition.givesAtLeast(text + "3", second, "9")))))
                .withWhatIfs(List.of(
                        new WhatIf.Withdraws(text, StepBack.entirely(burdens, text)),
                        new WhatIf.Pledged(second, pledge(text + "4", text, "C", amount))))
                .withPrices(
                        Prices.in(text).with(text, "10").with(second, "0.01").withBasis(text));
    }

    private static Pledge pledge(String id, String type, String member, PledgedAmount amount) {
        LocalDate day = LocalDate.of(2026, 1, 8);
        return Pledge.of(id, member, type, amount, Pledge.Status.COMMITTED, day, id);
    }

    private static List<Report> reports(Scenario scenario) {
        Comparison comparison = Comparison.of(scenario);
        List<Burden> burdens = scenario.burdens();
        Member first = scenario.alliance().members().get(0);
        return List.of(
                ComparisonReport.of(comparison, List.of(), "test"),
                MemberReport.of(comparison, burdens, first, "test"),
                PledgeReport.of(PledgeBook.of(scenario), burdens, "test"),
                WithdrawalReport.of(scenario, StepBack.entirely(burdens, first.id()), "test"),
                WithdrawalReport.ofAll(scenario, burdens, "test"),
                JointReport.of(scenario, JointSplit.of(JointProblem.of(scenario, scenario.baselinePlan())), "test"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every report is written in every format, without an element or a character of theirs that steers")
    void written(HostileText hostile) {
        for (Report report : reports(scenario(hostile.text()))) {
            for (Renderer renderer : RENDERERS) {
                String written = Rendered.by(renderer, report);
                assertThat(written).doesNotContain("\u0007", "\u001b");
                assertThat(renderer instanceof JsonRenderer || !written.contains("\u202e"))
                        .isTrue();
                assertThat(renderer instanceof HtmlRenderer && written.contains("<script>alert"))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Names of SVG files are short words joined by hyphens, one for each chart of each burden")
    void fileNames(HostileText hostile) {
        Report report = reports(scenario(hostile.text())).get(0);
        assertThat(SvgCharts.of(report).keySet())
                .hasSize(10)
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.svg") && name.length() < 120);
    }
}
