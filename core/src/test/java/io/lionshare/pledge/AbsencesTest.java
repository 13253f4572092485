package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which absences leave no split, against a division for each of them. */
class AbsencesTest {
    private static final int TOTAL = 60;

    @Test
    @DisplayName("Members are irreplaceable if and only if a division without them finds the limits in conflict")
    void irreplaceableByDivision() {
        int irreplaceable = 0;
        int replaceable = 0;
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Allocation before;
            try {
                before = allocation(random);
            } catch (InfeasibleException | IllegalArgumentException e) {
                continue; // no split to begin with
            }
            List<Member> expected = new ArrayList<>();
            for (Member member : before.alliance().members()) {
                if (isInConflictWithout(before, member)) {
                    expected.add(member);
                }
            }
            assertThat(Absences.irreplaceable(before)).as("seed " + seed).isEqualTo(expected);
            irreplaceable += expected.size();
            replaceable += before.alliance().size() - expected.size();
        }
        assertThat(Math.min(irreplaceable, replaceable)).isGreaterThan(500);
    }

    private static boolean isInConflictWithout(Allocation before, Member member) {
        try {
            Withdrawal.of(before, StepBack.entirely(List.of(before.burden()), member.id()));
            return false;
        } catch (InfeasibleException e) {
            return true;
        }
    }

    /** One to seven members, some of score 0, in three blocs that are nested or disjoint. */
    private static Allocation allocation(Random random) {
        int size = 1 + random.nextInt(7);
        List<Member> members = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add("M" + i);
            members.add(Member.of("M" + i, "Member " + i).with("size", i == 0 ? 1 : random.nextInt(4)));
        }
        int inner = 1 + random.nextInt(size);
        int outer = inner + random.nextInt(size - inner + 1);
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.of("inner", ids.subList(0, inner).toArray(String[]::new)));
        blocs.add(Bloc.of("outer", ids.subList(0, outer).toArray(String[]::new)));
        if (outer < size) {
            blocs.add(Bloc.of("other", ids.subList(outer, size).toArray(String[]::new)));
        }
        List<Limit> limits = new ArrayList<>();
        List<String> targets = new ArrayList<>(ids);
        blocs.forEach(bloc -> targets.add(bloc.name()));
        for (String target : targets) {
            if (random.nextInt(3) == 0) {
                limits.add(Limit.floor(target, Integer.toString(random.nextInt(TOTAL / 3))));
            }
            if (random.nextInt(3) == 0) {
                limits.add(Limit.ceiling(target, Integer.toString(random.nextInt(TOTAL))));
            }
        }
        return Allocator.allocate(
                Alliance.of(List.of(Indicator.of("size", "1")), members, blocs),
                Burden.of(ContributionType.of("force", "persons", "1"), Integer.toString(TOTAL)),
                new Limits(limits),
                Plan.of("by size", ScoringStrategy.by("size")));
    }
}
