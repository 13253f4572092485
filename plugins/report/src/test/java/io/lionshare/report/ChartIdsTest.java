package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.html.HtmlRenderer;
import io.lionshare.report.image.ChartImages;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Charts are files and parts of pages; burdens and metrics are called as somebody likes. */
class ChartIdsTest {
    private static final List<String> BURDENS = List.of("../../x", "Air", "air", "air title");

    /** The GDP of each member, and how often it was asked for. */
    private record Counted(AtomicInteger count) implements Metric {
        @Override
        public String id() {
            return "counted";
        }

        @Override
        public String summary() {
            return "GDP";
        }

        @Override
        public String howToRead() {
            return "More is more.";
        }

        @Override
        public Measurement measure(Allocation allocation) {
            count.incrementAndGet();
            return Measurement.of(1, "1")
                    .withColumn("gdp", "EUR", allocation.alliance().values("gdp"));
        }
    }

    private static Pledge pledge(String type) {
        return Cases.pledge("pledge of " + type, type, "M00", PledgedAmount.of("500"))
                .withProbability("0.5");
    }

    private static Report report(Metric... metrics) {
        List<Burden> burdens = BURDENS.stream()
                .map(id -> Burden.of(ContributionType.of(id, "persons", "1"), "1000"))
                .toList();
        Scenario scenario = Scenario.of(
                        "Who gives what?", Cases.plain(3).alliance(), burdens, List.of(Plan.of("gdp", Cases.BY_GDP)))
                .withPledges(
                        Pledges.of(BURDENS.stream().map(ChartIdsTest::pledge).toArray(Pledge[]::new)))
                .withWhatIfs(List.of(new WhatIf.Withdraws("Without M01", StepBack.entirely(burdens, "M01"))));
        return ComparisonReport.of(Comparison.of(scenario), List.of(metrics), "test");
    }

    @Test
    @DisplayName("Whatever burdens and metrics are called, each chart is a file of its own within its folder")
    void files() {
        Metric metric = new Counted(new AtomicInteger());
        Report report = report(metric, metric);
        assertThat(report.charts())
                .extracting(Chart::id)
                .contains("x-shares", "x-lorenz", "x-counted", "x-counted-2", "air-counted-4")
                .contains("x-pledges", "x-shortfall", "x-absences", "x-absences-per-gdp", "what-if-1-x")
                .contains("air-pledges", "air-pledges-2", "what-if-1-air", "what-if-1-air-2");
        assertThat(ChartImages.of(report))
                .hasSameSizeAs(report.charts())
                .allSatisfy((name, image) -> assertThat(name).matches("[a-z0-9-]+\\.png"));
    }

    @Test
    @DisplayName("No two elements of a page have the same id")
    void page() {
        Metric metric = new Counted(new AtomicInteger());
        assertThat(Pattern.compile(" id=\"([^\"]*)\"")
                        .matcher(new HtmlRenderer().render(report(metric, metric)))
                        .results()
                        .map(result -> result.group(1)))
                .doesNotHaveDuplicates()
                .contains("section-x", "section-air", "section-air-2", "chart-x-shares");
    }

    @Test
    @DisplayName("A metric measures each plan and burden once, for its sentence and its chart")
    void once() {
        Counted metric = new Counted(new AtomicInteger());
        report(metric);
        assertThat(metric.count).hasValue(BURDENS.size());
    }
}
