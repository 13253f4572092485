package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lionshare road [SCENARIO]}. */
@Command(
        name = "road",
        description = "Moves each burden over years from one split to a plan, in several ways side by side.",
        footer = {
            "",
            "Examples:",
            "  lionshare road",
            "  lionshare road --years 2027-2031",
            "  lionshare road --burden fund --from proximity-weighted --plan gdp-weighted",
            "  lionshare road --burden fund --from actual --unknown zero --options equal:5,cap:15%%+minimum:0.05",
            "  lionshare road --burden fund --options equal:3,equal:5,cap:10%%+minimum:0.05",
            "  lionshare road --options cap:15%%+minimum:0.05,stages:20/50/100+arrears:2 --details",
            "  lionshare road --format csv -o road.csv"
        })
final class RoadCommand extends ScenarioCommand {
    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private BurdenOption burden = new BurdenOption();

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    @Mixin
    private RoadOptions options = new RoadOptions();

    RoadCommand(Console console) {
        super(console);
    }

    @Override
    Optional<String> scenario() {
        return scenario.name();
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        Scenario whole = loaded.scenario();
        List<Burden> burdens = burden.of(whole, RoadOptions.burdens(whole));
        document.write(
                options.report(whole, fairShare.name(), burdens),
                "lionshare road --details has the amounts of every year, who is at a cap, and which limit is not met yet");
    }
}
