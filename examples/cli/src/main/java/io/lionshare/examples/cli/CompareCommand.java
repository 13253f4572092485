package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.ComparisonText;
import io.lionshare.plan.Comparison;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            "  lionshare compare --plans blend,gdp-weighted --baseline blend",
            "  lionshare compare --plans gdp-weighted --rules proportional,talmud,constrained-equal-awards"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--baseline",
            paramLabel = "PLAN",
            description = "The plan that the others are compared with; by default the scenario's, or the first.")
    private @Nullable String baseline;

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
        Comparison comparison = Comparison.of(selection.scenario(baseline));
        console.print(new ComparisonText(comparison).compare(columns));
        return 0;
    }
}
