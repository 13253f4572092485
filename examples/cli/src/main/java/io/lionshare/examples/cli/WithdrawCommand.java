package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.AbsencesText;
import io.lionshare.examples.cli.text.Lines;
import io.lionshare.examples.cli.text.WithdrawalText;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.StepBack;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare withdraw MEMBER}. */
@Command(
        name = "withdraw",
        description = "Shows who pays what more when a member or bloc gives nothing, by unchanged scores and claims.",
        footer = {
            "",
            "Examples:",
            "  lionshare withdraw USA",
            "  lionshare withdraw Germany --plan blend",
            "  lionshare withdraw \"North America\"",
            "  lionshare withdraw --all"
        })
final class WithdrawCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "MEMBER", description = "The member's id or name, or a bloc's name.")
    private @Nullable String who;

    @Option(names = "--all", description = "Every member's absence: what it costs the others.")
    private boolean all;

    @Mixin
    private PledgeScenario chosen = new PledgeScenario();

    @Mixin
    private WidthOption width = new WidthOption();

    WithdrawCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (all == (who != null)) {
            throw new UsageException("withdraw takes either MEMBER or --all\nMaybe see lionshare withdraw --help");
        }
        Lines lines = new Lines(width.of(console));
        Scenario scenario = chosen.scenario();
        Plan plan = chosen.plan(scenario);
        if (who == null) {
            new AbsencesText(scenario, plan).write(lines);
        } else {
            StepBack step = StepBack.entirely(scenario, name(scenario.alliance(), who));
            new WithdrawalText(scenario, plan).write(lines, step.who() + " gives nothing", step);
        }
        console.print(lines.list());
        return 0;
    }

    private static String name(Alliance alliance, String text) {
        return alliance.blocs().stream()
                .map(Bloc::name)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> MemberName.find(alliance, text).id());
    }
}
