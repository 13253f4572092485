package io.lionshare.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A project with one plug-in that builds and passes its tests: text of {@code project/} with names filled in.
 *
 * @param id the plug-in's id, which is also the name of folder, artifact and, in other letters, class
 * @param kind what it is
 * @param packageName where its class goes
 */
record PluginProject(String id, Service kind, String packageName) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    /** Refuses ids and packages that a plug-in cannot have. */
    PluginProject {
        if (!ID.matcher(id).matches()) {
            throw new UsageException(
                    "name of a plug-in ('" + id + "') must be lower-case words joined by hyphens, such as fair-effort");
        }
        if (!PACKAGE.matcher(packageName).matches() || !SourceVersion.isName(packageName)) {
            throw new UsageException(
                    "package of a plug-in ('" + packageName + "') must be a name such as org.example.alliance");
        }
        if (packageName.equals("io.lionshare") || packageName.startsWith("io.lionshare.")) {
            throw new UsageException("package of a plug-in ('" + packageName + "') must be your own, not Lionshare's");
        }
    }

    /** The kind that goes by a word, among those that there are projects for. */
    static Service kind(String word) {
        return Service.find(
                word, List.of(Service.METHODS, Service.METRICS, Service.RULES, Service.STRATEGIES), Service::one);
    }

    /**
     * Writes the project next to the folder and moves it there, so that there is all of it or nothing.
     *
     * @param folder what must not exist yet
     */
    void write(Path folder) throws IOException {
        NewFolder.write("folder of a plug-in", folder, files());
    }

    /** What the project has, by path. */
    Map<String, String> files() {
        String path = packageName.replace('.', '/') + "/" + className();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", filled("pom.xml"));
        files.put("README.md", filled("README.md"));
        files.put("src/main/java/" + path + ".java", filled(kind.one() + ".java.txt"));
        files.put("src/main/resources/" + kind.file(), packageName + "." + className() + "\n");
        files.put("src/test/java/" + path + "Test.java", filled(kind.one() + "-test.java.txt"));
        return files;
    }

    private String className() {
        return Stream.of(id.split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private String filled(String template) {
        return text(template)
                .replace("{{package}}", packageName)
                .replace("{{class}}", className())
                .replace("{{id}}", id)
                .replace("{{kind}}", kind.one())
                .replace("{{service}}", kind.word())
                .replace("{{summary}}", "A " + kind.one() + " for Lionshare.")
                .replace("{{axioms}}", ClaimableAxioms.comment(kind))
                .replace("{{version}}", Version.current());
    }

    private static String text(String template) {
        try (InputStream stream = PluginProject.class.getResourceAsStream("project/" + template)) {
            if (stream == null) {
                throw new IllegalStateException("project/" + template + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
