package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.RuleAxioms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lionshare new-plugin} writes a project that builds and passes at once. */
class NewPluginTest {
    @TempDir
    private Path folder = Path.of("");

    private Run run(String... arguments) {
        return Run.of(Stream.concat(
                        Stream.of("new-plugin"),
                        Stream.concat(Stream.of(arguments), Stream.of("--in", folder.toString())))
                .toArray(String[]::new));
    }

    @ParameterizedTest(name = "a new {0} builds, passes its tests and is found")
    @CsvSource({"rule, rules, 18", "strategy, strategies, 10", "method, methods, 16", "metric, metrics, 15"})
    void buildsAndPasses(String kind, String service, int tests) throws IOException, ClassNotFoundException {
        String name = "my-own-" + kind;
        Run run = run(name, "--kind", kind, "--package", "org.example.foo");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("mvn verify");
        Project project = new Project(folder.resolve(name), Files.createDirectory(folder.resolve("classes")));
        assertThat(project.build()).isEmpty();
        CustomPluginTest.requirePassed(project, tests);
        assertThat(Run.of("list", service, "--plugins", project.classes().toString())
                        .out())
                .contains(name + ": ");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    @DisplayName(
            "Without --package the class is in org.example, and the test of a rule or method lists what can be claimed")
    void defaults() throws IOException {
        assertThat(run("fair", "--kind", "rule").code()).isZero();
        assertThat(run("even", "--kind", "method").code()).isZero();
        String rule = Files.readString(folder.resolve("fair/src/test/java/org/example/FairTest.java"));
        String method = Files.readString(folder.resolve("even/src/test/java/org/example/EvenTest.java"));
        assertThat(rule).startsWith("package org.example;").contains("    // - duality: self-duality");
        assertThat(RuleAxioms.all()).allSatisfy(axiom -> assertThat(rule).contains(axiom.id()));
        assertThat(MethodAxioms.all()).allSatisfy(axiom -> assertThat(method).contains(axiom.id()));
        assertThat(Stream.of(rule, method).flatMap(String::lines)).allMatch(line -> line.length() <= 120);
    }

    @Test
    @DisplayName("The POM of the example is the one that a new project gets")
    void samePom() throws IOException {
        String pom = new PluginProject("solidarity", Service.RULES, "org.example.solidarity")
                .files()
                .getOrDefault("pom.xml", "");
        assertThat(Files.readString(Path.of("../custom-plugin/pom.xml")))
                .isEqualTo(pom.replace("A rule for Lionshare.", "A rule, and a strategy that goes with it."));
    }

    @ParameterizedTest
    @CsvSource({
        "Fair, rule, org.example, name of a plug-in ('Fair') must be lower-case words joined by hyphens",
        "../fair, rule, org.example, name of a plug-in ('../fair') must be lower-case words",
        "fair, rool, org.example, unknown kind 'rool'",
        "fair, rule, org.example.class, package of a plug-in ('org.example.class') must be a name such as",
        "fair, rule, io.lionshare.rule, package of a plug-in ('io.lionshare.rule') must be your own",
    })
    void badNamesAreRefused(String name, String kind, String packageName, String message) throws IOException {
        Run run = run(name, "--kind", kind, "--package", packageName);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @DisplayName("A folder that exists is left as it is")
    void exists() throws IOException {
        Path mine =
                Files.writeString(Files.createDirectory(folder.resolve("fair")).resolve("mine.txt"), "mine");
        Run run = run("fair", "--kind", "rule", "--package", "org.example");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("must not exist yet");
        assertThat(mine).hasContent("mine");
        assertThat(List.of(folder.resolve("fair").toFile().list())).containsExactly("mine.txt");
    }
}
