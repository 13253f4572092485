package io.lionshare.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Chart;
import io.lionshare.report.Chart.Bar;
import io.lionshare.report.Find;
import io.lionshare.report.Section;
import io.lionshare.rule.ConstrainedEqualAwards;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LongestBarsTest {
    private static final int MEMBERS = 123;

    /** Equal awards give each 100; by GDP the first 82 have 99 each and the last 41 have 102. */
    private static Section section() {
        List<Member> members = IntStream.range(0, MEMBERS)
                .mapToObj(i -> Member.of("M" + i, "Member " + i).with("gdp", i < 82 ? 99 : 102))
                .toList();
        List<Bloc> blocs = IntStream.range(0, 41)
                .mapToObj(i -> Bloc.of("Bloc " + i, "M" + i, "M" + (i + 1)))
                .toList();
        Plan plan = Plan.of("gdp", Cases.BY_GDP);
        Scenario scenario = Scenario.of(
                "Test",
                Alliance.of(List.of(Indicator.of("gdp", "EUR")), members, blocs),
                List.of(Burden.of(ContributionType.of("ships", "ships", "1"), "12300")),
                List.of(plan.withRule(new ConstrainedEqualAwards()).withName("equal"), plan));
        return new BurdenSection(Comparison.of(scenario), scenario.burdens().get(0)).section(List.of());
    }

    @Test
    @DisplayName(
            "The forty longest bars are drawn, on either side of zero and in the order given; the others are told of")
    void longest() {
        List<Bar> rows = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            rows.add(new Bar("Alike", List.of(1.0)));
        }
        rows.set(3, new Bar("Short", List.of(0.5)));
        rows.set(41, new Bar("Long", List.of(-2.0)));
        List<Bar> drawn = LongestBars.of(rows);
        assertThat(drawn).hasSize(40).contains(rows.get(41)).doesNotContain(rows.get(3));
        assertThat(drawn.get(39).name()).isEqualTo("Long");
        assertThat(LongestBars.of(drawn)).isEqualTo(drawn);
        assertThat(LongestBars.told(40, "members")).isEmpty();
        assertThat(LongestBars.told(41, "blocs"))
                .isEqualTo(" Of the 41 blocs, the 40 with the longest bars are drawn.");
    }

    @Test
    @DisplayName("Who gains least is told from all members, though its bar is too short to be drawn")
    void extremes() {
        Chart.Bars differences = Find.chart(section(), Chart.Bars.class, "ships-differences");
        assertThat(differences.rows()).hasSize(40).allMatch(row -> row.values().get(0) > 0);
        assertThat(differences.alternative())
                .contains("Of the 123 members, the 40 with the longest bars are drawn.")
                .endsWith("(+0.02), least for Member 0, Member 1, Member 10 and 79 others (-0.01).");
    }

    @Test
    @DisplayName("Of many blocs the largest are drawn")
    void blocs() {
        Chart.Bars blocs = Find.chart(section(), Chart.Bars.class, "ships-blocs");
        assertThat(blocs.rows()).hasSize(40);
        assertThat(blocs.alternative()).endsWith("Of the 41 blocs, the 40 with the longest bars are drawn.");
    }
}
