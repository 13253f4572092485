package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Conflict;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A member of claim, score or weight 0 stays at its floor, whatever its ceiling: in rules, methods and plans a conflict
 * names the other limits only, and the gap is what they miss. {@code FeasibilityTest} checks the same by brute force.
 */
class ZerosInConflictsTest {
    private static final String[][] BOUNDS = {{"0", "3"}, {"0", "0"}, {"0", "1"}, {"1", "3"}, {"1", "1"}};
    private static final Burden BURDEN = Burden.of(ContributionType.of("force", "persons", "1"), "3");

    @Test
    void everyDoorReportsTheSameConflict() {
        int conflicts = 0;
        for (int code = 0; code < BOUNDS.length * BOUNDS.length * BOUNDS.length; code++) {
            for (int positive = 1; positive < 8; positive++) {
                double[] claims = {positive & 1, positive >> 1 & 1, positive >> 2};
                conflicts += check(limits(code), claims, "limits " + code + ", claims " + Arrays.toString(claims));
            }
        }
        assertThat(conflicts).isGreaterThan(300);
    }

    private static List<Limit> limits(int code) {
        List<Limit> limits = new ArrayList<>();
        int rest = code;
        for (String id : List.of("A", "B", "C")) {
            limits.add(Limit.floor(id, BOUNDS[rest % BOUNDS.length][0]));
            limits.add(Limit.ceiling(id, BOUNDS[rest % BOUNDS.length][1]));
            rest /= BOUNDS.length;
        }
        return limits;
    }

    private static int check(List<Limit> list, double[] claims, String words) {
        Alliance alliance = Alliance.of(
                List.of(), List.of(Member.of("A", "A"), Member.of("B", "B"), Member.of("C", "C")), List.of());
        Limits limits = new Limits(list);
        LimitTree tree = limits.resolve(alliance, BURDEN);
        Plan plan = Plan.of("plan", new Faulty.Strategy(any -> claims));
        Conflict conflict = conflict(() -> AllocationProblem.of(Amounts.of(claims), tree), words);
        assertThat(conflict(() -> Allocator.allocate(alliance, BURDEN, limits, plan), words))
                .isEqualTo(conflict);
        for (ApportionmentMethod method : Plugins.load(ApportionmentMethod.class)) {
            if (!method.id().equals("balinski-young-quota")) {
                assertThat(conflict(
                                () -> method.apportion(Amounts.of(claims), tree, TieBreak.largerWeight()),
                                method.id() + ", " + words))
                        .isEqualTo(conflict);
            }
        }
        if (conflict == null) {
            return 0;
        }
        for (Limit limit : conflict.limits()) {
            assertThat(limit.kind() == Limit.Kind.FLOOR || claims["ABC".indexOf(limit.target())] > 0)
                    .as("%s names %s", words, limit)
                    .isTrue();
        }
        return 1;
    }

    private static @Nullable Conflict conflict(ThrowingCallable call, String words) {
        Throwable refusal = catchThrowable(call);
        assertThat(refusal == null || refusal instanceof InfeasibleException)
                .as("%s: %s", words, refusal)
                .isTrue();
        return refusal == null ? null : ((InfeasibleException) refusal).conflict();
    }
}
