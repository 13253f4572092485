package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.ComparisonText;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugins;
import java.util.List;
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
            "  lionshare compare --burden fund --metrics gini,gini:per=population:counting=units,share-to-ability",
            "  lionshare compare --plans gdp-weighted,proximity-weighted:half-distance-km=500:base=none",
            "  lionshare compare --plans gdp-weighted --rules proportional,talmud,constrained-equal-awards"
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--baseline",
            paramLabel = "PLAN",
            description = "The plan that the others are compared with; by default the scenario's, or the first.")
    private @Nullable String baseline;

    @Option(
            names = "--metrics",
            split = ",",
            paramLabel = "METRIC,...",
            hideParamSyntax = true,
            description = {
                "What to measure each plan and burden by; see lionshare list metrics.",
                "A metric's parameters may follow its id, as ID:NAME=VALUE:NAME=VALUE."
            })
    private List<String> metrics = List.of();

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
        List<Metric> chosen = metrics();
        Comparison comparison = Comparison.of(selection.scenario(baseline));
        console.print(new ComparisonText(comparison).compare(columns, chosen));
        return 0;
    }

    private List<Metric> metrics() {
        if (metrics.isEmpty()) {
            return List.of();
        }
        try {
            Plugins<Metric> known = Plugins.load(Metric.class);
            return metrics.stream()
                    .map(TypedPlugin::parse)
                    .map(typed -> known.get(typed.id()).with(typed.settings()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
