package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.JointText;
import io.lionshare.examples.cli.text.Lines;
import io.lionshare.joint.JointProblem;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare joint [SCENARIO]}. */
@Command(
        name = "joint",
        description = "Divides all burdens as one, by the prices of the scenario: fairness is judged over the whole.",
        footer = {
            "",
            "Examples:",
            "  lionshare joint",
            "  lionshare joint --plan blend",
            "  lionshare joint --intervals --width 140",
            "  lionshare joint my-scenario/scenario.yaml"
        })
final class JointCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = ScenarioArgument.LABEL,
            description = ScenarioArgument.DESCRIPTION)
    private String scenario = ScenarioArgument.DEFAULT;

    @Option(
            names = "--intervals",
            description = "Shows for each member how far each price can move while it gives the same; takes seconds.")
    private boolean intervals;

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    @Mixin
    private WidthOption width = new WidthOption();

    JointCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Lines lines = new Lines(width.of(console));
        Scenario whole = ScenarioArgument.load(scenario).scenario();
        Plan plan = fairShare.plan(whole);
        JointText text = new JointText(lines, whole, plan, problem(whole, plan));
        text.write();
        if (intervals) {
            text.intervals();
        }
        console.print(lines.list());
        return 0;
    }

    private static JointProblem problem(Scenario scenario, Plan plan) {
        try {
            return JointProblem.of(scenario, plan);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
