package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.words.JointAnswer;
import io.lionshare.report.words.JointValues;
import io.lionshare.report.words.JointWords;
import java.math.BigDecimal;
import java.util.List;

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
        lines.add(JointWords.introduction(split, plan.name()));
        exchangeValues();
        new JointTable(split).write(lines);
        ties();
        overruns();
        derivation();
        doubling();
        whatIfs();
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
                            + values.format(values.price(burden)) + ", "
                            + type.format(burden.total()) + " = " + values.format(values.of(burden)));
        }
        String basis = split.problem().prices().basis();
        if (!basis.isEmpty()) {
            lines.add(basis);
        }
    }

    private void ties() {
        JointWords.ties(split).ifPresent(ties -> {
            lines.blank();
            lines.add(ties);
        });
    }

    private void overruns() {
        split.overruns().forEach(overrun -> lines.add(JointWords.overrun(values, overrun)));
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
                    lines.add(
                            "  ",
                            "    ",
                            step.name() + ": " + values.change(step.change(i)) + " " + values.unit() + ", "
                                    + step.reason(i));
                }
            }
        }
    }

    private void doubling() {
        lines.title("If a price doubles");
        for (Burden burden : split.problem().burdens()) {
            String kind = burden.type().id();
            JointChange change = JointChange.ofPrice(split, kind, TWICE);
            lines.add("  ", "    ", JointWords.doubling(kind, change));
        }
    }

    private void whatIfs() {
        if (!scenario.whatIfs().isEmpty()) {
            lines.title("What if");
        }
        scenario.whatIfs()
                .forEach(question -> lines.add(
                        "  ",
                        "    ",
                        question.name() + ": " + JointAnswer.of(split, question).words() + "."));
    }
}
