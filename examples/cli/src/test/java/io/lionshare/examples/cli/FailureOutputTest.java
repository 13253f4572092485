package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What an author sees of a rule that drops a cent. */
class FailureOutputTest {
    /** A line for the class and one for all tests, and what Maven prints of a build that failed. */
    private static final int LINES_OF_MAVEN = 15;

    private static final String DROPPING = """
        package org.example;

        import io.lionshare.level.Amounts;
        import io.lionshare.rule.AllocationProblem;
        import io.lionshare.rule.AllocationRule;
        import io.lionshare.rule.Proportional;

        public final class Dropping implements AllocationRule {
            @Override
            public String id() {
                return "dropping";
            }

            @Override
            public String summary() {
                return "proportional, but for a cent";
            }

            @Override
            public Amounts divide(AllocationProblem problem) {
                double[] amounts = new Proportional().divide(problem).toArray();
                amounts[0] = Math.max(0, amounts[0] - 0.01);
                return Amounts.of(amounts);
            }
        }
        """;

    private static final String TEST = """
        package org.example;

        import io.lionshare.rule.AllocationRule;
        import io.lionshare.testkit.AllocationRuleContract;
        import java.util.Set;

        class DroppingTest extends AllocationRuleContract {
            @Override
            protected AllocationRule plugin() {
                return new Dropping();
            }

            @Override
            protected Set<String> axioms() {
                return Set.of("equal-treatment-of-equals", "consistency", "self-duality");
            }
        }
        """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName(
            "One dropped cent is one failure, named after its axiom, in at most 40 lines with those that Maven adds")
    void aDroppedCent() throws IOException, ClassNotFoundException {
        Map<String, String> files = Map.of(
                "src/main/java/org/example/Dropping.java", DROPPING,
                "src/test/java/org/example/DroppingTest.java", TEST,
                "src/main/resources/META-INF/services/io.lionshare.rule.AllocationRule", "org.example.Dropping");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Project project = new Project(folder, Files.createDirectory(folder.resolve("classes")));
        assertThat(project.build()).isEmpty();
        TestExecutionSummary summary = project.test();

        assertThat(summary.getTotalFailureCount()).isOne();
        TestExecutionSummary.Failure failure = summary.getFailures().get(0);
        assertThat(failure.getTestIdentifier().getDisplayName()).isEqualTo("awards");
        String message = String.valueOf(failure.getException().getMessage());
        assertThat(message).isEqualTo("awards is violated: the amounts do not add up to the total: 0.99 ≠ 1");
        StringWriter trace = new StringWriter();
        failure.getException().printStackTrace(new PrintWriter(trace, true));
        assertThat(trace.toString())
                .containsOnlyOnce(message)
                .contains("subject.divide(AllocationProblem.of(new BigDecimal(\"1\"), 1)); // (0.99)")
                .contains("new org.example.Dropping()")
                .endsWith("import java.util.*;" + System.lineSeparator());
        String heading = "org.example.DroppingTest.awards -- Time elapsed: 0.1 s <<< FAILURE!";
        String report = String.join("\n", heading, trace.toString(), "Failures:", "DroppingTest.awards " + message);
        assertThat(Stream.of(report).flatMap(String::lines).count() + LINES_OF_MAVEN)
                .isLessThanOrEqualTo(40);
    }
}
