package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Derivation;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Roads worked by hand. */
class RoadTest {
    private static List<String> exact(RoadYear year) {
        Amounts amounts = year.exact();
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> Fraction.of(amounts, i).text())
                .toList();
    }

    @Test
    void equalStepsGoEqualPartsOfTheWay() {
        Road road = Road.of(
                Roads.years(4, 100, 1, 1),
                Start.of(Amounts.of(80, 20)),
                Transition.atOnce().withPhaseIn(PhaseIn.equal(3)));

        assertThat(Roads.quanta(road, "A")).containsExactly(70L, 60L, 50L, 50L);
        assertThat(road.arrival("A")).isEqualTo(OptionalInt.of(2029));
        assertThat(road.arrived()).containsExactly("A", "B");
    }

    @Test
    void statedStepsGoStatedPartsOfTheWay() {
        Road road = Road.of(
                Roads.years(3, 100, 1, 1),
                Start.of(Amounts.of(80, 20)),
                Transition.atOnce().withPhaseIn(PhaseIn.of("20", "50", "100")));

        assertThat(Roads.quanta(road, "A")).containsExactly(74L, 65L, 50L);
    }

    @Test
    void aCapInPercentIsOfThePreviousShare() {
        Road road = Road.of(
                Roads.years(3, 1000, 1, 1),
                Start.of(Amounts.of(900, 100)),
                Transition.atOnce().withCap(Cap.percent("50")));

        assertThat(Roads.quanta(road, "B")).containsExactly(150L, 225L, 337L);
        assertThat(exact(road.year(2029))).containsExactly("662.5", "337.5");
        assertThat(road.year(2027).atCap("B")).isEqualTo(RoadYear.AtCap.UP);
        assertThat(road.year(2027).atCap("A")).isEqualTo(RoadYear.AtCap.NO);
        assertThat(road.arrival("B")).isEmpty();
    }

    @Test
    @DisplayName("A cap in percent grows with the total, a cap as an amount does not")
    void growth() {
        Timetable doubling = Roads.years(2, 100, 1, 1).withGrowth(Fraction.ONE);
        Start start = Start.of(Amounts.of(75, 25));

        Road shares = Road.of(doubling, start, Transition.atOnce().withCap(Cap.points("5")));
        assertThat(Roads.quanta(shares, "A")).containsExactly(70L, 130L);

        Road amounts = Road.of(doubling, start, Transition.atOnce().withCap(Cap.amount("75")));
        assertThat(Roads.quanta(amounts, "A")).containsExactly(50L, 100L);
    }

    @Test
    @DisplayName("Equal shares at the start are amounts of the first total where the cap is an amount")
    void equalStartInAmounts() {
        Road road = Road.of(
                Roads.years(2, 100, 7, 3), Start.equal(2), Transition.atOnce().withCap(Cap.amount("15")));
        assertThat(Roads.quanta(road, "A")).containsExactly(65L, 70L);
    }

    @Test
    void upAndDownAreCappedApart() {
        Cap cap = Cap.points("20").withDown(Fraction.of(1, 20));
        Road road = Road.of(
                Roads.years(2, 100, 1, 1),
                Start.of(Amounts.of(80, 20)),
                Transition.atOnce().withCap(cap));

        assertThat(Roads.quanta(road, "A")).containsExactly(75L, 70L);
        assertThat(road.year(2027).atCap("A")).isEqualTo(RoadYear.AtCap.DOWN);
        assertThat(road.year(2027).atCap("B")).isEqualTo(RoadYear.AtCap.NO);
        assertThat(road.year(2027).moved()).isEqualTo(Fraction.of(1, 20));
    }

    @Test
    @DisplayName("What a cap cuts off is spread in proportion to the targets: 60 and 20 of the 80 that C leaves")
    void spread() {
        Road road = Road.of(
                Roads.years(1, 100, 45, 15, 40),
                Start.of(Amounts.of(40, 50, 10)),
                Transition.atOnce().withCap(Cap.points("10")).withOvershoot(Transition.Overshoot.YES));

        // C may rise to 20, B must keep 40; A takes the rest
        assertThat(exact(road.year(2027))).containsExactly("40", "40", "20");

        Road free = Road.of(
                Roads.years(1, 100, 45, 15, 40),
                Start.of(Amounts.of(60, 20, 20)),
                Transition.atOnce()
                        .withCap(new Cap(Cap.Kind.PERCENT, Fraction.ZERO, Fraction.ONE, Fraction.ZERO))
                        .withOvershoot(Transition.Overshoot.YES));
        assertThat(exact(free.year(2027))).containsExactly("60", "20", "20");
    }

    @Test
    @DisplayName("A member whose goal is 0 falls as far as others can rise, though its cap allows more")
    void goalOfNothing() {
        Road road = Road.of(
                Roads.years(2, 100, 1, 0),
                Start.of(Amounts.of(50, 50)),
                Transition.atOnce().withCap(Cap.points("10").withDown(Fraction.of(1, 5))));

        assertThat(Roads.quanta(road, "B")).containsExactly(40L, 30L);
    }

    @Test
    void aMinimumStepMovesWhatIsNothing() {
        Road road = Road.of(
                Roads.years(3, 1000, 9, 1),
                Start.of(Amounts.of(1, 0)),
                Transition.atOnce().withCap(Cap.percent("100").withMinimum("2.5")));

        assertThat(Roads.quanta(road, "B")).containsExactly(25L, 50L, 100L);
    }

    @Test
    @DisplayName("Averages: the goal of 2027 is divided by the mean of 2026 and 2027")
    void averages() {
        Timetable timetable = Timetable.of(
                        Roads.alliance(2),
                        List.of(Roads.step(2027, 100, Amounts.of(30, 30)), Roads.step(2028, 100, Amounts.of(10, 30))))
                .withHistory(List.of(Amounts.of(50, 10)));
        Road road = Road.of(timetable, Start.equal(2), Transition.atOnce().withAverages(2));

        assertThat(exact(road.year(2027))).containsExactly("200/3", "100/3");
        assertThat(exact(road.year(2028))).containsExactly("40", "60");
    }

    @Test
    @DisplayName("Arrears: A carried 30 too little before, which is made good by 15 in each of two years")
    void arrears() {
        Road road = Road.of(
                Roads.years(3, 100, 1, 1),
                Start.of(Amounts.of(20, 80)),
                Transition.atOnce().withArrears(2));

        assertThat(Roads.quanta(road, "A")).containsExactly(65L, 65L, 50L);
    }

    @Test
    @DisplayName("Arrears: what a cap cuts off is made good when the cap lets it")
    void arrearsOfACap() {
        Road road = Road.of(
                Roads.years(4, 100, 1, 1),
                Start.of(Amounts.of(40, 60)),
                Transition.atOnce().withArrears(1).withCap(Cap.points("15")).withOvershoot(Transition.Overshoot.YES));

        // targets: 50 + 10, then 50 + 5, then 50; the cap lets A rise to 55 in the first year
        assertThat(Roads.quanta(road, "A")).containsExactly(55L, 55L, 50L, 50L);
    }

    @Test
    @DisplayName("A ceiling that is broken at the start binds in the first year in which the cap lets it")
    void limitNotMetYet() {
        Limits limits = Limits.of(Limit.ceiling("A", "30 %"));
        Road road = Road.of(
                Roads.years(4, 100, limits, 3, 7),
                Start.of(Amounts.of(60, 40)),
                Transition.atOnce().withCap(Cap.points("12")));

        assertThat(Roads.quanta(road, "A")).containsExactly(48L, 36L, 30L, 30L);
        assertThat(road.year(2027).unmet()).hasToString("[ceiling of A (30)]");
        assertThat(road.year(2028).unmet()).hasSize(1);
        assertThat(road.year(2029).unmet()).isEmpty();
    }

    @Test
    @DisplayName("A limit that is not met yet keeps its bloc from moving away from it")
    void limitKeepsDirection() {
        Limits ceiling = Limits.of(Limit.ceiling("first two", "40 %"));
        Timetable timetable =
                Timetable.constant(Roads.alliance(3), Roads.fund(100), ceiling, Amounts.of(90, 5, 5), 2027, 2028);
        Road road = Road.of(
                timetable, Start.of(Amounts.of(10, 60, 30)), Transition.atOnce().withCap(Cap.points("10")));

        // the goal within the ceiling: A 37.9, B 2.1, C 60
        assertThat(road.year(2027).quanta("first two")).isBetween(60L, 70L);
        assertThat(road.year(2028).quanta("first two"))
                .isLessThanOrEqualTo(road.year(2027).quanta("first two"));
        assertThat(road.year(2027).unmet()).extracting(UnmetLimit::target).containsExactly("first two");
    }

    @Test
    @DisplayName("34, 33, 33 with a cap of 2 % does not freeze: each of three equal members takes its turn")
    void doesNotFreeze() {
        Road road = Road.of(
                Roads.years(6, 100, 1, 1, 1),
                Start.of(Amounts.of(34, 33, 33)),
                Transition.atOnce().withCap(Cap.percent("2")));

        for (String member : List.of("A", "B", "C")) {
            assertThat(Roads.quanta(road, member)).as(member).contains(34L);
            assertThat(Roads.quanta(road, member).stream().mapToLong(x -> x).sum())
                    .isEqualTo(200);
        }
        assertThat(road.arrived()).containsExactly("A", "B", "C");
    }

    @Test
    @DisplayName("One unit a year by (1/4, 1/4, 1/4, 1/4), (0, 1/3, 1/3, 1/3), (0, 0, 1/2, 1/2)")
    void oneUnitAYear() {
        Timetable timetable = Timetable.of(
                Roads.alliance(4),
                List.of(
                        Roads.step(2027, 1, Amounts.of(1, 1, 1, 1)),
                        Roads.step(2028, 1, Amounts.of(0, 1, 1, 1)),
                        Roads.step(2029, 1, Amounts.of(0, 0, 1, 1))));
        Road road = Road.of(timetable, Start.equal(4), Transition.atOnce());

        for (RoadYear year : road.years()) {
            assertThat(List.of("A", "B", "C", "D").stream()
                            .mapToLong(year::quanta)
                            .sum())
                    .isEqualTo(1);
        }
        assertThat(Roads.quanta(road, "C").stream().mapToLong(x -> x).sum()).isBetween(1L, 2L);
        assertThat(Roads.quanta(road, "D").stream().mapToLong(x -> x).sum()).isBetween(1L, 2L);
        assertThat(road.year(2028).quanta("A")).isZero();
    }

    @Test
    @DisplayName("The derivation of a year names its ways to move, its cap and what rounding changed")
    void derivation() {
        Road road = Road.of(
                Roads.years(3, 1000, 1, 1),
                Start.of(Amounts.of(900, 100)),
                Transition.atOnce().withPhaseIn(PhaseIn.equal(2)).withCap(Cap.percent("50")));

        List<Derivation.Change> steps = road.year(2027).derivation().of("B");
        assertThat(steps)
                .hasToString("[+500.000 figures of 2027: 50 % of 1,000 EUR, -200.000 phase-in: 50 % of the way, "
                        + "-150.000 cap on change: rises no further than its cap: 50 % of the previous share, "
                        + "0.000 limits, 0.000 whole units]");
        Road steep = Road.of(
                Roads.years(3, 1000, 1, 1),
                Start.of(Amounts.of(900, 100)),
                Transition.atOnce().withCap(Cap.percent("30")));
        assertThat(steep.year(2029).derivation().of("B").get(3).reason()) // 219.7
                .isEqualTo("rounded up with all years together; so it passes its cap by less than 1 EUR");
    }
}
