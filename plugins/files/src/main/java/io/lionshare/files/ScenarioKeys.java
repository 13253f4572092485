package io.lionshare.files;

import io.lionshare.files.table.Wording;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of scenario files that modules bring, in order of their names. Immutable. */
public final class ScenarioKeys {
    private static final String SCHEMA = "scenario.schema.json";

    /** Where the keys of a scenario begin in the schema: no definition before it has keys. */
    private static final String PROPERTIES = "\"properties\": {";

    private final Map<String, ScenarioKey> byName;

    private ScenarioKeys(Collection<ScenarioKey> keys) {
        byName = new TreeMap<>();
        for (ScenarioKey key : keys) {
            if (SectionReaders.isOwn(key.name())) {
                throw new IllegalArgumentException("scenario key '" + key.name() + "' of "
                        + key.getClass().getName() + " must differ from the keys that every scenario may have");
            }
            ScenarioKey other = byName.put(key.name(), key);
            if (other != null) {
                throw new IllegalArgumentException("scenario key '" + key.name() + "' is registered by both "
                        + other.getClass().getName() + " and " + key.getClass().getName());
            }
        }
    }

    /**
     * All keys that the caller's context class loader sees.
     *
     * @return the keys
     * @throws IllegalArgumentException if two have the same name
     * @throws java.util.ServiceConfigurationError if one is broken
     */
    public static ScenarioKeys load() {
        return new ScenarioKeys(ServiceLoader.load(ScenarioKey.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * The given keys.
     *
     * @param keys any number, under different names
     * @return the keys
     * @throws IllegalArgumentException if two have the same name, or one that of a key that every scenario may have
     */
    public static ScenarioKeys of(ScenarioKey... keys) {
        Objects.requireNonNull(keys, "scenario keys");
        return new ScenarioKeys(List.of(keys));
    }

    List<SectionReader> sections() {
        return byName.values().stream()
                .<SectionReader>map(KeySectionReader::new)
                .toList();
    }

    /** What a bundled scenario has below its own keys. */
    String bundled(String scenario) {
        return byName.values().stream().map(key -> key.bundled(scenario)).collect(Collectors.joining());
    }

    /**
     * What a scenario file has of the values that modules added.
     *
     * @param scenario the scenario
     * @return one line of YAML for each value, in order of the keys; empty if there is none
     * @throws IllegalArgumentException if the module of a value is not among these
     */
    public String write(Scenario scenario) {
        return scenario.keyed().entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private String line(String name, KeyedValue value) {
        ScenarioKey key = byName.get(name);
        if (key == null) {
            throw new IllegalArgumentException(
                    "scenario key '" + name + "' cannot be written without its module\nMaybe " + Plugins.MISSING);
        }
        return name + ": " + flow(key.write(value)) + "\n";
    }

    /** YAML in one line. */
    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> flow(Objects.requireNonNull(entry.getKey())) + ": "
                            + flow(Objects.requireNonNull(entry.getValue())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> flow(Objects.requireNonNull(item)))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return Wording.yaml(value.toString());
    }

    /**
     * The JSON Schema of a scenario file with these keys.
     *
     * @return the schema as text
     */
    public String schema() {
        String base = base();
        int place = base.indexOf(PROPERTIES) + PROPERTIES.length();
        return base.substring(0, place)
                + byName.values().stream()
                        .map(key -> "\n\"" + key.name() + "\": " + key.schema() + ",")
                        .collect(Collectors.joining())
                + base.substring(place);
    }

    private static String base() {
        try (InputStream stream = Objects.requireNonNull(ScenarioKeys.class.getResourceAsStream(SCHEMA))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("scenario keys " + byName.keySet());
    }
}
