package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.axiom.Search;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.AllocationRuleContract;
import io.lionshare.testkit.ApportionmentMethodContract;
import io.lionshare.testkit.MetricContract;
import io.lionshare.testkit.ScoringStrategyContract;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The contract of its kind, over everything that is registered in the whole build: no plug-in is forgotten, whether its own
 * module tests it or not. A plug-in that needs another figure has it added here.
 */
class ContractOfEveryPluginTest {
    private static final String FIGURES = """
            gdp                4456e9  86e9   811e9   2255e9   17e9   540e9
            population         83e6    0.7e6  37e6    59e6     3.5e6  10.6e6
            defence-spending   2.1     1.3    4.1     1.5      2.0    2.2
            military-personnel 185000  923    216000  171000   6600   23000
            border             0       0      3       0        0      0
            latitude           52.52   49.61  52.23   41.9     41.33  59.33
            longitude          13.4    6.13   21.01   12.48    19.82  18.07
            gni-3y             4400e9  70e9   690e9   2100e9   16e9   560e9
            gni-6y             4200e9  68e9   640e9   2050e9   15e9   550e9
            population-3y      83e6    0.6e6  38e6    59e6     2.8e6  10.4e6
            population-6y      82e6    0.6e6  38e6    60e6     2.9e6  10.2e6
            external-debt-3y   0       0      1e9     0        9e9    0
            external-debt-6y   0       0      2e9     0        8e9    0
            un-regular-rate    6.11    0.07   0.84    3.19     0.01   0.87
            gdp-blend          4500    88     900     2300     20     560
            openness           2900    310    560     1200     12     420
            variability        160     19     34      90       1      25
            reserves           290     1      190     230      6      60
            tax-revenue        900     20     120     480      4      150
            responsibility     0.4     0.01   0.09    0.2      0.002  0.05
            capability         0.45    0.02   0.05    0.25     0.001  0.06
            asylum-applicants  350000  2500   9000    130000   300    29000
            unemployment       3.0     5.2    2.8     7.7      11     7.6
            """;

    static List<ScoringStrategy> strategies() {
        return EveryPluginTest.strategies();
    }

    static List<AllocationRule> rules() {
        return Plugins.load(AllocationRule.class).all();
    }

    static List<ApportionmentMethod> methods() {
        return Plugins.load(ApportionmentMethod.class).all();
    }

    static List<Metric> metrics() {
        return Plugins.load(Metric.class).all();
    }

    /** Six members, of which the first two bear the discounts of the others as permanent members do. */
    private static Alliance everyFigure() {
        Member[] members = Arrays.stream(new String[] {"A", "B", "C", "D", "E", "F"})
                .map(id -> Member.of(id, "member " + id))
                .toArray(Member[]::new);
        List<String[]> rows =
                FIGURES.lines().map(line -> line.split("\\s+", -1)).toList();
        for (String[] row : rows) {
            for (int i = 0; i < members.length; i++) {
                members[i] = members[i].with(row[0], Double.parseDouble(row[i + 1]));
            }
        }
        List<Indicator> indicators =
                rows.stream().map(row -> Indicator.of(row[0], "1")).toList();
        List<Bloc> blocs = List.of(
                Bloc.of("level A", "A", "B"), Bloc.of("level B", "C", "D", "E", "F"), Bloc.of("least-developed", "E"));
        return Alliance.of(indicators, List.of(members), blocs);
    }

    @Nested
    @ParameterizedClass
    @MethodSource("io.lionshare.examples.cli.ContractOfEveryPluginTest#strategies")
    class Strategies extends ScoringStrategyContract {
        private final ScoringStrategy strategy;

        Strategies(ScoringStrategy strategy) {
            this.strategy = strategy;
        }

        @Override
        protected ScoringStrategy plugin() {
            return strategy;
        }

        @Override
        protected Alliance alliance() {
            return everyFigure();
        }
    }

    @Nested
    @ParameterizedClass
    @MethodSource("io.lionshare.examples.cli.ContractOfEveryPluginTest#rules")
    class Rules extends AllocationRuleContract {
        private final AllocationRule rule;

        Rules(AllocationRule rule) {
            this.rule = rule;
        }

        @Override
        protected AllocationRule plugin() {
            return rule;
        }

        /** The tests of the rule itself look closer. */
        @Override
        protected Search search() {
            return Search.withDefaults().withCases(20);
        }
    }

    @Nested
    @ParameterizedClass
    @MethodSource("io.lionshare.examples.cli.ContractOfEveryPluginTest#methods")
    class Methods extends ApportionmentMethodContract {
        private final ApportionmentMethod method;

        Methods(ApportionmentMethod method) {
            this.method = method;
        }

        @Override
        protected ApportionmentMethod plugin() {
            return method;
        }

        /** The tests of the method itself look closer. */
        @Override
        protected Search search() {
            return Search.withDefaults().withCases(20);
        }
    }

    @Nested
    @ParameterizedClass
    @MethodSource("io.lionshare.examples.cli.ContractOfEveryPluginTest#metrics")
    class Metrics extends MetricContract {
        private final Metric metric;

        Metrics(Metric metric) {
            this.metric = metric;
        }

        @Override
        protected Metric plugin() {
            return metric;
        }

        @Override
        protected Alliance alliance() {
            return everyFigure();
        }
    }
}
