package io.lionshare.examples.cli;

import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;

/** Prints the strategies and metrics that are found, each with the module that it lies in, and reads a scenario. */
public final class PluginsAndModules {
    private PluginsAndModules() {}

    public static void main(String... arguments) {
        Plugins.load(ScoringStrategy.class).forEach(PluginsAndModules::print);
        Plugins.load(Metric.class).forEach(PluginsAndModules::print);
        int members = ScenarioReader.load()
                .readBundled("un-budget")
                .scenario()
                .alliance()
                .size();
        System.out.println(
                members + " members in " + ScenarioReader.class.getModule().getName());
    }

    private static void print(Plugin plugin) {
        System.out.println(plugin.id() + " in " + plugin.getClass().getModule().getName());
    }
}
