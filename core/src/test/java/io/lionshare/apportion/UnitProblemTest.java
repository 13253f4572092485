package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family of methods refuses what is no problem in whole units, with the role and the value. */
class UnitProblemTest {
    private static final Amounts WEIGHTS = Amounts.of(1, 2);

    static Stream<ApportionmentMethod> methods() {
        return Stream.of(new Webster(), new LargestRemainder(), new BalinskiYoungQuota());
    }

    private static LimitTree tree(String total, LimitTree.Node first, LimitTree.Node... blocs) {
        BigDecimal most = new BigDecimal(total);
        LimitTree.Node second = LimitTree.node("DEU", new int[] {1}, BigDecimal.ZERO, most);
        ContributionType type = ContributionType.of("troops", "persons", "1");
        return LimitTree.of(most, List.of(first, second), List.of(blocs), type);
    }

    private static LimitTree.Node node(String name, String floor, String ceiling, int... positions) {
        return LimitTree.node(name, positions, new BigDecimal(floor), new BigDecimal(ceiling));
    }

    private static void refused(ApportionmentMethod method, LimitTree limits, String message) {
        assertThatThrownBy(() -> method.apportion(WEIGHTS, limits, TieBreak.largerWeight()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aWeightIsMissing(ApportionmentMethod method) {
        refused(
                method,
                LimitTree.unlimited(BigDecimal.TEN, 3),
                "number of weights (2) must be the number of members (3)");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aTotalOrABoundIsNotWhole(ApportionmentMethod method) {
        refused(method, LimitTree.unlimited(new BigDecimal("10.5"), 2), "total (10.5) must be a whole number of units");
        refused(method, tree("10", node("FRA", "0.5", "10", 0)), "floor of FRA (0.5) must be a whole number of units");
        refused(method, tree("10", node("FRA", "0", "9.5", 0)), "ceiling of FRA (9.5) must be a whole number of units");
        LimitTree bloc = tree("10", node("FRA", "0", "10", 0), node("EU", "0.25", "10", 0, 1));
        refused(method, bloc, "floor of EU (0.25) must be a whole number of units");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void aTotalIsBeyondALong(ApportionmentMethod method) {
        refused(method, LimitTree.unlimited(new BigDecimal("9223372036854775808"), 2), "total (9223372036854775808)");
        refused(method, LimitTree.unlimited(new BigDecimal("1E+999999999"), 2), "total (1E+999999999)");
    }

    @ParameterizedTest
    @MethodSource("methods")
    void wholeNumbersAreTakenHoweverTheyAreWritten(ApportionmentMethod method) {
        for (String total : List.of("30", "30.00", "3E+1")) {
            LimitTree limits = tree(total, node("FRA", "0.0", total, 0));
            assertThat(method.apportion(WEIGHTS, limits, TieBreak.largerWeight())
                            .toArray())
                    .containsExactly(10, 20);
        }
    }
}
