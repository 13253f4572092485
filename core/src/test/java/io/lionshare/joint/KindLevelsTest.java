package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.score.Scores;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One kind of 100 units; A and B, which may give 10 and 20, are in a bloc; C has no limit. */
class KindLevelsTest {
    private static final double[] SLOPES = {0.3, 0.3, 0.4};

    private static double[] levels(double start, Limit ofBloc) {
        Alliance alliance = Alliance.of(
                List.of(),
                List.of(Member.of("A", "A"), Member.of("B", "B"), Member.of("C", "C")),
                List.of(Bloc.of("AB", "A", "B")));
        Limits ofMembers = Limits.of(Limit.ceiling("A", "10"), Limit.ceiling("B", "20"));
        JointProblem problem = JointProblem.of(
                alliance,
                List.of(Burden.of(ContributionType.of("force", "units", "1"), "100")),
                Map.of("force", ofMembers.with(ofBloc)),
                Prices.in("EUR").with("force", "1"),
                Scores.of(alliance, new double[] {1, 1, 1}));
        KindLevels kind = new KindLevels(new ValueGrid(problem), 0, SLOPES);
        return kind.levels(new double[] {start, start, start}, SLOPES, new double[2]);
    }

    @Test
    void aBlocThatCannotReachItsCeilingStandsAtTheLevelAroundIt() {
        // C gives the other 70
        assertThat(levels(0, Limit.ceiling("AB", "50"))).containsExactly(new double[] {1.75, 1.75}, within(1e-12));
        assertThat(levels(1, Limit.ceiling("AB", "50"))).containsExactly(new double[] {-0.75, -0.75}, within(1e-12));
    }

    @Test
    void aBlocAtItsCeilingStandsBelowTheLevelAroundIt() {
        // A and B give 6 each, C gives the other 88
        assertThat(levels(0, Limit.ceiling("AB", "12"))).containsExactly(new double[] {0.2, 2.2}, within(1e-12));
    }

    @Test
    void aBlocAtItsFloorStandsAboveTheLevelAroundIt() {
        // C is first to rise; A gives 10 and B 15, C gives the other 75
        assertThat(levels(-10, Limit.floor("AB", "25")))
                .containsExactly(new double[] {10.15 / 0.3, 10.75 / 0.4}, within(1e-12));
    }
}
