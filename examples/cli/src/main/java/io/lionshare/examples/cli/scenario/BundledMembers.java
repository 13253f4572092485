package io.lionshare.examples.cli.scenario;

import io.lionshare.files.ScenarioReader;
import io.lionshare.model.Alliance;
import java.util.List;

/**
 * A table of members that comes with the command.
 *
 * @param title who stands in it
 * @param alliance the members with their indicators
 */
public record BundledMembers(String title, Alliance alliance) {
    /** {@return all tables, the real case first} */
    public static List<BundledMembers> all() {
        return List.of(
                of("members of NATO", "ukraine-2025"),
                of("states of the European Union in 2015", "eu-relocation-2015"));
    }

    private static BundledMembers of(String title, String scenario) {
        Alliance alliance =
                ScenarioReader.load().readBundled(scenario).scenario().alliance();
        return new BundledMembers(alliance.size() + " " + title, alliance);
    }
}
