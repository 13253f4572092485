package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.examples.cli.Misbehaving.Way;
import io.lionshare.examples.cli.solve.SolveCommand;
import io.lionshare.files.ScenarioReader;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.ComparisonReport;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.AllocationRuleContract;
import io.lionshare.testkit.ApportionmentMethodContract;
import io.lionshare.testkit.MetricContract;
import io.lionshare.testkit.ScoringStrategyContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Each way to misbehave, by each kind of plug-in, at each door: one line with class or id, or the right answer. */
class MisbehavingPluginTest {
    private static final Plan PLAN = Plan.of("plan", new OneEach());

    private static final Scenario SCENARIO =
            ScenarioReader.load().readBundled("un-budget").scenario().withPlans(List.of(PLAN), "plan");

    @TempDir
    private Path folder = Path.of("");

    /** What a plug-in is for. */
    enum Kind {
        RULE(AllocationRule.class, Misbehaving.Rule.class, RuleContract.class),
        METHOD(ApportionmentMethod.class, Misbehaving.Method.class, MethodContract.class),
        STRATEGY(ScoringStrategy.class, Misbehaving.Strategy.class, StrategyContract.class),
        METRIC(Metric.class, Misbehaving.Measuring.class, MeasuringContract.class);

        private final Class<?> service;
        private final Class<?> provider;
        private final Class<?> contract;

        Kind(Class<?> service, Class<?> provider, Class<?> contract) {
            this.service = service;
            this.provider = provider;
            this.contract = contract;
        }

        /** Units have no NaN; scores and measurements of any size are right, and measurements may be negative. */
        boolean canGoWrong(Way way) {
            return switch (this) {
                case RULE -> true;
                case METHOD -> way != Way.NAN;
                case STRATEGY -> way != Way.TOO_MUCH;
                case METRIC -> way != Way.TOO_MUCH && way != Way.NEGATIVE;
            };
        }

        Plan plan() {
            return switch (this) {
                case RULE -> PLAN.withRule(new Misbehaving.Rule());
                case METHOD -> PLAN.withMethod(new Misbehaving.Method());
                case STRATEGY -> Plan.of("plan", new Misbehaving.Strategy());
                case METRIC -> PLAN;
            };
        }
    }

    /** Where plug-ins are called. */
    enum Door {
        PLAN,
        SOLVE,
        COMPARISON,
        REPORT,
        COMMAND,
        AXIOMS,
        TESTKIT;

        boolean leadsTo(Kind kind, Way way) {
            return switch (this) {
                case PLAN, COMPARISON -> kind != Kind.METRIC && !way.isOfId();
                case SOLVE, AXIOMS -> kind == Kind.RULE || kind == Kind.METHOD;
                case REPORT -> kind == Kind.METRIC && !way.isOfId();
                case COMMAND -> true;
                case TESTKIT -> !way.isHarmless();
            };
        }
    }

    static List<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Door door : Door.values()) {
                for (Way way : Way.values()) {
                    if (door.leadsTo(kind, way) && kind.canGoWrong(way)) {
                        all.add(Arguments.of(kind, door, way));
                    }
                }
            }
        }
        return all;
    }

    @AfterEach
    void behaveAgain() {
        Misbehaving.way = Way.SLOW;
    }

    @ParameterizedTest
    @MethodSource("combinations")
    @DisplayName("What a plug-in does wrong is said in one line with its class or id, at every door")
    void named(Kind kind, Door door, Way way) throws IOException {
        Misbehaving.way = way;
        String said = door == Door.TESTKIT ? failures(kind) : said(kind, door);
        if (way.isHarmless()) {
            assertThat(said).doesNotContain("misbehaving (", "failed", "wrong result");
        } else {
            assertThat(said).contains("isbehaving").doesNotContain("\tat ");
        }
    }

    private String said(Kind kind, Door door) throws IOException {
        try {
            return switch (door) {
                case PLAN ->
                    Allocator.allocate(
                                    SCENARIO.alliance(),
                                    SCENARIO.burdens().get(0),
                                    SCENARIO.limitsOf(SCENARIO.burdens().get(0)),
                                    kind.plan())
                            .apportionment()
                            .toString();
                case COMPARISON ->
                    Comparison.of(SCENARIO.withPlans(List.of(kind.plan()), "plan"))
                            .sameSplits(SCENARIO.burdens().get(0))
                            .toString();
                case REPORT ->
                    ComparisonReport.of(Comparison.of(SCENARIO), List.of(new Misbehaving.Measuring()), "test")
                            .title();
                default -> registered(kind, door);
            };
        } catch (IllegalArgumentException | IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** By a command that finds the plug-in. */
    private String registered(Kind kind, Door door) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(kind.service.getName()), kind.provider.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return switch (door) {
                case SOLVE -> solved(kind);
                case AXIOMS -> text(Run.of("axioms", "misbehaving", "--cases", "2"));
                default -> text(Run.of(arguments(kind)));
            };
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String text(Run run) {
        return run.code() == 0 ? run.out() : run.err();
    }

    private static String[] arguments(Kind kind) {
        String options =
                switch (kind) {
                    case RULE -> "--rules misbehaving --plans no-largest-payer";
                    case METHOD -> "--method misbehaving --plans no-largest-payer";
                    case STRATEGY -> "--plans misbehaving";
                    case METRIC -> "--metrics misbehaving --plans no-largest-payer";
                };
        return ("compare un-budget " + options).split(" ");
    }

    private static String solved(Kind kind) throws IOException {
        String line = kind == Kind.RULE
                ? "{\"op\":\"divide\",\"rule\":\"misbehaving\",\"total\":4,\"claims\":[3,5]}\n"
                : "{\"op\":\"apportion\",\"method\":\"misbehaving\",\"weights\":[3,5],\"units\":8}\n";
        StringWriter out = new StringWriter();
        new SolveCommand(
                        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                        new PrintWriter(out),
                        answers -> {})
                .call();
        return out.toString();
    }

    private static String failures(Kind kind) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        try {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(kind.contract))
                                    .build(),
                            listener);
        } catch (OutOfMemoryError e) {
            return "the launcher ends with what misbehaving threw";
        }
        return listener.getSummary().getFailures().isEmpty() ? "" : "failures of misbehaving";
    }

    /** A strategy that behaves. */
    private record OneEach() implements ScoringStrategy {
        @Override
        public String id() {
            return "one-each";
        }

        @Override
        public String summary() {
            return "everyone the same";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return IntStream.range(0, alliance.size()).mapToDouble(i -> 1).toArray();
        }
    }

    private static Alliance alliance() {
        return Alliance.of(
                List.of(), List.of(Member.of("A", "Anna"), Member.of("B", "Bert"), Member.of("C", "Cleo")), List.of());
    }

    /** The contract of the rule. */
    static final class RuleContract extends AllocationRuleContract {
        @Override
        protected AllocationRule plugin() {
            return new Misbehaving.Rule();
        }
    }

    /** The contract of the method. */
    static final class MethodContract extends ApportionmentMethodContract {
        @Override
        protected ApportionmentMethod plugin() {
            return new Misbehaving.Method();
        }
    }

    /** The contract of the strategy. */
    static final class StrategyContract extends ScoringStrategyContract {
        @Override
        protected ScoringStrategy plugin() {
            return new Misbehaving.Strategy();
        }

        @Override
        protected Alliance alliance() {
            return MisbehavingPluginTest.alliance();
        }
    }

    /** The contract of the metric. */
    static final class MeasuringContract extends MetricContract {
        @Override
        protected Metric plugin() {
            return new Misbehaving.Measuring();
        }

        @Override
        protected Alliance alliance() {
            return MisbehavingPluginTest.alliance();
        }
    }
}
