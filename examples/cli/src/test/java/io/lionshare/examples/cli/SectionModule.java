package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A section of a report by another author, compiled as a module that is found on the class path, too. */
final class SectionModule {
    private static final List<String> NEEDED = List.of(
            "lionshare-",
            "guava-",
            "failureaccess-",
            "fastcsv-",
            "jackson-",
            "jspecify-",
            "snakeyaml-",
            "GeographicLib-",
            "commons-math3-");

    private static final String MODULE = """
        module strange {
            requires io.lionshare.document;
            provides io.lionshare.document.ReportSection with strange.Strange;
        }
        """;

    private static final String SECTION = """
        package strange;

        import io.lionshare.document.*;
        import io.lionshare.model.Burden;
        import io.lionshare.plan.Comparison;
        import java.util.List;

        public final class Strange implements ReportSection {
            @Override public String id() { return "strange"; }
            @Override public String summary() { return "a section of a test"; }
            @Override public String after() { return "limits"; }
            @Override public List<Section> ofComparison(Comparison comparison) {
                return List.of(Section.of("strange", "Strange finding",
                        List.of(new Prose("Found in " + getClass().getModule() + "."))));
            }
            @Override public List<Section> ofView(Comparison comparison, Burden burden) {
                return List.of(Section.of("strange", "Strange finding of " + burden.id(), List.of()));
            }
        }
        """;

    private SectionModule() {}

    /** Compiles it into a folder of classes. */
    static Path compile(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources/strange"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("io.lionshare.document.ReportSection"), "strange.Strange\n");
        Path module = Files.writeString(sources.resolveSibling("module-info.java"), MODULE);
        Path section = Files.writeString(sources.resolve("Strange.java"), SECTION);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-p", modulePath(), "-d", classes.toString(), "-proc:none");
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean isDone = compiler.getTask(
                            complaints, manager, null, options, null, manager.getJavaFileObjects(module, section))
                    .call();
            assertThat(isDone).as(complaints.toString()).isTrue();
        }
        return classes;
    }

    /** The library and what it needs, out of the class path of this test; the test kit would need JUnit. */
    static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> isModule(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isModule(Path entry) {
        String name = entry.getFileName().toString();
        return Files.isRegularFile(entry)
                ? NEEDED.stream().anyMatch(name::startsWith) && !name.startsWith("lionshare-testkit")
                : Files.exists(entry.resolve("module-info.class"))
                        && !entry.toString().contains("testkit");
    }
}
