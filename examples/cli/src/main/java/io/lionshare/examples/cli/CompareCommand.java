package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.ComparisonText;
import io.lionshare.plan.Comparison;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lionshare compare}. */
@Command(
        name = "compare",
        description =
                "Shows every burden under every plan, side by side. This is what lionshare does without a command.",
        footer = {
            "",
            "Examples:",
            "  lionshare",
            "  lionshare compare --burden fund --width 120",
            "  lionshare compare --plans blend,gdp-weighted --baseline blend"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Selection selection = new Selection();

    @Mixin
    private WidthOption width = new WidthOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.of(console);
        Comparison comparison = Comparison.of(selection.scenario());
        console.print(new ComparisonText(comparison).compare(columns));
        return 0;
    }
}
