package io.lionshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java that a page shows without its class and its imports: compiled as it stands, and run.
 *
 * @param code statements
 * @param packages where the classes that it names are looked for, the first ones first
 */
record Snippet(String code, List<Path> packages) {
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*\\b");
    private static final Pattern PRINTED = Pattern.compile("(?m)^ *System\\.out\\.println\\(.*; // (.*)$");
    private static final List<String> OF_JAVA =
            List.of("java.io", "java.math", "java.nio.file", "java.time", "java.util");

    /** The source of a class, such as {@code Shown}, whose method runs the statements. */
    String source(String name) {
        return imports() + "public final class " + name + " {\n    public static void run() throws Exception {\n" + code
                + "\n    }\n}\n";
    }

    /** Compiles sources by the names of their classes, as far as they say what they use. */
    static void compile(Map<String, String> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = Files.createDirectories(classes).resolve(source.getKey() + ".java");
            files.add(Files.writeString(file, source.getValue()));
        }
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-proc:none",
                    "-Xlint:-path");
            boolean done = compiler.getTask(
                            complaints, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new AssertionError(complaints);
            }
        }
    }

    /** Runs the statements of a class that was compiled; what they print. */
    static String run(String name, Path classes) throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, UTF_8);
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(captured);
            loader.loadClass(name).getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Compiles and runs the statements; what they print. */
    String run(Path classes) throws IOException, ReflectiveOperationException {
        compile(Map.of("Shown", source("Shown")), classes);
        return run("Shown", classes);
    }

    /** What the comments at the ends of lines that print say is printed. */
    String printed() {
        return PRINTED.matcher(code).results().map(line -> line.group(1) + "\n").collect(Collectors.joining());
    }

    /** The imports of what the code names. */
    String imports() {
        Set<String> names =
                NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>();
        lines.add("import static java.nio.charset.StandardCharsets.UTF_8;\n");
        OF_JAVA.forEach(each -> lines.add("import " + each + ".*;\n"));
        for (String name : names) {
            packages.stream()
                    .filter(folder -> Files.exists(folder.resolve(name + ".java")))
                    .findFirst()
                    .ifPresent(folder -> lines.add("import " + Packages.nameOf(folder) + "." + name + ";\n"));
        }
        return String.join("", lines);
    }
}
