package io.lionshare.examples.cli;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.plan.Scenario;
import io.lionshare.report.JointReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "  lionshare joint --intervals --seconds 10",
            "  lionshare joint my-scenario/scenario.yaml",
            "  lionshare joint --format html -o joint.html"
        })
final class JointCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = ScenarioArgument.LABEL,
            description = ScenarioArgument.DESCRIPTION)
    private String scenario = ScenarioArgument.DEFAULT;

    @Mixin
    private IntervalsOption intervals = new IntervalsOption();

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    @Mixin
    private ReportOptions report = new ReportOptions();

    JointCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Document document = report.check(console);
        Scenario part = fairShare.of(ScenarioArgument.load(scenario).scenario());
        JointSplit split = JointSplit.of(problem(part));
        document.write(
                intervals.areWanted()
                        ? JointReport.withIntervals(
                                part, split, intervals.search(split.problem(), console), Version.product())
                        : JointReport.of(part, split, Version.product()),
                "lionshare joint --details has the steps of every member | joint --intervals --details");
        return 0;
    }

    private static JointProblem problem(Scenario scenario) {
        try {
            return JointProblem.of(scenario, scenario.baselinePlan());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
