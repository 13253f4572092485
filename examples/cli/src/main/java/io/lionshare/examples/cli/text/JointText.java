package io.lionshare.examples.cli.text;

import io.lionshare.joint.Cell;
import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.Overrun;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Several burdens divided as one, as text. */
public final class JointText {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final Lines lines;
    private final Scenario scenario;
    private final Plan plan;
    private final JointSplit split;
    private final JointValues values;

    /**
     * A joint split.
     *
     * @param lines where the text goes
     * @param scenario gives title and what-ifs
     * @param plan gives fair shares
     * @param problem the burdens of the scenario as one
     * @throws io.lionshare.joint.JointConflict if limits and requirements contradict each other
     * @throws io.lionshare.model.InfeasibleException if those of one burden do
     */
    public JointText(Lines lines, Scenario scenario, Plan plan, JointProblem problem) {
        this.lines = lines;
        this.scenario = scenario;
        this.plan = plan;
        this.split = JointSplit.of(problem);
        this.values = new JointValues(split);
    }

    /** Everything but the intervals of prices. */
    public void write() {
        lines.title(scenario.name() + ", all burdens as one");
        lines.add(
                "Fair shares by " + plan.name() + ", of "
                        + values.format(split.problem().value())
                        + " in all. What limits keep a member from giving of one burden, it gives of others, as far as it may.");
        exchangeValues();
        new JointTable(split).write(lines);
        ties();
        overruns();
        derivation();
        doubling();
        new JointWhatIfText(lines, split).write(scenario.whatIfs());
    }

    /** How far each price can move while a member gives the same. */
    public void intervals() {
        new JointIntervalsText(split.problem()).write(lines);
    }

    private void exchangeValues() {
        lines.title("Exchange values");
        for (Burden burden : split.problem().burdens()) {
            ContributionType type = burden.type();
            lines.add(
                    "  ",
                    "    ",
                    type.id() + ": " + type.format(type.quantum()) + " = "
                            + values.format(split.problem().prices().of(type.id())) + ", "
                            + type.format(burden.total()) + " = " + values.format(values.of(burden)));
        }
        String basis = split.problem().prices().basis();
        if (!basis.isEmpty()) {
            lines.add(basis);
        }
    }

    private void ties() {
        List<Cell> tied = split.tied();
        if (!tied.isEmpty()) {
            lines.blank();
            lines.add("Another rounding would be equally right for: "
                    + tied.stream()
                            .map(cell -> cell.member() + " (" + cell.kind() + ")")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private void overruns() {
        for (Overrun overrun : split.overruns()) {
            lines.add("Whole quanta miss the " + overrun.limit() + " in all by " + values.format(overrun.by()) + ".");
        }
    }

    private void derivation() {
        lines.title("From fair share to what is given");
        Derivation derivation = split.derivation();
        List<Member> members = split.problem().alliance().members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            lines.add(member.name() + " (" + member.id() + "): " + values.format(split.value(member.id())));
            for (Derivation.Step step : derivation.steps()) {
                if (step.change(i).signum() != 0) {
                    lines.add("  ", "    ", step.name() + ": " + values.change(step.change(i)) + ", " + step.reason(i));
                }
            }
        }
    }

    private void doubling() {
        lines.title("If a price doubles");
        for (Burden burden : split.problem().burdens()) {
            String kind = burden.type().id();
            JointChange change = JointChange.ofPrice(split, kind, TWICE);
            lines.add("  ", "    ", "Doubling the price of " + kind + " changes " + JointChangeText.of(change) + ".");
        }
    }
}
