package io.lionshare.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The packages of the modules that are published, by their folders. */
public final class Packages {
    private Packages() {}

    /** All of them. */
    static List<Path> published() {
        return WrittenFiles.all().stream()
                .filter(path -> path.endsWith("package-info.java"))
                .map(Path::getParent)
                .filter(path -> slashed(path).matches(".*/(core|plugins/[^/]+)/src/main/java/.*"))
                .sorted()
                .toList();
    }

    /** Those that others can import. */
    public static List<Path> exported() {
        return published().stream().filter(Packages::isExported).toList();
    }

    /** Of a module without a descriptor every package can be imported. */
    private static boolean isExported(Path folder) {
        String path = slashed(folder);
        Path module = Path.of(path.substring(0, path.indexOf("io/lionshare")), "module-info.java");
        return !Files.exists(module) || read(module).contains("exports " + nameOf(folder) + ";");
    }

    /** The name of a package. */
    public static String nameOf(Path folder) {
        String path = slashed(folder);
        return path.substring(path.indexOf("io/lionshare")).replace('/', '.');
    }

    /** The text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
