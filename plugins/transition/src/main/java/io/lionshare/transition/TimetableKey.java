package io.lionshare.transition;

import io.lionshare.files.BundledScenarios;
import io.lionshare.files.KeyContent;
import io.lionshare.files.ScenarioKey;
import io.lionshare.plan.KeyedValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The key {@code timetable} of scenario files: {@link Roadmap}. {@code README.md} of this module describes its form. */
public final class TimetableKey implements ScenarioKey {
    /** The key; it has no settings. */
    public TimetableKey() {}

    @Override
    public String name() {
        return Roadmap.KEY;
    }

    @Override
    public String schema() {
        return text("timetable.schema.json").strip();
    }

    @Override
    public String bundled(String scenario) {
        return scenario.equals(BundledScenarios.DEFAULT) ? text(scenario + ".yaml") : "";
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(TimetableKey.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Roadmap> read(KeyContent content) {
        return RoadmapReader.read(content);
    }

    @Override
    public Object write(KeyedValue value) {
        return RoadmapWriter.write((Roadmap) value);
    }

    @Override
    public String toString() {
        return "key " + name();
    }
}
