package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What roads refuse, in words. */
class BadRoadsTest {
    private static final Amounts ONES = Amounts.ones(2);

    @Test
    void stepsOutOfOrder() {
        List<Timetable.Step> steps = List.of(Roads.step(2028, 100, ONES), Roads.step(2027, 100, ONES));
        assertThatThrownBy(() -> Timetable.of(Roads.alliance(2), steps))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year of a step (2027) must be later than that of the step before (2028)"
                        + "\nMaybe the steps are not in order");
    }

    @Test
    void capsAsAmountsBelowTheGrowthOfTheTotal() {
        Timetable timetable = Roads.years(2, 100, 1, 1).withGrowth(Fraction.of(1, 2));
        Start start = Start.of(Amounts.of(50, 50), Roads.fund(100));
        assertThatThrownBy(() -> Road.of(timetable, start, Transition.atOnce().withCap(Cap.amount("10"))))
                .isInstanceOf(CapConflictException.class)
                .hasMessage("no split of 150 EUR in 2028 keeps caps on change and limits: "
                        + "A carries at most 60 EUR by its cap, B carries at most 60 EUR by its cap, short by 30 EUR"
                        + "\nMaybe a larger cap, or a cap in percent or points of the total, which grows with it");
    }

    @Test
    void aConflictSaysWhichBoundsAreCapsAndWhichAreLimits() {
        assertThat(conflict(Limit.ceiling("B", 48)))
                .isEqualTo(
                        "A carries at most 50 EUR by its cap, B carries at most 48 EUR by its ceiling, C carries at most"
                                + " 30 EUR by its cap, short by 22 EUR");
        assertThat(conflict(Limit.ceiling("first two", 80)))
                .isEqualTo("C carries at most 30 EUR by its cap, first two carries at most 80 EUR by its ceiling,"
                        + " short by 40 EUR");
        assertThat(conflict(Limit.floor("A", 60), Limit.ceiling("B", 30)))
                .isEqualTo(
                        "A carries at most 58.75 EUR by its cap, B carries at most 35 EUR as before, until its ceiling"
                                + " binds, C carries at most 26.25 EUR by its cap, short by 30 EUR");
    }

    /** Of 45, 45 and 10 by 10 a year, where the total grows by half. */
    private static String conflict(Limit... limits) {
        Timetable timetable = Roads.years(2, 100, Limits.of(limits), 1, 1, 1).withGrowth(Fraction.of(1, 2));
        Start start = Start.of(Amounts.of(45, 45, 10), Roads.fund(100));
        CapConflictException conflict = catchThrowableOfType(
                CapConflictException.class,
                () -> Road.of(timetable, start, Transition.atOnce().withCap(Cap.amount("10"))));
        assertThat(conflict.year()).isEqualTo(2028);
        return String.valueOf(conflict.getMessage()).replaceFirst("(?s).*limits: (.*)\n.*", "$1");
    }

    @Test
    void limitsOfAYearThatContradictEachOther() {
        Limits limits = Limits.of(Limit.floor("A", "60 %"), Limit.floor("B", "60 %"));
        Timetable timetable = Roads.years(1, 100, limits, 1, 1);
        assertThatThrownBy(() -> Road.of(timetable, Start.equal(2), Transition.atOnce()))
                .isInstanceOf(InfeasibleException.class)
                .hasMessageContaining("floor of A (60 EUR), floor of B (60 EUR)");
    }

    @Test
    void amountsAtTheStartAboveTheTotal() {
        assertThatThrownBy(() -> Start.of(Amounts.of(80, 40), Roads.fund(100)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum of the amounts carried at the start (120 EUR) must not be above the total (100 EUR)"
                        + "\nMaybe the total of the year in which they were carried, or shares in place of amounts");
        assertThatThrownBy(() -> Start.ofShares(List.of(Fraction.parse("0.7"), Fraction.parse("0.5"))))
                .hasMessage("sum of the shares at the start (6/5) must be 1\nMaybe give them as amounts");
        assertThatThrownBy(() -> Start.of(Amounts.of(0, 0))).hasMessageContaining("must be > 0\nMaybe equal shares");
    }

    @Test
    void aPercentageOfNothing() {
        Timetable timetable = Roads.years(2, 100, 1, 1);
        Start start = Start.of(Amounts.of(1, 0));
        Transition transition = Transition.atOnce().withCap(Cap.percent("15"));
        assertThatThrownBy(() -> Road.of(timetable, start, transition))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cap of B in 2027 (15 % of the previous share) must let it rise from 0, "
                        + "which any percentage of nothing does not\nMaybe with a minimum step, such as 0.05 points, "
                        + "or a cap in points or as an amount");
    }

    @Test
    void averagesWithoutHistory() {
        Timetable timetable = Roads.years(2, 100, 1, 1);
        assertThatThrownBy(() ->
                        Road.of(timetable, Start.equal(2), Transition.atOnce().withAverages(3)))
                .hasMessage("figures before 2027 (0) must be at least 2 for an average over 3 steps"
                        + "\nMaybe give figures of earlier years, or begin later");
    }

    @Test
    void aYearThatIsNotThere() {
        Road road = Road.of(Roads.years(2, 100, 1, 1), Start.equal(2), Transition.atOnce());
        assertThatThrownBy(() -> road.year(2030)).hasMessageContaining("2030").hasMessageContaining("2027, 2028");
    }

    @Test
    @DisplayName("Caps and phase-ins refuse numbers out of range, by role")
    void parts() {
        assertThatThrownBy(() -> Cap.percent("0")).hasMessage("cap on change (0) must be > 0, up or down");
        assertThatThrownBy(() -> Cap.points("-1")).hasMessage("rise of a cap (-1/100) must be >= 0");
        assertThatThrownBy(() -> Cap.points("1").withMinimum("1"))
                .hasMessage("minimum step of a cap (1 %) must be 0 unless the cap is in percent of the previous share");
        assertThatThrownBy(() -> PhaseIn.equal(0)).hasMessageContaining("(0) must be at least 1");
        assertThatThrownBy(() -> PhaseIn.of("50", "20", "100"))
                .hasMessage("part of a phase-in (20 %) must not be below 50 %");
        assertThatThrownBy(() -> PhaseIn.of("20", "50")).hasMessage("last part of a phase-in (50 %) must be 100 %");
        assertThatThrownBy(() -> Roads.years(2, 100, 1, 1).withGrowth(Fraction.of(-1)))
                .hasMessage("growth of totals (-100 %) must be above -100 %");
        assertThatThrownBy(() -> Roads.years(2, 0, 1, 1)).hasMessage("total of fund in 2027 (0) must be > 0");
    }
}
