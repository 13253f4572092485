package io.lionshare.files;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.files.table.MemberTable;
import io.lionshare.files.table.TableReader;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads scenarios from YAML, with the table of members from CSV. {@code README.md} of this module describes the form.
 *
 * <p>Files are untrusted: at most 1 MB of YAML, 16 MB of CSV and 10,000 members, no aliases, at most 20 levels, no file outside the scenario's
 * folder. A reader is immutable and safe for use by many threads. Time and memory are linear in the size of the files.
 */
public final class ScenarioReader {
    private static final int MEGABYTES = 1;

    private final PlanPlugins plugins;
    private final TableReader tables;
    private final ScenarioKeys keys;

    private ScenarioReader(PlanPlugins plugins, TableReader tables, ScenarioKeys keys) {
        this.plugins = plugins;
        this.tables = tables;
        this.keys = keys;
    }

    /**
     * A reader whose scenarios may name all plug-ins, and have all keys, that the caller's context class loader sees.
     *
     * @return the reader
     * @throws IllegalArgumentException if two plug-ins have the same id, or two keys the same name
     * @throws java.util.ServiceConfigurationError if a plug-in is broken
     */
    public static ScenarioReader load() {
        return new ScenarioReader(
                new PlanPlugins(
                        Plugins.load(ScoringStrategy.class),
                        Plugins.load(AllocationRule.class),
                        Plugins.load(ApportionmentMethod.class)),
                TableReader.load(),
                ScenarioKeys.load());
    }

    /**
     * A reader whose scenarios may name the given plug-ins.
     *
     * @param strategies give scores
     * @param rules divide
     * @param methods make amounts whole
     * @return the reader
     */
    public static ScenarioReader of(
            Plugins<ScoringStrategy> strategies, Plugins<AllocationRule> rules, Plugins<ApportionmentMethod> methods) {
        Objects.requireNonNull(strategies, "strategies");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(methods, "methods");
        return new ScenarioReader(
                new PlanPlugins(strategies, rules, methods), TableReader.of(List.of()), ScenarioKeys.of());
    }

    /**
     * A copy that reads other keys of modules.
     *
     * @param others keys that a scenario may have, next to those that every scenario may have
     * @return the copy
     */
    public ScenarioReader withKeys(ScenarioKeys others) {
        return new ScenarioReader(plugins, tables, others);
    }

    /**
     * Reads a scenario from a file.
     *
     * @param file the YAML file; the table of members lies in its folder or below
     * @return the scenario
     * @throws ScenarioException if there is no such file or if anything is wrong with it; all problems are listed
     */
    public LoadedScenario read(Path file) {
        Place place = Place.of(file.toString());
        if (Files.isDirectory(file)) {
            throw new ScenarioException(place.problem(
                    "a scenario must be a file, not a folder\nMaybe " + file.resolve(BundledScenarios.FILE)));
        }
        if (!Files.exists(file)) {
            throw new ScenarioException(place.problem("there is no such file"));
        }
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new ScenarioException(place.problem("a scenario must be a YAML file, not a table\nMaybe write one"
                    + " with: lionshare init my-case --members " + file));
        }
        Path parent = file.getParent();
        return read(
                file.toString(),
                new DiskFolder(parent == null ? Path.of("") : parent),
                () -> Files.newInputStream(file));
    }

    /**
     * Reads a scenario from a stream, such as standard input.
     *
     * @param name what messages call it
     * @param stream the YAML, which is closed
     * @param folder where the table of members lies, or below
     * @return the scenario
     * @throws ScenarioException if anything is wrong with it; all problems are listed
     */
    public LoadedScenario read(String name, InputStream stream, Path folder) {
        return read(name, new DiskFolder(folder), () -> stream);
    }

    /**
     * Reads a scenario that comes with this module, with what keys of modules have for it.
     *
     * @param name one of {@link BundledScenarios#names()}
     * @return the scenario
     * @throws ScenarioException if a plug-in that it names is not there
     * @throws IllegalArgumentException if there is no such scenario; the message lists the names
     */
    public LoadedScenario readBundled(String name) {
        BundledScenarios.requireKnown(name);
        BundledFolder folder = new BundledFolder(name);
        return read(
                folder.nameOf(BundledScenarios.FILE),
                folder,
                () -> new SequenceInputStream(
                        folder.open(BundledScenarios.FILE),
                        new ByteArrayInputStream(keys.bundled(name).getBytes(StandardCharsets.UTF_8))));
    }

    /** Opens the bytes of a file. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private LoadedScenario read(String file, Folder folder, Opening opening) {
        Reading reading = new Reading();
        Draft draft = new Draft(reading, folder, plugins, tables);
        try (InputStream stream = opening.open()) {
            Node root = YamlText.parse(file, SourceText.read(file, stream, MEGABYTES), reading);
            List<SectionReader> sections = new ArrayList<>(SectionReaders.ALL);
            sections.addAll(keys.sections());
            AllowedKeys shape = SectionReaders.scenario(sections);
            reading.fields(root, shape.name()).ifPresent(fields -> {
                shape.fits(fields, reading);
                readSections(sections, fields, draft);
            });
        } catch (IOException e) {
            throw new ScenarioException(Place.of(file).problem("the file cannot be read: " + SourceText.reason(e)));
        }
        reading.requireNoProblems();
        Scenario scenario = draft.scenario();
        MemberTable table = draft.members.orElseThrow();
        new FigureCheck(scenario, table, draft.fileOfMembers, reading).run();
        reading.requireNoProblems();
        reading.checkWhole(scenario);
        reading.requireNoProblems();
        return new LoadedScenario(scenario, draft.strategies, table);
    }

    private static void readSections(List<SectionReader> sections, Node.Fields fields, Draft draft) {
        for (SectionReader section : sections) {
            int before = draft.reading.count();
            fields.find(section.key()).ifPresent(node -> section.read(node, draft));
            boolean isMissing =
                    section.isRequired() && fields.find(section.key()).isEmpty();
            if (isMissing || draft.reading.count() > before) {
                draft.broken.add(section.key());
            }
        }
    }

    @Override
    public String toString() {
        return "reader of scenarios";
    }
}
