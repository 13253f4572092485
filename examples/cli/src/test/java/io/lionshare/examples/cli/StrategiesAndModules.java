package io.lionshare.examples.cli;

import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;

/** Prints the strategies that are found, each with the module that it lies in. */
public final class StrategiesAndModules {
    private StrategiesAndModules() {}

    public static void main(String... arguments) {
        for (ScoringStrategy strategy : Plugins.load(ScoringStrategy.class)) {
            System.out.println(
                    strategy.id() + " in " + strategy.getClass().getModule().getName());
        }
    }
}
