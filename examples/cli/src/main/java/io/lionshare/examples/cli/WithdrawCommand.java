package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.report.WithdrawalReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare withdraw MEMBER}. */
@Command(
        name = "withdraw",
        description =
                "Shows which members pay more when a member or bloc gives nothing, or no more than a cap; scores and"
                        + " claims stay as they were.",
        footer = {
            "",
            "Examples:",
            "  lionshare withdraw USA",
            "  lionshare withdraw Germany --plan blend",
            "  lionshare withdraw \"North America\"",
            "  lionshare withdraw SWE eu-relocation-2015",
            "  lionshare withdraw DEU --cap ground-force=5000,fund=10%%",
            "  lionshare withdraw DEU --burden ground-force --cap 5000",
            "  lionshare withdraw --all",
            "  lionshare withdraw --all --format html -o absences.html"
        })
final class WithdrawCommand extends ScenarioCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "MEMBER",
            description = "The member's id or name, or a bloc's name. With --all, the scenario stands here.")
    private @Nullable String who;

    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    @Option(names = "--all", description = "Every member's absence: what it costs the others.")
    private boolean all;

    @Mixin
    private CapOption cap = new CapOption();

    @Mixin
    private BurdenOption burden = new BurdenOption();

    @Mixin
    private FairShareOption fairShare = new FairShareOption();

    WithdrawCommand(Console console) {
        super(console);
    }

    @Override
    void check() {
        if (all && cap.isGiven()) {
            throw new UsageException("--cap needs a member or bloc, so it cannot be given with --all"
                    + "\nMaybe lionshare withdraw USA --cap 10%");
        }
        if (all ? scenario.name().isPresent() : who == null) {
            throw new UsageException(
                    "withdraw takes MEMBER [SCENARIO], or --all [SCENARIO]\nMaybe see lionshare withdraw --help");
        }
    }

    @Override
    Optional<String> scenario() {
        return all ? Optional.ofNullable(who) : scenario.name();
    }

    @Override
    void run(LoadedScenario loaded, Document document) throws IOException {
        Scenario part = fairShare.of(loaded.scenario());
        List<Burden> burdens = burden.of(part);
        if (all || who == null) {
            document.write(
                    WithdrawalReport.ofAll(part, burdens, Version.product()),
                    "lionshare withdraw --all --details has every absence | withdraw MEMBER");
        } else {
            String found = name(part.alliance(), who);
            document.write(
                    WithdrawalReport.of(part, cap.step(burdens, found), Version.product()),
                    "lionshare withdraw " + (found.contains(" ") ? "'" + found + "'" : found)
                            + " --details has every number that changes | withdraw --all");
        }
    }

    private static String name(Alliance alliance, String text) {
        return alliance.blocs().stream()
                .map(Bloc::name)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> MemberName.find(alliance, text).id());
    }
}
