package io.lionshare.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Chart;
import io.lionshare.report.ComparisonReport;
import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.rule.ConstrainedEqualAwards;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** "Under a, Anna carries most" where Bert carries the same: a sentence that names a largest or smallest names all of them. */
class EqualMembersTest {
    /** The amounts, with an error in the last digit of Bert's. */
    private static final class Amounts implements Metric {
        @Override
        public String id() {
            return "amounts";
        }

        @Override
        public String summary() {
            return "the amounts, but for rounding";
        }

        @Override
        public String howToRead() {
            return "Larger is more.";
        }

        @Override
        public Measurement measure(Allocation allocation) {
            double[] values = allocation.amounts();
            values[1] = Math.nextUp(values[1]);
            return Measurement.of(1, "1").withColumn("amounts", "1", values);
        }
    }

    private static Report report(double gdpOfCleo, String total) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "EUR")),
                List.of(
                        Member.of("A", "Anna").with("gdp", 1),
                        Member.of("B", "Bert").with("gdp", 1),
                        Member.of("C", "Cleo").with("gdp", gdpOfCleo)),
                List.of(Bloc.of("North", "A"), Bloc.of("South", "B"), Bloc.of("West", "C")));
        Plan plan = Plan.of("a", Cases.BY_GDP);
        Scenario scenario = Scenario.of(
                "Equal members",
                alliance,
                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), total)),
                List.of(plan, plan.withRule(new ConstrainedEqualAwards()).withName("b")));
        return ComparisonReport.of(Comparison.of(scenario), List.of(new Amounts()), "test");
    }

    private static Stream<String> sentences(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.elements().stream())
                .flatMap(element -> element instanceof Chart chart
                        ? Stream.of(chart.alternative())
                        : element instanceof Element.Remark remark ? Stream.of(remark.text()) : Stream.empty());
    }

    @Test
    @DisplayName("Two that carry most are both named, as the two that carry least")
    void two() {
        assertThat(sentences(report(0.5, "20")))
                .anyMatch(text -> text.startsWith("Under a, Anna and Bert carry most: 40.00 % of the total each."))
                .anyMatch(text -> text.contains("Under b, most for Cleo (+10.00), least for Anna and Bert (-5.00)."))
                .contains("North and South carry 40.00 % each under a, 8 of 20 ships each.");
        assertThat(sentences(report(2, "8")))
                .anyMatch(text -> text.contains("Under a, most for Cleo (4), least for Anna and Bert (2)."));
    }

    @Test
    @DisplayName("Where all carry the same, no member is said to carry most")
    void all() {
        assertThat(sentences(report(1, "9")))
                .anyMatch(text -> text.startsWith("Under a, every member carries the same: 33.33 % of the total each."))
                .anyMatch(text -> text.contains("Under a, the same for all (3)."))
                .contains("North, South and West carry 33.33 % each under a, 3 of 9 ships each.");
    }
}
