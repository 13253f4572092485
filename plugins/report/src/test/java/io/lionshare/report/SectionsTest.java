package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionsTest {
    private static List<String> ids(Scenario scenario) {
        return ComparisonReport.of(Comparison.of(scenario), List.of(), "test").sections().stream()
                .map(Section::id)
                .toList();
    }

    @Test
    @DisplayName("Pledges, withdrawals, what-ifs and a joint split have sections only where a scenario has them")
    void sections() {
        assertThat(ids(Cases.plain(3))).containsExactly("question", "force", "fund", "members", "sources");
        assertThat(ids(Cases.pledged(3)))
                .containsExactly(
                        "question",
                        "force",
                        "fund",
                        "pledges-and-coverage",
                        "withdrawals",
                        "what-if-1",
                        "what-if-2",
                        "members",
                        "sources");
        assertThat(ids(Cases.priced(3))).contains("joint-split");
    }
}
