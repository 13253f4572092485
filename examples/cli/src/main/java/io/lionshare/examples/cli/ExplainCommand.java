package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.ComparisonText;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lionshare explain MEMBER}. */
@Command(
        name = "explain",
        description = "Shows how the numbers of one member come about, step by step.",
        footer = {
            "",
            "Examples:",
            "  lionshare explain DEU",
            "  lionshare explain \"United Kingdom\" --burden air-policing",
            "  lionshare explain poland --plans blend"
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "MEMBER", description = "The member's id or name.")
    private String member = "";

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private WidthOption width = new WidthOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.of(console);
        Scenario scenario = selection.scenario(null);
        Member found = MemberName.find(scenario.alliance(), member);
        console.print(new ComparisonText(Comparison.of(scenario)).explain(found, columns));
        return 0;
    }
}
