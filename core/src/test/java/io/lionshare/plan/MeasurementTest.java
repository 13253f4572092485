package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugins;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a metric is given, and what it may give. */
class MeasurementTest {
    private static final String METRIC = "metric odd-metric (io.lionshare.plan.Faulty$Measuring) ";
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(Indicator.of("gdp", "USD")),
            List.of(Member.of("B", "B").with("gdp", 2), Member.of("A", "A").with("gdp", 4)),
            List.of());
    private static final Allocation ALLOCATION = Allocator.allocate(
            ALLIANCE,
            Burden.of(ContributionType.of("fund", "EUR", "0.01"), "4"),
            Limits.none(),
            Plan.of("plan", new Faulty.Strategy(alliance -> new double[] {1, 3})));

    private static void failed(Faulty.Measuring metric, String message) {
        assertThatThrownBy(() -> ALLOCATION.measure(metric))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(METRIC + message);
    }

    @Test
    void aMetricSeesAmountsSharesAndIndicators() {
        Metric metric = new Faulty.Measuring(allocation -> {
            double[] perGdp = allocation.amounts();
            double[] gdp = allocation.alliance().values("gdp");
            for (int i = 0; i < perGdp.length; i++) {
                perGdp[i] /= gdp[i];
            }
            String unit = allocation.burden().type().unit() + " per USD";
            return Measurement.of(allocation.shares()[1], "1").withPValue(0.5).withColumn("per gdp", unit, perGdp);
        });
        Measurement measurement = ALLOCATION.measure(metric);
        assertThat(measurement)
                .isEqualTo(Measurement.of(0.75, "1")
                        .withColumn("per gdp", "EUR per USD", new double[] {0.25, 1.5})
                        .withPValue(0.5));
        assertThat(measurement.column().orElseThrow().values()).containsExactly(0.25, 1.5);
    }

    @Test
    void sharesOfNothingAreZero() {
        Allocation nothing = Allocator.allocate(
                ALLIANCE, Burden.of(ALLOCATION.burden().type(), "0"), Limits.none(), ALLOCATION.plan());
        assertThat(nothing.shares()).containsExactly(0, 0);
        assertThat(nothing.amounts()).containsExactly(0, 0);
    }

    @Test
    void aRefusalSpeaksToTheUser() {
        Metric metric = new Faulty.Measuring(
                allocation -> Measurement.of(allocation.alliance().values("gdpp")[0], "1"));
        assertThatThrownBy(() -> ALLOCATION.measure(metric))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric odd-metric: unknown indicator 'gdpp'; known: gdp\nMaybe 'gdp'?");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsAFaultOfTheMetric(double none) {
        failed(
                new Faulty.Measuring(allocation -> Measurement.of(none, "1")),
                "failed: java.lang.ArithmeticException: value (" + none + ") must be finite");
        failed(
                new Faulty.Measuring(
                        allocation -> Measurement.of(1, "1").withColumn("ratio", "1", new double[] {1, none})),
                "failed: java.lang.ArithmeticException: value 1 of column ratio (" + none + ") must be finite");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1e-9, 1.000001})
    void aPValueIsAProbability(double none) {
        failed(
                new Faulty.Measuring(allocation -> Measurement.of(1, "1").withPValue(none)),
                "failed: java.lang.ArithmeticException: p-value (" + none + ") must be within 0 .. 1");
    }

    @Test
    void aColumnHasANumberForEachMember() {
        failed(
                new Faulty.Measuring(allocation -> Measurement.of(1, "1").withColumn("ratio", "1", new double[3])),
                "returned a wrong result: number of values of column ratio (3) must be the number of members (2)");
    }

    @Test
    void nothingIsNoMeasurement() {
        failed(new Faulty.Measuring(allocation -> Faulty.nothing()), "returned null");
    }

    @Test
    void unitsAndNamesAreGiven() {
        assertThatThrownBy(() -> Measurement.of(1, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit of a measurement (' ') must not be blank");
        assertThatThrownBy(() -> Measurement.of(1, "1").withColumn("", "1", new double[1]))
                .hasMessage("name of a column ('') must not be blank");
        assertThatThrownBy(() -> Measurement.of(1, "1").withColumn("ratio", "", new double[1]))
                .hasMessage("unit of column ratio ('') must not be blank");
    }

    @Test
    void metricsAreAServiceLikeOthers() {
        Metric metric = new Faulty.Measuring(allocation -> Measurement.of(1, "1"));
        assertThat(Plugins.of(Metric.class, List.of(metric)).get("odd-metric")).isEqualTo(metric);
        assertThat(metric.with(Map.of())).isEqualTo(metric);
        assertThatThrownBy(() -> Plugins.load(Metric.class).get("odd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "unknown metric 'odd'; known: none\nMaybe its jar is missing: --plugins, or the class path");
    }
}
