package io.lionshare.examples.cli;

import io.lionshare.files.BundledScenarios;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;

/** Prints the strategies, metrics and keys of scenarios that are found, each with the module that it lies in, and reads a scenario. */
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
        printKeys();
    }

    private static void printKeys() {
        ScenarioReader.load()
                .readBundled(BundledScenarios.DEFAULT)
                .scenario()
                .keyed()
                .forEach((key, value) -> System.out.println(
                        key + " in " + value.getClass().getModule().getName()));
    }

    private static void print(Plugin plugin) {
        System.out.println(plugin.id() + " in " + plugin.getClass().getModule().getName());
    }
}
