package io.lionshare.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Bound;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reports of pledges, withdrawals and the joint split by themselves. */
class AboutOneThingTest {
    private static final Scenario SCENARIO = Cases.priced(3);

    private static List<String> ids(Report report) {
        return report.sections().stream().map(Section::id).toList();
    }

    private static String title(StepBack step) {
        return WithdrawalReport.of(SCENARIO, step, "test").sections().get(0).title();
    }

    @Test
    @DisplayName("Each has its sections, and the sources")
    void sections() {
        PledgeBook book = PledgeBook.of(SCENARIO);
        JointSplit split = JointSplit.of(JointProblem.of(SCENARIO, SCENARIO.baselinePlan()));
        assertThat(ids(PledgeReport.of(book, SCENARIO.burdens(), "test")))
                .containsExactly("pledges-and-coverage", "what-if-1", "what-if-2", "sources");
        assertThat(ids(WithdrawalReport.ofAll(SCENARIO, SCENARIO.burdens(), "test")))
                .containsExactly("withdrawals", "sources");
        assertThat(ids(JointReport.of(SCENARIO, split, "test"))).containsExactly("joint-split", "sources");
        assertThat(ids(JointReport.withIntervals(SCENARIO, split, List.of(), "test")))
                .containsExactly("joint-split", "price-intervals", "sources");
    }

    @Test
    @DisplayName("A withdrawal of somebody, or from a burden, that is not in the scenario is refused")
    void unknown() {
        assertThatThrownBy(() -> title(StepBack.entirely(SCENARIO.burdens(), "Nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nobody");
        assertThatThrownBy(() -> title(new StepBack("M00", Map.of("ships", Bound.parse("1")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown burden with a cap 'ships'");
    }

    @Test
    @DisplayName("A withdrawal is called by who steps back, and how far")
    void titles() {
        assertThat(title(StepBack.entirely(SCENARIO.burdens(), "Pair"))).isEqualTo("Pair gives nothing");
        assertThat(title(StepBack.entirely(SCENARIO.burdens().subList(0, 1), "M00")))
                .isEqualTo("M00 gives nothing of force");
        assertThat(title(
                        new StepBack("M00", Map.of(Cases.FORCE, Bound.parse("1200"), Cases.FUND, Bound.parse("10 %")))))
                .isEqualTo("M00 gives no more than 1,200 persons of force, 10 % of fund");
    }
}
