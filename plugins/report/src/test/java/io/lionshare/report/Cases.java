package io.lionshare.report;

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
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Small scenarios with everything that a report has sections for. */
public final class Cases {
    /** A burden of people. */
    public static final String FORCE = "force";

    /** A burden of money, in the unit of GDP. */
    public static final String FUND = "fund";

    /** By GDP, or equally where it is not known. */
    public static final ScoringStrategy BY_GDP = new ByGdp();

    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

    private Cases() {}

    private static final class ByGdp implements ScoringStrategy {
        @Override
        public String id() {
            return "by-gdp";
        }

        @Override
        public String summary() {
            return "in proportion to GDP";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return alliance.members().stream()
                    .mapToDouble(member -> member.indicators().getOrDefault("gdp", 1.0))
                    .toArray();
        }
    }

    /** Members M00, M01, ... of which each has more GDP than the one before, without pledges or prices. */
    public static Scenario plain(int members) {
        List<Member> list = IntStream.range(0, members)
                .mapToObj(i -> Member.of(String.format(Locale.ROOT, "M%02d", i), "Member " + i)
                        .with("gdp", 1000 + 10 * i))
                .toList();
        Alliance alliance =
                Alliance.of(List.of(Indicator.of("gdp", "EUR")), list, List.of(Bloc.of("Pair", "M00", "M01")));
        return Scenario.of(
                        "Who gives what?",
                        alliance,
                        List.of(
                                Burden.of(ContributionType.of(FORCE, "persons", "1"), "1000"),
                                Burden.of(ContributionType.of(FUND, "EUR", "0.01"), "30000")),
                        List.of(Plan.of("gdp", BY_GDP)))
                .withLimits(FORCE, Limits.of(Limit.ceiling("M02", "0")));
    }

    /** Pledges that are firm, unstated, conditional and in a deadlock. */
    public static Scenario pledged(int members) {
        return plain(members)
                .withPledges(Pledges.of(
                        pledge("firm", "M00", PledgedAmount.between("100", "900")),
                        pledge("unstated", "M01", PledgedAmount.unstated()),
                        pledge("waits", "M02", PledgedAmount.of("50"))
                                .onCondition(Condition.givesAtLeast("Pair", FORCE, "2000")),
                        pledge("first", "M01", PledgedAmount.of("5")).onCondition(new Condition.PledgeActive("second")),
                        pledge("second", "M02", PledgedAmount.of("6"))
                                .onCondition(new Condition.PledgeActive("first"))))
                .withWhatIfs(List.of(
                        new WhatIf.Withdraws(
                                "Nothing of M01",
                                StepBack.entirely(plain(members).burdens(), "M01")),
                        new WhatIf.Pledged(
                                "More, if the pair gives more",
                                pledge("more", "M02", PledgedAmount.of("7"))
                                        .onCondition(Condition.givesAtLeast("Pair", FORCE, "3000")))));
    }

    /** Prices by which the fund is worth three times as much as the force. */
    public static Scenario priced(int members) {
        return pledged(members)
                .withPrices(
                        Prices.in("EUR").with(FORCE, "10").with(FUND, "0.01").withBasis("An assumption."));
    }

    /** A committed pledge of people. */
    public static Pledge pledge(String id, String member, PledgedAmount amount) {
        return pledge(id, FORCE, member, amount);
    }

    /** A committed pledge. */
    public static Pledge pledge(String id, String type, String member, PledgedAmount amount) {
        return Pledge.of(id, member, type, amount, Pledge.Status.COMMITTED, DAY, "a test");
    }
}
