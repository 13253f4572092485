package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.TieBreak;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.rule.Proportional;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Allocations that can be checked by hand, with what they report. */
class AllocationTest {
    private static final ContributionType FORCE = ContributionType.of("force", "persons", "1");
    private static final ContributionType AIRCRAFT = ContributionType.of("air", "aircraft", "12");

    private static Alliance alliance(double... keys) {
        List<String> ids = List.of("A", "B", "C", "D").subList(0, keys.length);
        List<Member> members = ids.stream()
                .map(id -> Member.of(id, id).with("key", keys[ids.indexOf(id)]))
                .toList();
        return Alliance.of(List.of(Indicator.of("key", "1")), members, List.of(Bloc.of("North", "A", "B")));
    }

    private static Allocation allocate(Plan plan, ContributionType type, String total, double[] keys, Limit... limits) {
        return Allocator.allocate(alliance(keys), Burden.of(type, total), Limits.of(limits), plan);
    }

    private static String reason(Allocation allocation, int step, String member) {
        return allocation
                .derivation()
                .steps()
                .get(step)
                .reason(allocation.alliance().position(member));
    }

    @Test
    void everyStepGivesItsReasons() {
        Allocation allocation = allocate(
                Problem.plan(),
                FORCE,
                "30000",
                new double[] {50, 30, 15, 5},
                Limit.ceiling("A", "0"),
                Limit.floor("D", "4000"),
                Limit.ceiling("North", "16000"));

        assertThat(allocation.apportionment().toArray()).containsExactly(0, 16000, 10000, 4000);
        assertThat(reason(allocation, 0, "A")).isEqualTo("50.00 % of all scores, of 30,000 persons");
        assertThat(reason(allocation, 2, "A")).isEqualTo("ceiling 0 persons (opt-out)");
        assertThat(reason(allocation, 2, "B"))
                .isEqualTo("takes up 8,333.333 of the 15,000 persons released by the ceiling of A");
        assertThat(reason(allocation, 2, "D")).isEqualTo("floor 4,000 persons");
        assertThat(reason(allocation, 3, "B")).isEqualTo("shares in the ceiling of North (16,000 persons)");
        assertThat(reason(allocation, 3, "C"))
                .isEqualTo("takes up its part of what is released by the ceiling of North (16,000 persons)");
        assertThat(reason(allocation, 1, "A")).isEmpty();
        assertThat(reason(allocation, 4, "C")).isEmpty();
    }

    @Test
    void floorsRelieveTheOthers() {
        Allocation allocation =
                allocate(Problem.plan(), FORCE, "1000", new double[] {3, 1, 1}, Limit.floor("C", "600"));
        assertThat(allocation.apportionment().toArray()).containsExactly(300, 100, 600);
        assertThat(reason(allocation, 2, "A")).isEqualTo("is relieved of 300 of the 400 persons by the floor of C");
        Allocation bloc = allocate(Problem.plan(), FORCE, "1000", new double[] {1, 1, 2}, Limit.floor("North", "80 %"));
        assertThat(reason(bloc, 3, "A")).isEqualTo("shares in the floor of North (800 persons)");
        assertThat(reason(bloc, 3, "C")).isEqualTo("is relieved by the floor of North (800 persons)");
    }

    @Test
    void aCeilingThatIsNoOptOutIsNotCalledOne() {
        Allocation allocation =
                allocate(Problem.plan(), AIRCRAFT, "120", new double[] {1, 1}, Limit.ceiling("A", "10 %"));
        assertThat(reason(allocation, 2, "A")).isEqualTo("ceiling 12 aircraft");
        assertThat(allocation.amount("A")).isEqualByComparingTo("12");
        assertThat(allocation.share("A")).isEqualByComparingTo("0.1");
        assertThat(allocation.quanta("A")).isEqualTo(1);
    }

    @Test
    void theRuleReportsClaimAndAward() {
        Allocation allocation =
                allocate(Problem.plan().withRule(Problem.EQUAL_AWARDS), FORCE, "30000", new double[] {50, 30, 15, 5});
        assertThat(reason(allocation, 1, "A")).isEqualTo("with a claim of 22,500 persons it gets 10,500 persons");
        assertThat(allocation.beyondClaims()).isFalse();
    }

    @Test
    void wholeUnitsNameTheQuantum() {
        Allocation allocation = allocate(Problem.plan(), AIRCRAFT, "120", new double[] {2, 1});
        assertThat(allocation.apportionment().toArray()).containsExactly(7, 3);
        assertThat(reason(allocation, 4, "A")).isEqualTo("rounded up to whole units of 12 aircraft");
        assertThat(reason(allocation, 4, "B")).isEqualTo("rounded down to whole units of 12 aircraft");
        assertThat(allocation.tied()).isEmpty();
    }

    @Test
    void trueTiesAreReportedAtAnyMagnitude() {
        double[] equal = {0.1, 0.1, 0.1};
        for (String total : List.of("1", "1000000000000000", "9223372036854775807")) {
            Allocation allocation = allocate(Problem.plan(), FORCE, total, equal);
            long third = Long.parseLong(total) / 3;
            boolean divisible = Long.parseLong(total) % 3 == 0;
            assertThat(allocation.quanta("A")).isEqualTo(divisible ? third : third + 1);
            assertThat(allocation.quanta("C")).isEqualTo(third);
            assertThat(allocation.tied()).hasSize(divisible ? 0 : 3);
        }
        Plan reversed = Problem.plan().withTieBreak((weights, i, j) -> Integer.compare(j, i));
        assertThat(allocate(reversed, FORCE, "1", equal).quanta("C")).isEqualTo(1);
        assertThat(allocate(Problem.plan().withTieBreak(TieBreak.memberOrder()), FORCE, "1", equal)
                        .quanta("A"))
                .isEqualTo(1);
    }

    @Test
    void blocsAreSubtotals() {
        Allocation allocation = allocate(Problem.plan(), FORCE, "100", new double[] {1, 2, 1});
        assertThat(allocation.quanta("North")).isEqualTo(75);
        assertThat(allocation.amount("North")).isEqualByComparingTo("75");
        assertThat(allocation.share("North")).isEqualByComparingTo("0.75");
        assertThatThrownBy(() -> allocation.amount("South"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown member or bloc 'South'; known: A, B, C, North");
    }

    @Test
    void theLimitsThatBindAreReported() {
        Limit optOut = Limit.ceiling("A", "0");
        Limit slack = Limit.ceiling("B", "90");
        Limit nothing = Limit.floor("A", "0");
        Limit bloc = Limit.floor("North", "70 %");
        Allocation allocation =
                allocate(Problem.plan(), FORCE, "100", new double[] {1, 1, 1}, optOut, slack, nothing, bloc);
        assertThat(allocation.apportionment().toArray()).containsExactly(0, 70, 30);
        assertThat(allocation.binding()).containsExactly(optOut, bloc);
    }

    @Test
    void nothingIsDividedIntoNothing() {
        Allocation allocation = allocate(Problem.plan(), FORCE, "0", new double[] {1, 2});
        assertThat(allocation.quanta("North")).isZero();
        assertThat(allocation.share("A")).isZero();
        assertThat(allocation.derivation().steps().get(0).reason(0)).isEmpty();
    }

    @Test
    void oneMemberCarriesAll() {
        assertThat(Allocator.allocate(
                                Alliance.of(
                                        List.of(Indicator.of("key", "1")),
                                        List.of(Member.of("A", "A").with("key", 1e-9)),
                                        List.of()),
                                Burden.of(FORCE, "1000000000000000"),
                                Limits.none(),
                                Problem.plan())
                        .quanta("A"))
                .isEqualTo(1_000_000_000_000_000L);
    }

    @Test
    void optOutsCanForceMembersBeyondTheirClaims() {
        // stretch 1: the claims are 25 each of the four; with a capacity they stay so when two opt out
        Plan plan = Problem.plan().withClaims(new ClaimSource.Capacity("key")).withRule(Problem.EQUAL_LOSSES);
        double[] capacities = {25, 25, 25, 25};
        assertThat(allocate(plan, FORCE, "100", capacities).beyondClaims()).isFalse();
        Allocation beyond = allocate(plan, FORCE, "100", capacities, Limit.ceiling("A", "0"));
        assertThat(beyond.beyondClaims()).isTrue();
        assertThat(beyond.quanta("B")).isEqualTo(34);
        assertThat(allocate(plan.withRule(new Proportional()), FORCE, "100", capacities, Limit.ceiling("A", "0"))
                        .beyondClaims())
                .isFalse();
    }

    @Test
    void aFloorAboveAClaimIsNotBeyondClaims() {
        Plan plan = Problem.plan().withClaims(new ClaimSource.Capacity("key")).withRule(Problem.EQUAL_AWARDS);
        Allocation allocation = allocate(plan, FORCE, "100", new double[] {10, 90, 90}, Limit.floor("A", "40"));
        assertThat(allocation.apportionment().toArray()).containsExactly(40, 30, 30);
        assertThat(allocation.beyondClaims()).isFalse();
    }

    @Test
    void aProblemThatCannotBeSolvedIsRefusedWithItsConflict() {
        assertThatThrownBy(() -> allocate(
                        Problem.plan(),
                        FORCE,
                        "100",
                        new double[] {1, 1, 0},
                        Limit.ceiling("North", "70 %"),
                        Limit.floor("C", "10")))
                .isInstanceOf(InfeasibleException.class)
                .hasMessage("no division of 100 persons meets all limits: ceiling of North (70 persons), "
                        + "short by 20 persons; the score, claim or weight of C is 0, so it stays at its floor"
                        + "\nMaybe relax it by 20 persons, which resolves the conflict");
    }
}
