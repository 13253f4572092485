package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.basic.Equal;
import io.lionshare.document.Report;
import io.lionshare.files.BundledScenarios;
import io.lionshare.files.ScenarioReader;
import io.lionshare.gdp.GdpWeighted;
import io.lionshare.institutional.Koenigstein;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.proximity.ProximityWeighted;
import io.lionshare.report.ComparisonReport;
import io.lionshare.statistics.Gini;
import io.lionshare.testkit.Carried;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects of every module print what they are, in one line of at most 200 characters. */
class SpeakingTest {
    private static final int LONGEST = 200;

    static Stream<Class<?>> classes() {
        return Stream.of(
                        Plugin.class,
                        Report.class,
                        ComparisonReport.class,
                        ScenarioReader.class,
                        Carried.class,
                        Equal.class,
                        GdpWeighted.class,
                        Koenigstein.class,
                        ProximityWeighted.class,
                        Gini.class)
                .flatMap(anchor -> ExportedClasses.inModuleOf(anchor).stream())
                .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> Stream.of(type.getMethods())
                        .anyMatch(method -> method.getDeclaringClass() != Object.class
                                && !Modifier.isStatic(method.getModifiers())));
    }

    @ParameterizedTest
    @MethodSource("classes")
    @DisplayName("Every exported concrete class says what its objects are")
    void everyClass(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("toString").getDeclaringClass()).isNotEqualTo(Object.class);
    }

    static Stream<Object> objects() {
        Scenario scenario = RealCase.scenario();
        Comparison comparison = Comparison.of(scenario);
        JointProblem joint = JointProblem.of(scenario, scenario.plans().get(0));
        PledgeBook book = PledgeBook.of(scenario);
        String burden = scenario.burdens().get(0).id();
        List<Metric> metrics = Plugins.load(Metric.class).all();
        return new ObjectWalk()
                        .from(
                                scenario,
                                comparison,
                                ScenarioReader.load().readBundled(BundledScenarios.DEFAULT),
                                comparison.allocation(
                                        scenario.burdens().get(0),
                                        scenario.plans().get(0)),
                                JointSplit.of(joint),
                                Coverage.of(book, burden, scenario.plans().get(0)),
                                StepBack.entirely(scenario.burdens(), "USA"),
                                ComparisonReport.of(comparison, metrics, "1"),
                                EveryPluginTest.all().toList())
                        .stream();
    }

    @ParameterizedTest
    @MethodSource("objects")
    @DisplayName("What can be reached from the real case prints in one line of at most 200 characters")
    void everyObject(Object object) {
        assertThat(object.toString())
                .as(object.getClass().getName())
                .isNotBlank()
                .hasLineCount(1)
                .hasSizeLessThanOrEqualTo(LONGEST);
    }
}
