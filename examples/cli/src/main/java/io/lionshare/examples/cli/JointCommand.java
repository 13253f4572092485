package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.plan.Scenario;
import io.lionshare.report.JointReport;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lionshare joint [SCENARIO]}. */
@Command(
        name = "joint",
        description = "Divides all burdens as one, by the prices of the scenario: fairness is measured over the whole.",
        footer = {
            "",
            "Examples:",
            "  lionshare joint",
            "  lionshare joint --plan blend",
            "  lionshare joint --intervals --width 140",
            "  lionshare joint --intervals --seconds 10",
            "  lionshare joint ukraine-2025",
            "  lionshare joint --format html -o joint.html"
        })
final class JointCommand extends ScenarioCommand {
    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private IntervalsOption intervals = new IntervalsOption();

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    JointCommand(Console console) {
        super(console);
    }

    @Override
    Optional<String> scenario() {
        return scenario.name();
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        Scenario part = fairShare.of(loaded.scenario());
        JointSplit split = JointSplit.of(JointProblem.of(part, part.baselinePlan()));
        document.write(
                intervals.areWanted()
                        ? JointReport.withIntervals(
                                part, split, intervals.search(split.problem(), console()), Version.product())
                        : JointReport.of(part, split, Version.product()),
                "lionshare joint --details has the steps of every member | joint --intervals --details");
    }
}
