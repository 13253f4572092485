package io.lionshare.report.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.MemberReport;
import io.lionshare.report.Report;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports of few and of many members, with names of every length. */
class TextOfComparisonsTest {
    private static Comparison comparison(int members) {
        List<Member> all = IntStream.range(0, members)
                .mapToObj(i -> Member.of("M" + i, name(i)).with("gdp", 1 + i * i))
                .toList();
        Alliance alliance =
                Alliance.of(List.of(Indicator.of("gdp", "USD")), all, List.of(Bloc.of("The first two", "M0", "M1")));
        return Comparison.of(Scenario.of(
                "Who carries how much?",
                alliance,
                List.of(
                        Burden.of(ContributionType.of("ships", "ships", "1"), "70000"),
                        Burden.of(ContributionType.of("members", "EUR", "0.01"), "40000000000")),
                List.of(
                        Plan.of("one", Cases.BY_GDP),
                        Plan.of("a-plan-with-a-name-that-is-long:base=none:half-distance-km=500", Cases.BY_GDP),
                        Plan.of("three", Cases.BY_GDP))));
    }

    private static String name(int i) {
        return i % 7 == 1 ? "The United Kingdom of Avalon and Northern Brittia " + i : "Member" + "x".repeat(i) + i;
    }

    @ParameterizedTest
    @CsvSource({"3, 40", "3, 80", "3, 120", "60, 40", "60, 80", "60, 120"})
    @DisplayName("No line is longer than the width, and every member is in the table with its id")
    void width(int members, int width) {
        Comparison comparison = comparison(members);
        Report report = ComparisonReport.of(comparison, List.of(), "test");
        List<String> lines =
                new TextRenderer(TextLayout.of(width)).render(report).lines().toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
        assertThat(lines).anyMatch(line -> line.startsWith("The first two "));
        assertThat(IntStream.range(0, members).mapToObj(i -> "(M" + i + ") "))
                .allSatisfy(id -> assertThat(lines).anyMatch(line -> line.contains(id)));
        Member last = comparison.scenario().alliance().members().get(members - 1);
        assertThat(new TextRenderer(TextLayout.of(width))
                        .render(MemberReport.of(
                                comparison, comparison.scenario().burdens(), last, "test"))
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }
}
