package io.lionshare.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.examples.cli.RealCase;
import io.lionshare.joint.JointProblem;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointTextTest {
    private static final Scenario SCENARIO = RealCase.scenario();

    @Test
    @DisplayName(
            "A limit on all that a member gives, which whole quanta cannot keep, is told with what it is missed by")
    void overruns() {
        Plan plan = SCENARIO.baselinePlan();
        JointProblem problem = JointProblem.of(SCENARIO, plan);
        assertThat(text(plan, problem)).doesNotContain("Whole quanta miss");
        assertThat(text(plan, problem.withValueLimits(Limits.of(Limit.ceiling("CAN", "2000000001")))))
                .contains("Whole quanta miss the ceiling of CAN (2000000001) in all by 64,199,999.0 EUR.");
    }

    private static String text(Plan plan, JointProblem problem) {
        Lines lines = new Lines(1000);
        new JointText(lines, SCENARIO, plan, problem).write();
        return String.join("\n", lines.list());
    }
}
