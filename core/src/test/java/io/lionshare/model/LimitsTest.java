package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits become a tree of whole quanta, or are refused. */
class LimitsTest {
    private static final ContributionType AIRCRAFT = ContributionType.of("air-policing", "aircraft", "12");
    private static final Burden BURDEN = Burden.of(AIRCRAFT, "120");
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(),
            List.of(Member.of("A", "A"), Member.of("B", "B"), Member.of("C", "C"), Member.of("D", "D")),
            List.of(
                    Bloc.of("AB", "A", "B"),
                    Bloc.of("ABC", "A", "B", "C"),
                    Bloc.of("BC", "B", "C"),
                    Bloc.of("CD", "C", "D")));

    private static LimitTree resolve(Limit... limits) {
        return Limits.of(limits).resolve(ALLIANCE, BURDEN);
    }

    @Test
    void floorsAreMadeWholeUpwardsAndCeilingsDownwards() {
        LimitTree tree = resolve(Limit.floor("A", "13"), Limit.ceiling("A", "30 %"), Limit.ceiling("B", "35"));
        assertThat(tree.members().get(0).floor()).isEqualByComparingTo("2");
        assertThat(tree.members().get(0).ceiling()).isEqualByComparingTo("3");
        assertThat(tree.members().get(1).floor()).isEqualByComparingTo("0");
        assertThat(tree.members().get(1).ceiling()).isEqualByComparingTo("2");
        assertThat(tree.members().get(2).ceiling()).isEqualByComparingTo("10");
        assertThat(tree.total()).isEqualByComparingTo("10");
    }

    @Test
    void blocsAreNestedOrDisjoint() {
        LimitTree tree = resolve(Limit.floor("ABC", "50 %"), Limit.ceiling("AB", "60"), Limit.ceiling("D", "60"));
        assertThat(tree.blocs()).extracting(LimitTree.Node::name).containsExactly("AB", "ABC");
        assertThat(tree.hasLimits()).isTrue();
        assertThat(tree.withoutBlocs().blocs()).isEmpty();
        assertThat(tree.withoutBlocs().hasLimits()).isTrue();
        assertThat(tree.withoutLimits().hasLimits()).isFalse();
        assertThat(resolve().hasLimits()).isFalse();
    }

    @Test
    void blocsThatOverlapWithoutNestingAreRefused() {
        assertThatThrownBy(() -> resolve(Limit.floor("AB", "12"), Limit.ceiling("BC", "60")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("blocs AB and BC overlap without nesting; "
                        + "blocs that carry limits must be nested or disjoint");
    }

    @Test
    void aFloorAtItsCeilingFixesAMember() {
        LimitTree.Node member = resolve(Limit.floor("A", "24"), Limit.ceiling("A", "20 %"))
                .members()
                .get(0);
        assertThat(member.floor()).isEqualByComparingTo("2");
        assertThat(member.ceiling()).isEqualByComparingTo("2");
    }

    @Test
    void aFloorAboveItsCeilingIsRefused() {
        assertThatThrownBy(() -> resolve(Limit.floor("A", "24"), Limit.ceiling("A", "10 %")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floor of A (24 aircraft) must not be above its ceiling (12 aircraft)");
    }

    @Test
    void aFloorAboveItsCeilingInWholeQuantaOnlyIsInfeasible() {
        LimitTree tree = resolve(Limit.floor("A", "5"), Limit.ceiling("A", "7"));
        for (boolean frozen : new boolean[] {false, true}) {
            assertThatThrownBy(() -> FeasibleLimits.of(tree, i -> frozen && i == 0))
                    .isInstanceOf(InfeasibleException.class)
                    .hasMessage("no division of 120 aircraft meets all limits: "
                            + "floor of A (12 aircraft), ceiling of A (0 aircraft), short by 12 aircraft"
                            + "\nMaybe relax one of these by 12 aircraft: any one of them resolves the conflict");
        }
    }

    @Test
    void twoLimitsOfOneKindOnOneTargetAreRefused() {
        assertThatThrownBy(() -> Limits.of(Limit.floor("A", "12"), Limit.floor("A", "24")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floor of A is given twice; a target has at most one");
    }

    @Test
    void anUnknownTargetIsRefused() {
        assertThatThrownBy(() -> resolve(Limit.floor("ABD", "12")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown member or bloc 'ABD'; known: A, AB, ABC, B, BC, C, CD, D\nMaybe 'AB'?");
    }

    @Test
    void infeasibleFloorsAreReportedWithTheGap() {
        LimitTree tree = resolve(Limit.floor("AB", "60 %"), Limit.floor("C", "24"), Limit.floor("D", "36"));
        assertThatThrownBy(() -> FeasibleLimits.of(tree, i -> false))
                .isInstanceOfSatisfying(InfeasibleException.class, e -> {
                    assertThat(e.conflict().gap()).isEqualByComparingTo("12");
                    assertThat(e.conflict().frozen()).isEmpty();
                    assertThat(e.conflict().limits())
                            .extracting(limit -> limit.kind().word() + " " + limit.target())
                            .containsExactly("floor C", "floor D", "floor AB");
                })
                .hasMessage("no division of 120 aircraft meets all limits: floor of C (24 aircraft), "
                        + "floor of D (36 aircraft), floor of AB (72 aircraft), short by 12 aircraft"
                        + "\nMaybe relax one of these by 12 aircraft: any one of them resolves the conflict");
    }

    @Test
    void infeasibleCeilingsAreReportedWithTheGap() {
        LimitTree tree = resolve(Limit.ceiling("ABC", "60"), Limit.ceiling("A", "12"), Limit.ceiling("D", "40 %"));
        assertThatThrownBy(() -> FeasibleLimits.of(tree, i -> false))
                .isInstanceOf(InfeasibleException.class)
                .hasMessage("no division of 120 aircraft meets all limits: ceiling of D (48 aircraft), "
                        + "ceiling of ABC (60 aircraft), short by 12 aircraft"
                        + "\nMaybe relax one of these by 12 aircraft: any one of them resolves the conflict");
    }

    @Test
    void aMemberOfScoreZeroKeepsItsFloorInTheGap() {
        LimitTree tree = resolve(
                Limit.floor("A", "12"), Limit.ceiling("B", "24"), Limit.ceiling("C", "24"), Limit.ceiling("D", "36"));
        assertThatThrownBy(() -> FeasibleLimits.of(tree, i -> i == 0))
                .isInstanceOf(InfeasibleException.class)
                .hasMessage("no division of 120 aircraft meets all limits: ceiling of B (24 aircraft), "
                        + "ceiling of C (24 aircraft), ceiling of D (36 aircraft), short by 24 aircraft; "
                        + "the score, claim or weight of A is 0, so it stays at its floor"
                        + "\nMaybe relax one of these by 24 aircraft: any one of them resolves the conflict");
    }

    @Test
    void aNegativeTotalOrBoundIsRefused() {
        BigDecimal minus = BigDecimal.ONE.negate();
        assertThatThrownBy(() -> LimitTree.unlimited(minus, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total (-1) must be >= 0");
        assertThatThrownBy(() -> LimitTree.node("A", new int[] {0}, minus, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("floor and ceiling of A (-1, 1) must be >= 0");
    }

    @Test
    void positionsMustBeThoseOfMembers() {
        BigDecimal one = BigDecimal.ONE;
        assertThatThrownBy(() -> LimitTree.node("AB", new int[] {1, 0}, one, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("positions of AB ([1, 0]) must be >= 0 and rise");
        assertThatThrownBy(() -> LimitTree.node("AB", new int[0], one, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("AB must have at least one member");
        LimitTree.Node first = LimitTree.node("A", new int[] {0}, one, one);
        LimitTree.Node both = LimitTree.node("AB", new int[] {0, 1}, one, one);
        assertThatThrownBy(() -> LimitTree.of(one, List.of(first), List.of(both), AIRCRAFT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position 1 of bloc AB must be below the number of members (1)");
        assertThatThrownBy(() -> LimitTree.of(one, List.of(first, first), List.of(), AIRCRAFT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("positions of member A ([0]) must be its own (1)");
        assertThatThrownBy(() -> LimitTree.unlimited(one, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit tree must have at least one member");
    }

    @Test
    void theArraysOfANodeAreCopies() {
        int[] positions = {0, 1};
        LimitTree.Node node = LimitTree.node("AB", positions, BigDecimal.ZERO, BigDecimal.ONE);
        positions[0] = 7;
        node.positions()[1] = 7;
        assertThat(node.positions()).containsExactly(0, 1);
        assertThat(node.size()).isEqualTo(2);
    }
}
