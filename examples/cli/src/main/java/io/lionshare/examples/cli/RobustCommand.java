package io.lionshare.examples.cli;

import io.lionshare.document.Report;
import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.report.RobustReport;
import io.lionshare.robustness.sweep.Sweep;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lionshare robust [SCENARIO]}. */
@Command(
        name = "robust",
        description =
                "How far each member's number moves over all weightings of the strategies, or under other choices.",
        footer = {
            "",
            "Examples:",
            "  lionshare robust",
            "  lionshare robust --burden fund --weights gdp-weighted,equal --least gdp-weighted=0.5",
            "  lionshare robust --vary rule=proportional/talmud --vary limits=on/off --vary total=-10/10",
            "  lionshare robust --vary weights=4 --vary limits=on/off",
            "  lionshare robust --vary weights=4 --vary proximity-weighted:half-distance-km=500/1500",
            "  lionshare robust --burden fund --vary gdp:DEU=-10..10 --vary method=webster/adams --details",
            "  lionshare robust --format csv -o ranges.csv",
            "  lionshare robust --burden fund --draws 1000000 --vary total=-10..10 --part 1/2 -o part-1",
            "  lionshare robust --merge part-1,part-2"
        })
final class RobustCommand extends ScenarioCommand {
    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private BurdenOption burden = new BurdenOption();

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    @Mixin
    private WeightOptions weights = new WeightOptions();

    @Mixin
    private ChoiceOptions choices = new ChoiceOptions();

    @Mixin
    private SweepOptions sweeps = new SweepOptions();

    RobustCommand(Console console) {
        super(console);
    }

    @Override
    Optional<String> scenario() {
        return scenario.name();
    }

    @Override
    void check() {
        if (sweeps.isPart() && sweeps.isMerge()) {
            throw new UsageException(
                    "--part writes one part, --merge reports all of them; only one of the two can be given");
        }
        if (sweeps.isMerge()
                && (choices.areGiven()
                        || weights.areGiven()
                        || weights.areDrawsGiven()
                        || burden.isGiven()
                        || fairShare.name().isPresent())) {
            throw new UsageException(
                    "--merge reports what the parts have drawn; --burden, --plan, --vary, --draws and weights belong to --part");
        }
        if (choices.areGiven() && weights.areDrawsGiven() && !sweeps.isPart()) {
            throw new UsageException(
                    "--draws is for weightings alone and for --part; ranges of --vary are sampled up to --error");
        }
        if (choices.isErrorGiven() && (!choices.areGiven() || sweeps.isPart())) {
            throw new UsageException("--error is for ranges of --vary without --part\nMaybe add --vary total=-10..10");
        }
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        if (sweeps.isMerge()) {
            document.write(
                    RobustReport.ofSweep(loaded.scenario(), sweeps.merged()),
                    "lionshare robust --merge --details has all members, and pairs of them");
            return;
        }
        Scenario fair = fairShare.of(loaded.scenario());
        List<Burden> burdens = burden.of(fair);
        if (sweeps.isPart()) {
            sweeps.write(console(), document.output(), sweep(loaded, fair, burdens));
            return;
        }
        document.write(
                report(loaded, fair, burdens),
                "lionshare robust --details has pairs of members, or one choice at a time");
    }

    private Report report(LoadedScenario loaded, Scenario fair, List<Burden> burdens) throws IOException {
        if (choices.areGiven() && weights.areGiven() && !choices.haveWeights()) {
            throw new UsageException("--weights, --least and --most need weights among the choices of --vary"
                    + "\nMaybe --vary weights=any");
        }
        Scenario allPlans = allPlans(loaded, fair);
        try {
            return choices.areGiven()
                    ? RobustReport.ofChoices(
                            fair, choices.studies(console(), allPlans, burdens, () -> weights.space(loaded)))
                    : RobustReport.ofWeights(allPlans, weights.ranges(loaded, fair, burdens));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    private static Scenario allPlans(LoadedScenario loaded, Scenario fair) {
        return loaded.scenario().withPlans(loaded.scenario().plans(), fair.baseline());
    }

    private Sweep sweep(LoadedScenario loaded, Scenario fair, List<Burden> burdens) {
        if (burdens.size() != 1) {
            throw new UsageException("--part needs one burden\nMaybe add --burden "
                    + burdens.get(0).id());
        }
        try {
            return choices.drawn(weights.sweep(loaded, allPlans(loaded, fair), burdens.get(0)));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
