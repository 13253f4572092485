package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract is put to metrics that are wrong on purpose; each must fail, and by the right test. */
class BrokenMetricsFailTest {
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(Indicator.of("gdp", "USD"), Indicator.of("area", "km2")),
            List.of(
                    Member.of("A", "A").with("gdp", 5).with("area", 1),
                    Member.of("B", "B").with("gdp", 3).with("area", 4),
                    Member.of("C", "C").with("gdp", 4).with("area", 2)),
            List.of());

    /** A metric of a few words. */
    private record Broken(Function<Allocation, Measurement> measuring, String howToRead) implements Metric {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Measurement measure(Allocation allocation) {
            return measuring.apply(allocation);
        }
    }

    private static MetricContract contract(Function<Allocation, Measurement> measuring) {
        return contract(measuring, "The more, the worse.");
    }

    private static MetricContract contract(Function<Allocation, Measurement> measuring, String howToRead) {
        return new MetricContract() {
            @Override
            protected Metric plugin() {
                return new Broken(measuring, howToRead);
            }

            @Override
            protected Alliance alliance() {
                return ALLIANCE;
            }
        };
    }

    private static double[] perGdp(Allocation allocation) {
        double[] gdp = allocation.alliance().values("gdp");
        double[] ratios = allocation.amounts();
        Arrays.setAll(ratios, i -> ratios[i] / gdp[i]);
        return ratios;
    }

    private static Measurement largest(Allocation allocation) {
        double[] ratios = perGdp(allocation);
        return Measurement.of(Arrays.stream(ratios).max().orElse(0), "EUR per USD")
                .withPValue(0.5)
                .withColumn("per gdp", "EUR per USD", ratios);
    }

    private static void kept(Function<Allocation, Measurement> measuring) {
        MetricContract contract = contract(measuring);
        assertThat(Failures.of(contract)).isEmpty();
        assertThat(Failures.leftOut(contract)).isZero();
    }

    private static String failure(Function<Allocation, Measurement> measuring, String promise) {
        return Failures.of(contract(measuring), promise);
    }

    @Test
    void theWholeContractIsKeptByAMetricThatIsRight() {
        kept(BrokenMetricsFailTest::largest);
    }

    @Test
    @DisplayName("a metric may refuse amounts for which it is not defined")
    void aRefusal() {
        kept(allocation -> {
            if (allocation.burden().total().signum() == 0) {
                throw new IllegalArgumentException("total must be > 0");
            }
            return largest(allocation);
        });
    }

    @Test
    void notANumberWhereNoneCarriesAnything() {
        Function<Allocation, Measurement> naive = allocation -> Measurement.of(
                allocation.amounts()[0] / Arrays.stream(allocation.amounts()).sum(), "1");
        assertThat(failure(naive, "odd-none-carries-anything"))
                .contains("must be measured or refused by an IllegalArgumentException");
    }

    @Test
    void aPValueAboveOne() {
        assertThat(failure(allocation -> Measurement.of(1, "1").withPValue(1.5), "value"))
                .contains("p-value (1.5) must be within 0 .. 1");
    }

    @Test
    void aColumnThatIsTooShort() {
        assertThat(failure(allocation -> Measurement.of(1, "1").withColumn("c", "1", new double[2]), "value"))
                .contains("number of values of column c (2) must be the number of members (3)");
    }

    @Test
    @DisplayName("a refusal of what is quite usual")
    void aRefusalOfEverything() {
        assertThat(failure(
                        allocation -> {
                            throw new IllegalArgumentException("not today");
                        },
                        "value"))
                .contains("metric broken: not today");
    }

    @Test
    void theFirstMemberCountsMost() {
        assertThat(failure(allocation -> Measurement.of(perGdp(allocation)[0], "1"), "anonymity"))
                .contains("value after renaming the members");
        assertThat(failure(
                        allocation ->
                                Measurement.of(1, "1").withPValue(allocation.shares()[0]),
                        "anonymity"))
                .contains("p-value after renaming the members");
    }

    @Test
    void aColumnInAnOrderOfItsOwn() {
        assertThat(failure(
                        allocation -> Measurement.of(1, "1")
                                .withColumn(
                                        "sorted",
                                        "1",
                                        Arrays.stream(allocation.amounts())
                                                .sorted()
                                                .toArray()),
                        "anonymity"))
                .contains("value of a member after renaming the members");
    }

    @Test
    void aMissingFigureTakenForNothing() {
        assertThat(failure(
                        allocation -> Measurement.of(
                                allocation.alliance().members().stream()
                                        .mapToDouble(
                                                member -> member.indicators().getOrDefault("gdp", 0.0))
                                        .sum(),
                                "USD"),
                        "missing-figures"))
                .contains("answer without gdp of A, which was not refused");
    }

    @Test
    void threadsThatDisturbEachOther() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(failure(
                        allocation -> Measurement.of(calls.getAndIncrement() < 5 ? 0 : 1, "1"),
                        "same-from-many-threads"))
                .contains("from one of many threads");
    }

    @Test
    void nothingThatSaysHowToReadIt() {
        MetricContract contract = contract(BrokenMetricsFailTest::largest, " ");
        assertThat(Failures.of(contract, "how-to-read")).isNotEmpty();
        assertThat(Failures.messageOf(contract::shape)).contains("must be public and final");
        assertThat(Failures.messageOf(contract::registration)).contains("META-INF/services/io.lionshare.plan.Metric");
    }
}
