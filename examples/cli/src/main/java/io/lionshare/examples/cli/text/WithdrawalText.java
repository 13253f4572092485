package io.lionshare.examples.cli.text;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Who pays what more when one steps back, as text. */
public final class WithdrawalText {
    private static final String GDP = "gdp";
    private static final int BILLION = 9;
    private static final int GAP = 2;
    private static final int LEAST_LABEL = 12;

    private final Scenario scenario;
    private final Plan plan;

    /**
     * Withdrawals from a scenario.
     *
     * @param scenario burdens and limits
     * @param plan how they are divided
     */
    public WithdrawalText(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
    }

    /**
     * One step back, burden by burden.
     *
     * @param lines where the text goes
     * @param title what happens
     * @param step who steps back, and how far
     */
    public void write(Lines lines, String title, StepBack step) {
        lines.title(title);
        lines.add("Scores and claims under " + plan.name()
                + " stay as they were; what is left goes to those who remain.");
        scenario.burdens().stream()
                .filter(burden -> step.caps().containsKey(burden.type().id()))
                .forEach(burden -> burden(
                        lines, Allocator.allocate(scenario.alliance(), burden, scenario.limitsOf(burden), plan), step));
    }

    private void burden(Lines lines, Allocation before, StepBack step) {
        ContributionType type = before.burden().type();
        lines.blank();
        Withdrawal withdrawal;
        try {
            withdrawal = Withdrawal.of(before, step);
        } catch (InfeasibleException e) {
            String message = String.valueOf(e.getMessage());
            lines.add(
                    type.id() + ": ",
                    "  ",
                    "nobody can fill the gap; " + message.lines().findFirst().orElse("") + ".");
            return;
        }
        if (withdrawal.change().moved().signum() == 0) {
            lines.add(type.id() + ": ", "  ", "nothing changes.");
            return;
        }
        List<Member> losers = withdrawal.change().losers();
        lines.add(
                type.id() + ": ",
                "  ",
                type.format(withdrawal.released()) + " left by " + step.who() + " go to " + losers.size()
                        + " members.");
        tables(lines, withdrawal, losers);
        falls(lines, withdrawal);
    }

    /** One table, or two where the width does not hold all columns beside the members' ids. */
    private void tables(Lines lines, Withdrawal withdrawal, List<Member> losers) {
        ContributionType type = withdrawal.burden().type();
        List<String> heads = List.of("before", "after", "more", relativeHead(type));
        Table whole = table(withdrawal, losers, heads, 0);
        if (lines.width() - whole.figuresWidth(GAP) >= LEAST_LABEL) {
            add(lines, whole);
        } else {
            add(lines, table(withdrawal, losers, heads.subList(0, 2), 0));
            lines.blank();
            add(lines, table(withdrawal, losers, heads.subList(2, heads.size()), 2));
        }
    }

    private static void add(Lines lines, Table table) {
        lines.addAll(table.lines(Math.min(table.labelWidth(), lines.width() - table.figuresWidth(GAP)), GAP));
    }

    private Table table(Withdrawal withdrawal, List<Member> losers, List<String> heads, int first) {
        Table table = new Table(
                "Member", List.of(new Table.Group(withdrawal.burden().type().unit(), heads)));
        for (Member member : losers) {
            table.row(
                    member.id() + " " + member.name(), cells(withdrawal, member).subList(first, first + heads.size()));
        }
        return table;
    }

    /** A share where amounts are in the unit of GDP, else amounts for each billion of it. */
    private String relativeHead(ContributionType type) {
        String unit = scenario.alliance().indicators().stream()
                .filter(indicator -> indicator.id().equals(GDP))
                .map(Indicator::unit)
                .findFirst()
                .orElse("");
        return type.unit().equals(unit) ? "% of GDP" : "per bn " + unit + " of GDP";
    }

    private List<String> cells(Withdrawal withdrawal, Member member) {
        ContributionType type = withdrawal.burden().type();
        OptionalDouble relative = withdrawal.relative(member.id(), GDP);
        int shift = relativeHead(type).startsWith("%") ? 2 : BILLION;
        return List.of(
                type.digits(withdrawal.before().amount(member.id())),
                type.digits(withdrawal.after().amount(member.id())),
                Figures.difference(type, withdrawal.change().of(member.id())),
                relative.isPresent()
                        ? Figures.change(
                                BigDecimal.valueOf(relative.getAsDouble()).movePointRight(shift), 4)
                        : "unknown");
    }

    private static void falls(Lines lines, Withdrawal withdrawal) {
        List<Member> falls = withdrawal.falls();
        if (!falls.isEmpty()) {
            boolean ideal = !withdrawal.idealFalls().isEmpty();
            ContributionType type = withdrawal.burden().type();
            lines.add(
                    "Falls: ",
                    "  ",
                    falls.stream()
                                    .map(member -> member.name() + " ("
                                            + Figures.difference(
                                                    type, withdrawal.change().of(member.id())) + ")")
                                    .collect(Collectors.joining(", "))
                            + (ideal
                                    ? " carry less, by the rule itself."
                                    : " carry less, by rounding to whole units alone: no ideal amount falls."));
        }
    }
}
