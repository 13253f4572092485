package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims come from scores, stretched, or from an absolute capacity. */
class ClaimSourceTest {
    private static final ContributionType TYPE = ContributionType.of("force", "persons", "10");
    private static final Burden BURDEN = Burden.of(TYPE, "1200");
    private static final ClaimSource CAPACITY = new ClaimSource.Capacity("forces");

    private static Alliance alliance(double... forces) {
        List<Member> members = List.of(
                Member.of("A", "A").with("key", 1).with("forces", forces[0]),
                Member.of("B", "B").with("key", 2).with("forces", forces[1]),
                Member.of("C", "C").with("key", 3).with("forces", forces[2]));
        return Alliance.of(List.of(Indicator.of("key", "1"), Indicator.of("forces", "persons")), members, List.of());
    }

    private static double[] claims(ClaimSource source, Limit... limits) {
        return allocate(alliance(250, 0, 2000), source, limits)
                .problem()
                .claims()
                .toArray();
    }

    private static Allocation allocate(Alliance alliance, ClaimSource source, Limit... limits) {
        return Allocator.allocate(
                alliance, BURDEN, Limits.of(limits), Problem.plan().withClaims(source));
    }

    @Test
    void withoutLimitsClaimsAddUpToStretchTimesTotal() {
        assertThat(claims(ClaimSource.stretched("1.5"))).containsExactly(30, 60, 90);
        assertThat(claims(ClaimSource.stretched("1"))).containsExactly(20, 40, 60);
    }

    @Test
    void withACeilingTheLevelIsThatOfTheOthers() {
        assertThat(claims(ClaimSource.stretched("1.5"), Limit.ceiling("C", "0")))
                .containsExactly(60, 120, 180);
    }

    @Test
    void aMemberAtItsOwnFloorDoesNotSetTheLevel() {
        // A stands at 60 of 120, four times its proportional part; B and C share 60 by 2 : 3
        assertThat(claims(ClaimSource.stretched("1"), Limit.floor("A", "600"))).containsExactly(12, 24, 36);
    }

    @Test
    void whenAllStandAtTheirFloorsTheLevelIsProportional() {
        assertThat(claims(
                        ClaimSource.stretched("1"),
                        Limit.floor("A", "600"),
                        Limit.floor("B", "300"),
                        Limit.floor("C", "300")))
                .containsExactly(20, 40, 60);
    }

    @Test
    void capacitiesAreCountedInQuanta() {
        assertThat(claims(CAPACITY)).containsExactly(25, 0, 200);
    }

    @Test
    void aMemberWithoutCapacityStaysAtItsFloor() {
        Allocation allocation = allocate(alliance(250, 0, 2000), CAPACITY, Limit.floor("B", "100"));
        assertThat(allocation.amount("B")).isEqualByComparingTo("100");
        assertThatThrownBy(() -> allocate(alliance(0, 0, 2000), CAPACITY, Limit.ceiling("C", "1000")))
                .isInstanceOf(InfeasibleException.class)
                .hasMessageContaining("ceiling of C (1,000 persons)")
                .hasMessageContaining("short by 200 persons");
    }

    @Test
    void aScoreOfZeroKeepsNoMemberAtItsFloorWhereClaimsAreCapacities() {
        Plan plan = Plan.of("plan", new Faulty.Strategy(any -> new double[] {1, 0, 0}));
        Limits limits = Limits.of(Limit.ceiling("A", "500"));
        Alliance alliance = alliance(1000, 1000, 0);
        assertThat(Allocator.allocate(alliance, BURDEN, limits, plan.withClaims(CAPACITY))
                        .apportionment()
                        .toArray())
                .containsExactly(50, 70, 0);
        assertThatThrownBy(() -> Allocator.allocate(alliance, BURDEN, limits, plan))
                .isInstanceOf(InfeasibleException.class)
                .hasMessageContaining("claim or weight of B, C is 0");
    }

    @Test
    void capacitiesAreReadAsTheyWereWritten() {
        Burden three = Burden.of(ContributionType.of("force", "persons", "1"), "3");
        Alliance tenths = alliance(0.1, 0.2, 0.3);
        Allocation allocation =
                Allocator.allocate(tenths, three, Limits.none(), Problem.plan().withClaims(CAPACITY));
        assertThat(allocation.tied()).extracting(Member::id).containsExactly("A", "C");
    }

    @Test
    void aNegativeCapacityIsRefused() {
        assertThatThrownBy(() -> allocate(alliance(1, -1, 1), CAPACITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity forces of B (-1.0) must be >= 0");
    }

    @Test
    void capacitiesThatAreAllZeroAreRefused() {
        assertThatThrownBy(() -> allocate(alliance(0, 0, 0), CAPACITY, Limit.floor("A", "1200")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity forces must not be 0 for all members"
                        + "\nMaybe the data lack figures, or another indicator is meant");
    }

    @Test
    void aStretchBelowOneIsRefused() {
        assertThatThrownBy(() -> ClaimSource.stretched("0.99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stretch (0.99) must be >= 1");
        assertThatThrownBy(() -> ClaimSource.stretched("1e99999999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "number ('1e99999999') must be a decimal number such as 0.5, of at most 1000 digits");
        assertThat(new ClaimSource.Stretched(BigDecimal.ONE).factor()).isEqualByComparingTo("1");
    }
}
