package io.lionshare.examples.cli;

import io.lionshare.files.BundledScenarios;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plan.Scenario;

/** The scenario that the command takes unless it is given another. */
public final class RealCase {
    private RealCase() {}

    /** The members of NATO with burdens, limits and plans. */
    public static Scenario scenario() {
        return ScenarioReader.load().readBundled(BundledScenarios.DEFAULT).scenario();
    }
}
