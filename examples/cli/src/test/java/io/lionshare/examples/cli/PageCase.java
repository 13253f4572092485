package io.lionshare.examples.cli;

import io.lionshare.document.Report;
import io.lionshare.files.ScenarioReader;
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
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.score.ScoringStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A scenario of any size with everything that a page has sections for: three burdens, limits, pledges, prices, questions. Members
 * have the names of those of the United Nations, some of them long.
 *
 * @param members from 3 to 193
 * @param plans from 1 to 6
 */
record PageCase(int members, int plans) {
    private static final String TROOPS = "troops";
    private static final String FUND = "fund";

    /** In proportion to a power of GDP, with tenths as exponent. */
    private record Power(int tenths) implements ScoringStrategy {
        @Override
        public String id() {
            return "power-" + tenths;
        }

        @Override
        public String summary() {
            return "in proportion to GDP to the power of " + tenths + "/10";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return alliance.members().stream()
                    .mapToDouble(member -> StrictMath.pow(member.indicators().getOrDefault("gdp", 1.0), tenths / 10.0))
                    .toArray();
        }
    }

    /** The page in a folder, where it is written unless it is there. */
    Path in(Path folder) throws IOException {
        Path page = folder.resolve(members + "-" + plans + ".html");
        if (Files.exists(page)) {
            return page;
        }
        Report report = ComparisonReport.of(Comparison.of(scenario()), List.of(), "test");
        try (OutputStream out = Files.newOutputStream(page)) {
            new HtmlRenderer().render(report, out);
        }
        return page;
    }

    Scenario scenario() {
        List<Member> list = list();
        String largest = list.get(0).id();
        List<Burden> burdens = List.of(
                Burden.of(ContributionType.of(TROOPS, "troops", "1"), "30000"),
                Burden.of(ContributionType.of("aircraft", "aircraft", "12"), "120"),
                Burden.of(ContributionType.of(FUND, "EUR", "0.01"), "40000000000"));
        List<Bloc> blocs = List.of(Bloc.of(
                "The West",
                list.subList(1, list.size()).stream().map(Member::id).toArray(String[]::new)));
        List<Plan> plans = IntStream.range(0, this.plans)
                .mapToObj(i -> Plan.of("power-" + i, new Power(10 - i)))
                .toList();
        return Scenario.of(
                        "Who carries how much of what " + members + " members need?",
                        Alliance.of(List.of(Indicator.of("gdp", "EUR")), list, blocs),
                        burdens,
                        plans)
                .withLimits(TROOPS, Limits.of(Limit.ceiling(largest, "0")))
                .withLimits(FUND, Limits.of(Limit.ceiling(largest, "20 %"), Limit.floor("The West", "80 %")))
                .withPledges(pledges(list))
                .withWhatIfs(List.of(
                        new WhatIf.Withdraws("Without the largest", StepBack.entirely(burdens, largest)),
                        new WhatIf.Pledged(
                                "More on condition",
                                pledge("more", list.get(1), PledgedAmount.of("900"))
                                        .onCondition(Condition.givesAtLeast("The West", TROOPS, "25000")))))
                .withPrices(Prices.in("EUR")
                        .with(TROOPS, "70000")
                        .with("aircraft", "10000000")
                        .with(FUND, "1")
                        .withBasis("Assumed."));
    }

    private List<Member> list() {
        List<Member> known = ScenarioReader.load()
                .readBundled("un-budget")
                .scenario()
                .alliance()
                .members();
        return IntStream.range(0, members)
                .mapToObj(i -> Member.of(known.get(i).id(), known.get(i).name()).with("gdp", 4e12 / (i + 1)))
                .toList();
    }

    private static Pledges pledges(List<Member> list) {
        List<Pledge> pledges = new ArrayList<>();
        for (Member member : list.subList(1, Math.min(12, list.size()))) {
            boolean isStated = pledges.size() % 3 == 0;
            pledges.add(pledge(
                    "of-" + member.id(), member, isStated ? PledgedAmount.of("1200") : PledgedAmount.unstated()));
        }
        return Pledges.of(pledges.toArray(Pledge[]::new));
    }

    private static Pledge pledge(String id, Member member, PledgedAmount amount) {
        LocalDate day = LocalDate.of(2026, 1, 8);
        return Pledge.of(id, member.id(), TROOPS, amount, Pledge.Status.COMMITTED, day, "a statement of a test");
    }
}
