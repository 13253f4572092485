package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.examples.cli.text.PluginsText;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lionshare list strategies|rules|methods|metrics}. */
@Command(
        name = "list",
        description = "Lists the plug-ins that were found, with their parameters.",
        footer = {"", "Example:", "  lionshare list strategies"})
final class ListCommand implements Callable<Integer> {
    private static final String STRATEGIES = "strategies";
    private static final String RULES = "rules";
    private static final String METHODS = "methods";
    private static final String METRICS = "metrics";

    private final Console console;

    @Parameters(paramLabel = "KIND", description = "strategies, rules, methods or metrics.")
    private String kind = "";

    @Mixin
    private WidthOption width = new WidthOption();

    ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int columns = width.of(console);
        console.print(PluginsText.lines(Plugins.load(service()), columns));
        return 0;
    }

    private Class<? extends Plugin> service() {
        return switch (kind) {
            case STRATEGIES -> ScoringStrategy.class;
            case RULES -> AllocationRule.class;
            case METHODS -> ApportionmentMethod.class;
            case METRICS -> Metric.class;
            default ->
                throw new UsageException(Names.unknown("kind", kind, List.of(STRATEGIES, RULES, METHODS, METRICS)));
        };
    }
}
