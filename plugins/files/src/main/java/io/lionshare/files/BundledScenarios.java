package io.lionshare.files;

import io.lionshare.plugin.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenarios that come with this module: complete, and made to be copied and changed. */
public final class BundledScenarios {
    /** The real case: security guarantees for Ukraine, by the members of NATO. */
    public static final String DEFAULT = "ukraine-2025";

    /** The name of the file that has the scenario. */
    public static final String FILE = "scenario.yaml";

    private static final List<String> NAMES = List.of("eu-relocation-2015", DEFAULT, "un-budget");

    private BundledScenarios() {}

    /** {@return the names in order} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The files of a scenario, to be written to a folder, with what keys of modules have for it.
     *
     * @param name one of the names
     * @return texts by file name: the scenario, and its table of members
     * @throws IllegalArgumentException if there is no such scenario; the message lists the names
     */
    public static Map<String, String> files(String name) {
        requireKnown(name);
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : List.of(FILE, "members.csv")) {
            try (InputStream stream = new BundledFolder(name).open(file)) {
                files.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        files.merge(FILE, ScenarioKeys.load().bundled(name), String::concat);
        return files;
    }

    static void requireKnown(String name) {
        Names.requireKnown("scenario", name, NAMES);
    }
}
