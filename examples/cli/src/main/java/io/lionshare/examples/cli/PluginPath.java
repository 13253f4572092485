package io.lionshare.examples.cli;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Jars, folders of jars and folders of classes, as they are given on a command line. */
final class PluginPath {
    private PluginPath() {}

    /**
     * What a class loader takes.
     *
     * @param given paths, or several joined as in a class path
     * @return jars and folders of classes, in the order given; the jars of a folder by name
     * @throws UsageException if there is neither a jar nor a folder at a path
     */
    static URL[] urls(List<String> given) throws IOException {
        return given.stream()
                .flatMap(text -> Stream.of(text.split(Pattern.quote(File.pathSeparator), -1)))
                .flatMap(PluginPath::entries)
                .map(PluginPath::url)
                .toArray(URL[]::new);
    }

    private static Stream<Path> entries(String text) {
        Path path = Path.of(text);
        if (text.isBlank() || !Files.exists(path)) {
            throw new UsageException("path of plug-ins ('" + text + "') must be a jar or a folder that exists");
        }
        if (!Files.isDirectory(path)) {
            return Stream.of(jar(path));
        }
        List<Path> jars = jarsIn(path);
        return jars.isEmpty() ? Stream.of(path) : jars.stream().map(PluginPath::jar);
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UsageException("path of plug-ins ('" + folder + "') must be a folder that can be read: " + e);
        }
    }

    private static Path jar(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return Path.of(zip.getName());
        } catch (IOException e) {
            throw new UsageException(
                    "path of plug-ins ('" + file + "') must be a jar or a folder, and is neither: " + e.getMessage());
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
