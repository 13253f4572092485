package io.lionshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java that a page shows without its class and its imports: compiled as it stands, and run.
 *
 * @param code statements, or a whole class
 * @param packages where the classes that it names are looked for, the first ones first
 */
record Snippet(String code, List<Path> packages) {
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*\\b");
    private static final List<String> OF_JAVA =
            List.of("java.io", "java.math", "java.nio.file", "java.time", "java.util");

    /** The folders of all packages of published modules. */
    static List<Path> publishedPackages() {
        try (Stream<Path> walk = Files.walk(Pages.ROOT)) {
            return walk.filter(path -> path.endsWith("package-info.java"))
                    .map(Path::getParent)
                    .filter(path ->
                            path.toString().replace('\\', '/').matches(".*/(core|plugins/[^/]+)/src/main/java/.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a package, by its folder. */
    static String nameOf(Path folder) {
        String path = folder.toString().replace('\\', '/');
        return path.substring(path.indexOf("io/lionshare")).replace('/', '.');
    }

    /** What the statements print. */
    String run(Path classes) throws IOException, ReflectiveOperationException {
        compile(
                "Shown",
                "public final class Shown {\n    public static void run() throws Exception {\n" + code + "    }\n}\n",
                classes);
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, UTF_8);
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(captured);
            loader.loadClass("Shown").getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Compiles the class that the code is. */
    void compile(String name, Path classes) throws IOException {
        compile(name, code, classes);
    }

    private void compile(String name, String body, Path classes) throws IOException {
        Path source = Files.writeString(Files.createDirectories(classes).resolve(name + ".java"), imports() + body);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-Xlint:-path");
            boolean done = compiler.getTask(
                            complaints, manager, null, options, null, manager.getJavaFileObjects(source))
                    .call();
            if (!done) {
                throw new AssertionError(complaints + "\n" + code);
            }
        }
    }

    private String imports() {
        Set<String> names =
                NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>();
        OF_JAVA.forEach(each -> lines.add("import " + each + ".*;\n"));
        for (String name : names) {
            packages.stream()
                    .filter(folder -> Files.exists(folder.resolve(name + ".java")))
                    .findFirst()
                    .ifPresent(folder -> lines.add("import " + nameOf(folder) + "." + name + ";\n"));
        }
        return String.join("", lines);
    }
}
