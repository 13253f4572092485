package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.model.Burden;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A walk over everything that is registered: here all plug-ins are on one class path. */
class EveryPluginTest {
    private static final Plugins<ScoringStrategy> STRATEGIES = Plugins.load(ScoringStrategy.class);
    private static final Plugins<AllocationRule> RULES = Plugins.load(AllocationRule.class);
    private static final Set<String> NEED_OTHER_FIGURES = Set.of(
            "eu-relocation-2015",
            "imf-quota-formula",
            "koenigstein",
            "responsibility-capability",
            "un-peacekeeping",
            "un-regular-budget");

    private static final Set<String> MAY_REFUSE = Set.of("balinski-young-quota");
    private static final Plugins<ApportionmentMethod> METHODS = Plugins.load(ApportionmentMethod.class);
    private static final Plugins<Metric> METRICS = Plugins.load(Metric.class);

    /** All strategies; what must be set before one can score is set to an indicator that every alliance has. */
    static List<ScoringStrategy> strategies() {
        return STRATEGIES.all().stream()
                .map(strategy -> strategy.with(strategy.parameters().stream()
                        .filter(Parameter::isMissing)
                        .collect(Collectors.toMap(Parameter::name, parameter -> "gdp"))))
                .toList();
    }

    static Stream<Plugin> all() {
        return Stream.of(STRATEGIES, RULES, METHODS, METRICS).flatMap(plugins -> plugins.all().stream());
    }

    @Test
    @DisplayName("The plug-ins of the project are found on the class path")
    void found() {
        assertThat(STRATEGIES.ids()).contains("equal", "gdp-weighted", "proximity-weighted");
        assertThat(RULES.ids()).contains("proportional");
        assertThat(METHODS.ids()).contains("largest-remainder");
        assertThat(METRICS.ids()).contains("gini", "share-to-ability", "spearman");
    }

    @Test
    @DisplayName("Rules and methods are in the core, whose tests put every one to an exact oracle")
    void fuzzed() {
        assertThat(RULES).allMatch(rule -> isBeside(AllocationRule.class, rule));
        assertThat(METHODS).allMatch(method -> isBeside(ApportionmentMethod.class, method));
    }

    private static boolean isBeside(Class<?> service, Plugin plugin) {
        return plugin.getClass().getPackageName().startsWith(service.getPackageName());
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("`lionshare list` shows every plug-in with its parameters")
    void listed(Plugin plugin) {
        String kind = plugin instanceof ScoringStrategy
                ? "strategies"
                : plugin instanceof AllocationRule ? "rules" : plugin instanceof Metric ? "metrics" : "methods";
        Run run = Run.of("list", kind, "--width", "1000");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).contains(plugin.id() + ": " + plugin.summary());
        for (Parameter parameter : plugin.parameters()) {
            assertThat(run.lines())
                    .contains("  " + parameter.name()
                            + (parameter.isMissing() ? " (required)" : " = " + parameter.value()) + ": "
                            + parameter.meaning());
        }
    }

    static List<Metric> metrics() {
        return METRICS.all();
    }

    @ParameterizedTest
    @MethodSource("metrics")
    @DisplayName("Every metric measures the real case under every plan, and `compare` shows it with how to read it")
    void measures(Metric metric) {
        Scenario scenario = RealCase.scenario();
        Comparison comparison = Comparison.of(scenario);
        for (Burden burden : scenario.burdens()) {
            for (Plan plan : scenario.plans()) {
                assertThatCode(() -> comparison.allocation(burden, plan).measure(metric))
                        .doesNotThrowAnyException();
            }
        }
        Run run = Run.of("--metrics", metric.id(), "--burden", "fund", "--width", "1000", "--details");
        assertThat(run.code()).isZero();
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("Measured: " + metric.id()))
                .contains(metric.howToRead())
                .noneMatch(line -> line.contains("not measured"));
    }

    static Stream<Arguments> combinations() {
        return strategies().stream()
                .flatMap(strategy -> METHODS.all().stream().map(method -> arguments(strategy, method)));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    @DisplayName(
            "Every strategy with every method divides the real case exactly, or says what it lacks or does not support")
    void divides(ScoringStrategy strategy, ApportionmentMethod method) {
        Scenario scenario = RealCase.scenario();
        Plan plan = Plan.of("plan", strategy).withMethod(method);
        for (Burden burden : scenario.burdens()) {
            Allocation allocation;
            try {
                allocation = scenario.allocate(burden, plan);
            } catch (IllegalArgumentException e) {
                boolean needsOthers = NEED_OTHER_FIGURES.contains(strategy.id());
                assertThat(needsOthers || MAY_REFUSE.contains(method.id()))
                        .as("%s with %s: %s", strategy.id(), method.id(), e.getMessage())
                        .isTrue();
                assertThat(e)
                        .hasMessageStartingWith(
                                needsOthers
                                        ? "scoring strategy " + strategy.id() + ": unknown indicator"
                                        : "plan plan: " + method.id() + " does not support the ");
                continue;
            }
            assertThat(Arrays.stream(allocation.apportionment().toArray()).sum())
                    .isEqualTo(burden.quanta());
        }
    }
}
