package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Absences;
import io.lionshare.report.words.Figures;
import java.util.ArrayList;
import java.util.List;

/** The cost of each absence to each other member, as text: a row for who is absent, a column for who pays. */
public final class AbsencesText {
    private static final int GAP = 2;
    private static final int LABEL = "absent".length();

    private final Scenario scenario;
    private final Plan plan;

    /**
     * The absences of a scenario.
     *
     * @param scenario burdens and limits
     * @param plan how they are divided
     */
    public AbsencesText(Scenario scenario, Plan plan) {
        this.scenario = scenario;
        this.plan = plan;
    }

    /**
     * A table for each burden, in as many parts as the width asks for.
     *
     * @param lines where the text goes
     * @param burdens those of the scenario that are shown
     */
    public void write(Lines lines, List<Burden> burdens) {
        lines.add(
                "What each member's absence costs each other member under " + plan.name()
                        + ". A row: who is absent. A column: who pays so much more. Without a figure: the others' limits leave no room.");
        burdens.forEach(burden -> {
            Allocation before = scenario.allocate(burden, plan);
            lines.title(burden.type().id() + ", " + burden.type().unit());
            tables(lines, Absences.of(before), burden.type());
        });
    }

    private void tables(Lines lines, Absences absences, ContributionType type) {
        List<Member> members = scenario.alliance().members();
        int from = 0;
        while (from < members.size()) {
            int to = from + 1;
            Table table = table(absences, type, members.subList(from, to));
            while (to < members.size()) {
                Table wider = table(absences, type, members.subList(from, to + 1));
                if (LABEL + wider.figuresWidth(GAP) > lines.width()) {
                    break;
                }
                table = wider;
                to++;
            }
            if (from > 0) {
                lines.blank();
            }
            lines.addAll(table.lines(LABEL, GAP));
            from = to;
        }
    }

    private Table table(Absences absences, ContributionType type, List<Member> columns) {
        Table table = new Table(
                "absent",
                List.of(new Table.Group("more", columns.stream().map(Member::id).toList())));
        for (Member absent : scenario.alliance().members()) {
            List<String> cells = new ArrayList<>();
            for (Member other : columns) {
                cells.add(
                        absent.equals(other)
                                ? "."
                                : absences.cost(absent.id(), other.id())
                                        .map(cost -> Figures.difference(type, cost))
                                        .orElse(""));
            }
            table.row(absent.id(), cells);
        }
        return table;
    }
}
