package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.PowerMean;
import io.lionshare.apportion.Webster;
import io.lionshare.axiom.MethodAxioms;
import io.lionshare.axiom.RuleAxioms;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
import io.lionshare.axiom.Witness;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.AlphaMin;
import io.lionshare.rule.ConstrainedEqualLosses;
import io.lionshare.rule.MinimalOverlap;
import io.lionshare.rule.RandomArrival;
import io.lionshare.rule.TalFamily;
import io.lionshare.rule.Talmud;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.Mixture;
import io.lionshare.rule.operator.Truncation;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Witnesses print as Java; here that Java is compiled and run. */
class WitnessCodeTest {
    private static final Search SEARCH = Search.withDefaults().withCases(30);

    /** What is given, written as a witness writes it: fractions in lowest terms, long ones as decimals, or the message of a refusal. */
    private static final String HARNESS = """
        interface Solution {
            Object solve();
        }

        static String outcome(Solution solution) {
            try {
                Object solved = solution.solve();
                StringJoiner text = new StringJoiner(", ", "(", ")");
                if (solved instanceof Apportionment units) {
                    Arrays.stream(units.toArray()).forEach(number -> text.add(Long.toString(number)));
                } else if (solved instanceof Amounts amounts) {
                    for (int i = 0; i < amounts.size(); i++) {
                        BigInteger common = amounts.numerator(i).gcd(amounts.denominator());
                        BigInteger below = amounts.denominator().divide(common);
                        BigInteger above = amounts.numerator(i).divide(common);
                        String quotient = above + (below.equals(BigInteger.ONE) ? "" : "/" + below);
                        boolean isShort = below.equals(BigInteger.ONE) || quotient.length() <= 15;
                        text.add(isShort ? quotient : Double.toString(amounts.get(i)));
                    }
                }
                return text.toString();
            } catch (RuntimeException refused) {
                return refused.getMessage();
            }
        }
        """;

    @TempDir
    private Path folder = Path.of("");

    private static List<Witness> witnesses() {
        AllocationRule tal = TalFamily.of(new BigDecimal("0.3"));
        Stream<Verdict> rules = Stream.of(
                        new AlphaMin(),
                        new ConstrainedEqualLosses(),
                        new RandomArrival(),
                        tal,
                        Dual.of(new MinimalOverlap()),
                        Dual.of(tal),
                        Mixture.of(Truncation.of(tal), new Talmud(), new BigDecimal("0.25")))
                .flatMap(rule -> RuleAxioms.all().stream().map(axiom -> axiom.check(rule, SEARCH)));
        Stream<Verdict> methods = Stream.of(new LargestRemainder(), new PowerMean(), new Webster())
                .flatMap(method -> MethodAxioms.all().stream().map(axiom -> axiom.check(method, SEARCH)));
        return Stream.concat(rules, methods)
                .filter(verdict -> verdict instanceof Verdict.Violated)
                .map(verdict -> ((Verdict.Violated) verdict).witness())
                .toList();
    }

    private static String source(List<Witness> witnesses) {
        StringBuilder source = new StringBuilder(Witness.imports());
        source.append("\npublic final class Witnesses {\n").append(HARNESS);
        for (int k = 0; k < witnesses.size(); k++) {
            Witness witness = witnesses.get(k);
            source.append("static void code").append(k).append("() {\n");
            source.append(witness.code()).append("\n}\n");
            source.append("public static List<String> outcomes").append(k).append("() {\n");
            source.append(witness.declaration()).append(";\nreturn List.of(");
            source.append(witness.observations().stream()
                            .map(seen -> "outcome(() -> " + seen.call() + ")")
                            .collect(Collectors.joining(", ")))
                    .append(");\n}\n");
        }
        return source.append("}\n").toString();
    }

    @Test
    @DisplayName("The code of a witness compiles with its imports and gives what the witness says")
    void reproduced() throws IOException, ReflectiveOperationException {
        List<Witness> witnesses = witnesses();
        assertThat(witnesses).hasSizeGreaterThan(50);
        assertThat(compiled(source(witnesses))).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
            Class<?> compiled = loader.loadClass("Witnesses");
            for (int k = 0; k < witnesses.size(); k++) {
                Witness witness = witnesses.get(k);
                assertThat(compiled.getMethod("outcomes" + k).invoke(null))
                        .as(witness.code())
                        .isEqualTo(witness.observations().stream()
                                .map(Witness.Observation::outcome)
                                .toList());
            }
        }
    }

    /** What the compiler complains about. */
    private String compiled(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Witnesses.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            complaints,
                            files,
                            null,
                            List.of(
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-Xlint:-path",
                                    "-proc:none"),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
        }
        return complaints.toString();
    }
}
