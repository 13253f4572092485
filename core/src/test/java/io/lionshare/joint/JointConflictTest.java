package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JointConflictTest {
    private static final Alliance TWO =
            Alliance.of(List.of(), List.of(Member.of("FRA", "France"), Member.of("USA", "US")), List.of());
    private static final Burden TROOPS = Burden.of(ContributionType.of("troops", "persons", "1"), "100");
    private static final Burden AIR = Burden.of(ContributionType.of("air", "aircraft", "1"), "10");
    private static final Prices PRICES = Prices.in("EUR").with("troops", "1").with("air", "10");

    private static JointProblem problem(Map<String, Limits> limits, Prices prices, double... scores) {
        return JointProblem.of(TWO, List.of(TROOPS, AIR), limits, prices, Scores.of(TWO, scores));
    }

    @Test
    void namesAnIrreducibleSetInWords() {
        Map<String, Limits> noTroops =
                Map.of("troops", Limits.of(Limit.ceiling("USA", "0")), "air", Limits.of(Limit.ceiling("FRA", "9")));
        JointProblem problem = problem(noTroops, PRICES, 1, 1).withValueLimits(Limits.of(Limit.ceiling("FRA", "40 %")));

        assertThatThrownBy(() -> JointSplit.of(problem))
                .isInstanceOf(JointConflict.class)
                .hasMessage("no joint split meets all of: requirement of troops (100 persons),"
                        + " ceiling of USA for troops (0 persons), ceiling of FRA in all (80 EUR)"
                        + "\nMaybe relax one of these: dropping any one of them resolves the conflict");
    }

    /** Drawn tightly, so that conflicts between kinds are many. */
    @Test
    void withoutAnyOneOfTheConditionsTheOthersCanBeMet() {
        Random random = new Random(11);
        int conflicts = 0;
        for (int round = 0; round < 3000 && conflicts < 60; round++) {
            JointProblem drawn = JointCases.draw(random, 2 + random.nextInt(5), 1 + random.nextInt(3));
            List<Limit> tight = new ArrayList<>();
            for (Member member : drawn.alliance().members()) {
                tight.add(Limit.ceiling(member.id(), (5 + random.nextInt(40)) + " %"));
                if (random.nextInt(3) == 0) {
                    tight.add(Limit.floor(member.id(), random.nextInt(30) + " %"));
                }
            }
            JointProblem problem = drawn.withValueLimits(new Limits(tight));
            ValueGrid grid;
            try {
                grid = new ValueGrid(problem);
            } catch (InfeasibleException e) {
                continue;
            }
            if (new ValueNetwork(grid).isSolvable()) {
                continue;
            }
            conflicts++;
            JointConflict conflict = catchThrowableOfType(JointConflict.class, () -> JointSplit.of(problem));
            assertThat(Conflicts.canMeet(problem, conflict.conditions()))
                    .as("round %d: %s", round, problem)
                    .isFalse();
            for (JointCondition condition : conflict.conditions()) {
                List<JointCondition> others = new ArrayList<>(conflict.conditions());
                others.remove(condition);
                assertThat(Conflicts.canMeet(problem, others))
                        .as("without %s; round %d: %s", condition, round, problem)
                        .isTrue();
            }
        }
        assertThat(conflicts).isEqualTo(60);
    }

    @Test
    void aFloorInAllAboveTheValueOfEverythingIsNamed() {
        JointProblem problem = problem(Map.of(), PRICES, 1, 1).withValueLimits(Limits.of(Limit.floor("FRA", "300")));
        assertThatThrownBy(() -> JointSplit.of(problem))
                .isInstanceOf(JointConflict.class)
                .hasMessageStartingWith("no joint split meets all of: floor of FRA in all (300 EUR)\n");
        assertThatThrownBy(() -> JointSplit.of(problem.withValueLimits(Limits.of(Limit.floor("FRA", "1e30")))))
                .isInstanceOf(JointConflict.class);
        JointProblem everything = problem.withValueLimits(Limits.of(Limit.floor("FRA", "200")));
        assertThat(JointSplit.of(everything).value("FRA")).isEqualByComparingTo("200");
    }

    @Test
    void aFloorInAllAboveItsCeilingIsNamedWithIt() {
        JointProblem plain = problem(Map.of(), PRICES, 1, 1);
        JointProblem problem = plain.withValueLimits(Limits.of(Limit.floor("FRA", "80"), Limit.ceiling("FRA", "10")));
        assertThatThrownBy(() -> JointSplit.of(problem))
                .isInstanceOf(JointConflict.class)
                .hasMessageStartingWith("no joint split meets all of: "
                        + "floor of FRA in all (80 EUR), ceiling of FRA in all (10 EUR)\n");
        JointProblem third =
                plain.withValueLimits(Limits.of(Limit.floor("FRA", "33.333 %"), Limit.ceiling("FRA", "33.333 %")));
        assertThat(JointSplit.of(third).idealValue("FRA")).isEqualByComparingTo("66.666");
    }

    /** At 4 EUR an aircraft, everything is worth 140 EUR, and half of it less than 80. */
    @Test
    void aPriceAtWhichLimitsInAllContradictEachOtherEndsTheInterval() {
        JointProblem problem = problem(Map.of(), PRICES, 1, 1)
                .withValueLimits(Limits.of(Limit.floor("FRA", "80"), Limit.ceiling("FRA", "50 %")));
        PriceInterval interval = PriceInterval.of(problem, "FRA", "air");
        assertThat(interval.from().orElseThrow()).isBetween(new BigDecimal("5"), new BigDecimal("10"));
        JointSplit split = JointSplit.of(problem);
        assertThatThrownBy(() -> JointChange.ofPrice(split, "air", new BigDecimal("0.4")))
                .isInstanceOf(JointConflict.class);
    }

    @Test
    void aKindThatContradictsItselfIsRefusedAsSuch() {
        Map<String, Limits> noTroops =
                Map.of("troops", Limits.of(Limit.ceiling("USA", "0"), Limit.ceiling("FRA", "60")));
        assertThatThrownBy(() -> JointSplit.of(problem(noTroops, PRICES, 1, 1)))
                .isInstanceOf(InfeasibleException.class)
                .hasMessageContaining("no division of 100 persons meets all limits")
                .hasMessageContaining("ceiling of USA (0 persons)")
                .hasMessageContaining("ceiling of FRA (60 persons)");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> PRICES.with("troops", "0"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price of a quantum of troops (0 EUR) must be > 0");
        assertThatThrownBy(() -> problem(Map.of(), Prices.in("EUR").with("air", "1"), 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a quantum of troops has no price; all kinds that are judged together must have one");
        assertThatThrownBy(() -> problem(Map.of(), PRICES, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("score");
        Map<String, Limits> ships = Map.of("ships", Limits.none());
        assertThatThrownBy(() -> problem(ships, PRICES, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ships");
        Map<String, Limits> italy = Map.of("air", Limits.of(Limit.ceiling("ITA", "0")));
        assertThatThrownBy(() -> problem(italy, PRICES, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ITA");
        JointProblem plain = problem(Map.of(), PRICES, 1, 1);
        assertThatThrownBy(() -> plain.withValueLimits(Limits.of(Limit.ceiling("ITA", "0"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ITA");
        assertThatThrownBy(() -> JointSplit.of(plain).quanta("FRA", "ships"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ships");
    }

    @Test
    void refusesQuantaTooSmallToSeparate() {
        Prices prices = PRICES.with("troops", "0.000000001").with("air", "1000000000");
        assertThatThrownBy(() -> JointSplit.of(problem(Map.of(), prices, 1, 1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("price of a quantum of troops (0.000000001 EUR) must be at least")
                .hasMessageContaining("Maybe give troops a larger quantum");
    }
}
