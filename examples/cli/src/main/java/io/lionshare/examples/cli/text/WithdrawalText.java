package io.lionshare.examples.cli.text;

import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PerGdp;
import io.lionshare.report.words.WithdrawalWords;
import java.util.List;

/** Who pays what more when one steps back, as text. */
public final class WithdrawalText {
    private static final int DECIMALS = 4;
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
        lines.add(WithdrawalWords.introduction(plan.name()));
        scenario.burdens().stream()
                .filter(burden -> step.caps().containsKey(burden.type().id()))
                .forEach(burden -> burden(lines, scenario.allocate(burden, plan), step));
    }

    private void burden(Lines lines, Allocation before, StepBack step) {
        ContributionType type = before.burden().type();
        lines.blank();
        Withdrawal withdrawal;
        try {
            withdrawal = Withdrawal.of(before, step);
        } catch (InfeasibleException e) {
            lines.add(type.id() + ": ", "  ", WithdrawalWords.impossible(e));
            return;
        }
        lines.add(type.id() + ": ", "  ", WithdrawalWords.sentence(withdrawal, step.who()));
        List<Member> losers = withdrawal.change().losers();
        if (losers.isEmpty()) {
            return;
        }
        tables(lines, withdrawal, losers);
        WithdrawalWords.falls(withdrawal).ifPresent(falls -> lines.add("Falls: ", "  ", falls));
    }

    /** One table, or two where the width does not hold all columns beside the members' ids. */
    private void tables(Lines lines, Withdrawal withdrawal, List<Member> losers) {
        ContributionType type = withdrawal.burden().type();
        List<String> heads = List.of("before", "after", "more", perGdp(type).head());
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

    private List<String> cells(Withdrawal withdrawal, Member member) {
        ContributionType type = withdrawal.burden().type();
        return List.of(
                type.digits(withdrawal.before().amount(member.id())),
                type.digits(withdrawal.after().amount(member.id())),
                Figures.difference(type, withdrawal.change().of(member.id())),
                perGdp(type)
                        .of(withdrawal, member.id())
                        .map(cost -> Figures.change(cost, DECIMALS))
                        .orElse("unknown"));
    }

    private PerGdp perGdp(ContributionType type) {
        return PerGdp.of(scenario.alliance(), type);
    }
}
