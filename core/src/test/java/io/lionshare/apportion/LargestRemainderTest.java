package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The method of largest remainders in cases that can be checked by hand. */
class LargestRemainderTest {
    private static final LargestRemainder METHOD = new LargestRemainder();

    private static Apportionment plain(long units, double... weights) {
        return METHOD.apportion(
                Amounts.of(weights),
                LimitTree.unlimited(BigDecimal.valueOf(units), weights.length),
                TieBreak.largerWeight());
    }

    private static LimitTree.Node node(String name, long floor, long ceiling, int... positions) {
        return LimitTree.node(name, positions, BigDecimal.valueOf(floor), BigDecimal.valueOf(ceiling));
    }

    private static LimitTree tree(long total, List<LimitTree.Node> members, LimitTree.Node... blocs) {
        return LimitTree.of(
                BigDecimal.valueOf(total), members, List.of(blocs), ContributionType.of("amount", "units", "1"));
    }

    private static List<LimitTree.Node> free(int size, long total) {
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(node("m" + i, 0, total, i));
        }
        return members;
    }

    @Test
    void theExampleOfBalinskiAndYoungComesOut() {
        assertThat(plain(26, 9061, 7179, 5259, 3319, 1182).toArray()).containsExactly(9, 7, 5, 4, 1);
    }

    @Test
    void theAlabamaParadoxIsThere() {
        assertThat(plain(10, 6, 6, 2).toArray()).containsExactly(4, 4, 2);
        assertThat(plain(11, 6, 6, 2).toArray()).containsExactly(5, 5, 1);
    }

    @Test
    void noUnitsLeaveEveryMemberWithout() {
        Apportionment none = plain(0, 1, 2, 3);
        assertThat(none.toArray()).containsExactly(0, 0, 0);
        assertThat(none.isTied()).isFalse();
    }

    @Test
    void fewerUnitsThanMembersGoToTheLargestWeights() {
        Apportionment two = plain(2, 5, 1, 4, 3);
        assertThat(two.toArray()).containsExactly(1, 0, 1, 0);
        assertThat(two.isTied()).isFalse();
    }

    @Test
    void weightZeroStaysAtItsFloor() {
        LimitTree limits = tree(10, List.of(node("a", 3, 10, 0), node("b", 0, 10, 1)));
        assertThat(METHOD.apportion(Amounts.of(0, 1), limits, TieBreak.largerWeight())
                        .toArray())
                .containsExactly(3, 7);
        assertThat(plain(7, 0, 1, 1).units(0)).isZero();
    }

    @Test
    void equalWeightsAreTiedAndTheFirstMembersAreServed() {
        Apportionment tied = plain(2, 1, 1, 1);
        assertThat(tied.toArray()).containsExactly(1, 1, 0);
        assertThat(tied.tied()).containsExactly(0, 1, 2);
        assertThat(tied).hasToString("[1, 1, 0] tied at [0, 1, 2]");
    }

    @Test
    void ofEqualRemaindersTheLargerWeightIsServedFirst() {
        Apportionment tied = plain(2, 1, 3);
        assertThat(tied.toArray()).containsExactly(0, 2);
        assertThat(tied.tied()).containsExactly(0, 1);
        assertThat(METHOD.apportion(
                                Amounts.of(1, 3), LimitTree.unlimited(BigDecimal.valueOf(2), 2), TieBreak.memberOrder())
                        .toArray())
                .containsExactly(1, 1);
    }

    @Test
    void aFullBlocIsSkipped() {
        LimitTree limits = tree(10, free(3, 10), node("b", 0, 3, 0, 1));
        Apportionment units = METHOD.apportion(Amounts.of(9, 9, 2), limits, TieBreak.largerWeight());
        assertThat(units.toArray()).containsExactly(2, 1, 7);
        assertThat(units.tied()).containsExactly(0, 1);
    }

    @Test
    void aUnitThatAFloorNeedsIsKeptForIt() {
        LimitTree free = LimitTree.unlimited(BigDecimal.valueOf(6), 4);
        LimitTree limits = tree(6, free(4, 6), node("b", 3, 6, 2, 3));
        Amounts weights = Amounts.of(19, 19, 19, 3);
        assertThat(METHOD.apportion(weights, free, TieBreak.largerWeight()).toArray())
                .containsExactly(2, 2, 2, 0);
        assertThat(METHOD.apportion(weights, limits, TieBreak.largerWeight()).toArray())
                .containsExactly(2, 1, 3, 0);
    }

    @Test
    void membersOfDifferentBlocsAreNotTiedWhenABoundForbidsTheExchange() {
        LimitTree limits = tree(2, free(4, 2), node("b", 1, 1, 0, 1));
        Apportionment units = METHOD.apportion(Amounts.of(1, 1, 1, 1), limits, TieBreak.largerWeight());
        assertThat(units.toArray()).containsExactly(1, 0, 1, 0);
        assertThat(units.tied()).containsExactly(0, 1, 2, 3);
        LimitTree alone = tree(2, free(3, 2), node("b", 1, 1, 0));
        assertThat(METHOD.apportion(Amounts.of(1, 1, 1), alone, TieBreak.largerWeight())
                        .tied())
                .containsExactly(1, 2);
    }

    @Test
    void aMemberOfAFullBlocIsNotTiedWithMembersOutside() {
        double[] weights = new double[16];
        Arrays.fill(weights, 1);
        weights[0] = 5;
        LimitTree limits = tree(2, free(16, 2), node("b", 0, 1, 0, 1));
        Apportionment units = METHOD.apportion(Amounts.of(weights), limits, TieBreak.largerWeight());
        assertThat(units.units(0)).isEqualTo(1);
        assertThat(units.units(2)).isEqualTo(1);
        assertThat(units.tied()).containsExactly(IntStream.range(2, 16).toArray());
    }

    @Test
    void aMemberWhoseUnitAFloorNeedsIsNotTiedWithMembersOutside() {
        LimitTree limits = tree(3, free(5, 3), node("b", 1, 3, 0, 1));
        Apportionment units = METHOD.apportion(Amounts.of(6, 4, 6, 8, 6), limits, TieBreak.largerWeight());
        assertThat(units.toArray()).containsExactly(1, 0, 1, 1, 0);
        assertThat(units.tied()).containsExactly(2, 4);
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        LimitTree limits = tree(10, List.of(node("a", 0, 3, 0), node("b", 2, 10, 1)));
        assertThatThrownBy(() -> METHOD.apportion(Amounts.of(1, 0), limits, TieBreak.largerWeight()))
                .isInstanceOf(InfeasibleException.class)
                .hasMessage("no division of 10 units meets all limits: ceiling of a (3 units), short by 5 units; "
                        + "the score, claim or weight of b is 0, so it stays at its floor"
                        + "\nMaybe relax it by 5 units, which resolves the conflict");
    }

    @Test
    void oneInstanceServesManyCalls() {
        long[] first = plain(26, 9061, 7179, 5259, 3319, 1182).toArray();
        plain(7, 1, 2, 3);
        assertThat(plain(26, 9061, 7179, 5259, 3319, 1182).toArray()).isEqualTo(first);
    }

    @Test
    void settingsAreRefusedForThereAreNone() {
        assertThat(METHOD.with(Map.of())).isSameAs(METHOD);
        assertThat(METHOD.parameters()).isEmpty();
        assertThatThrownBy(() -> METHOD.with(Map.of("quota", "hare")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown parameter of largest-remainder 'quota'; known: none");
    }
}
