package io.lionshare.examples.cli.exported;

import io.lionshare.examples.cli.Packages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public classes in exported packages of all published modules, by their sources: a class path hides nothing. */
final class ExportedClasses {
    private static final String ENDING = ".java";

    private ExportedClasses() {}

    static List<Class<?>> all() {
        return Packages.exported().stream()
                .flatMap(folder -> in(folder).stream())
                .flatMap(ExportedClasses::withNested)
                .toList();
    }

    private static List<Class<?>> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info" + ENDING))
                    .sorted()
                    .<Class<?>>map(file -> load(Packages.nameOf(folder) + "." + file.replace(ENDING, "")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> withNested(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(ExportedClasses::withNested))
                : Stream.empty();
    }
}
