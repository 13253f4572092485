package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugins;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits that no long holds. */
class HugeLimitsTest {
    private static final String HUGE = "1e30";
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(), List.of(Member.of("A", "A"), Member.of("B", "B")), List.of(Bloc.of("All", "A", "B")));
    private static final Burden BURDEN = Burden.of(ContributionType.of("force", "persons", "1"), "10");
    private static final Plan PLAN = Plan.of("plan", new Faulty.Strategy(alliance -> new double[] {1, 0}));

    @Test
    void aCeilingAboveTheTotalIsNoneForAnyMethod() {
        Limits limits = Limits.of(Limit.ceiling("A", HUGE), Limit.ceiling("All", HUGE));
        for (ApportionmentMethod method : Plugins.load(ApportionmentMethod.class)) {
            if (!method.id().equals("balinski-young-quota")) {
                Allocation allocation = Allocator.allocate(ALLIANCE, BURDEN, limits, PLAN.withMethod(method));
                assertThat(allocation.quanta("A")).as(method.id()).isEqualTo(10);
                assertThat(allocation.binding()).as(method.id()).isEmpty();
            }
        }
    }

    @Test
    void aFloorAboveTheTotalIsInfeasible() {
        assertThatThrownBy(() -> Allocator.allocate(
                        ALLIANCE, BURDEN, Limits.of(Limit.floor("A", HUGE), Limit.ceiling("A", "2e30")), PLAN))
                .isInstanceOf(InfeasibleException.class)
                .hasMessageStartingWith("no division of 10 persons meets all limits: floor of A (1,000,")
                .hasMessageNotContaining("ceiling");
    }
}
