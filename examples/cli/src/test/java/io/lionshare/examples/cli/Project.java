package io.lionshare.examples.cli;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * A project of plug-ins, built and tested as Maven would do it, but by this Java and its class path.
 *
 * @param folder where its {@code src} is
 * @param classes where its classes and resources go
 */
record Project(Path folder, Path classes) {
    /** Compiles everything and copies the resources; returns what the compiler complains about. */
    String build() throws IOException {
        Path resources = folder.resolve("src/main/resources");
        for (Path file : files(resources, "")) {
            Path target = classes.resolve(resources.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files(folder.resolve("src"), ".java");
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-Xlint:all,-path",
                    "-proc:none");
            compiler.getTask(complaints, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return complaints.toString();
    }

    /** Runs every test. */
    TestExecutionSummary test() throws IOException, ClassNotFoundException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(testClasses(loader))
                                    .build(),
                            listener);
            return listener.getSummary();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<DiscoverySelector> testClasses(ClassLoader loader) throws IOException, ClassNotFoundException {
        Path tests = folder.resolve("src/test/java");
        List<DiscoverySelector> selectors = new ArrayList<>();
        for (Path file : files(tests, "Test.java")) {
            String path = tests.relativize(file).toString();
            String name = path.substring(0, path.length() - ".java".length())
                    .replace(file.getFileSystem().getSeparator(), ".");
            selectors.add(selectClass(loader.loadClass(name)));
        }
        return selectors;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
