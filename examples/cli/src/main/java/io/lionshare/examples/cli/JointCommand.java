package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.JointText;
import io.lionshare.examples.cli.text.Lines;
import io.lionshare.files.LoadedScenario;
import io.lionshare.joint.JointProblem;
import io.lionshare.plan.Scenario;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            names = "--plan",
            paramLabel = "PLAN",
            description = "The plan whose strategy gives fair shares; by default the scenario's baseline.")
    private @Nullable String plan;

    @Option(
            names = "--intervals",
            description = "Shows for each member how far each price can move while it gives the same; takes seconds.")
    private boolean intervals;

    @Mixin
    private WidthOption width = new WidthOption();

    JointCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Lines lines = new Lines(width.of(console));
        LoadedScenario loaded = ScenarioArgument.load(scenario);
        Scenario chosen = PlanChoice.choose(loaded, plan);
        JointText text = new JointText(lines, chosen, problem(chosen));
        text.write();
        if (intervals) {
            text.intervals();
        }
        console.print(lines.list());
        return 0;
    }

    private static JointProblem problem(Scenario scenario) {
        try {
            return JointProblem.of(scenario, scenario.plans().get(0));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
