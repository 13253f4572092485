package io.lionshare.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.plan.Requirement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where a road begins that starts from what is carried today. */
class StartTest {
    private static final Alliance ALLIANCE = Roads.alliance(3);
    private static final Requirement FUND = Requirement.of(Roads.fund(100));
    private static final Requirement ALL = FUND.withActual(
            Actual.shares("a ledger", "2026").with("A", "10").with("B", "0.1").with("C", "20"));
    private static final Requirement PART =
            FUND.withActual(Actual.amounts("a ledger", "2026").with("A", "400").with("C", "200"));

    private static List<Fraction> shares(Start start) {
        Fraction sum = new Fraction(start.carried().sum(), start.carried().denominator());
        return IntStream.range(0, start.carried().size())
                .mapToObj(i -> Fraction.of(start.carried(), i).dividedBy(sum))
                .toList();
    }

    @Test
    @DisplayName("Shares among the members are exact, also where givers outside the alliance are left out")
    void sharesOfAllMembers() {
        Start start = Start.actual(ALLIANCE, ALL);

        assertThat(shares(start)).containsExactly(Fraction.of(100, 301), Fraction.of(1, 301), Fraction.of(200, 301));
        assertThat(start.basis()).isEqualTo("actual figures, a ledger, 2026");
    }

    @Test
    @DisplayName("Amounts of another time than the burden's are shares of the first year's total")
    void amountsOfAnotherTime() {
        Start start = Start.actualWithUnknownAsZero(ALLIANCE, PART);

        assertThat(shares(start)).containsExactly(Fraction.of(2, 3), Fraction.ZERO, Fraction.of(1, 3));
        assertThat(start.of(Fraction.of(30)).sum()).isEqualTo(Fraction.of(30));
        assertThat(start.basis()).isEqualTo("actual figures, a ledger, 2026; unknown, counted as 0: B");
    }

    @Test
    void aMemberWithoutAFigureIsRefusedByName() {
        assertThatThrownBy(() -> Start.actual(ALLIANCE, PART))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("actual figures of fund must be known for every member where a road starts from them;"
                        + " unknown for B\nMaybe give their figures, or count unknown ones as zero");
    }

    @Test
    void noFiguresAtAllAreRefused() {
        assertThatThrownBy(() -> Start.actualWithUnknownAsZero(ALLIANCE, FUND))
                .hasMessage("burden fund must have actual figures where a road starts from them"
                        + "\nMaybe a burden that has some, equal shares, or a previous plan");
        Requirement nothing = FUND.withActual(Actual.amounts("a ledger", "2026").with("A", "0"));
        assertThatThrownBy(() -> Start.actualWithUnknownAsZero(ALLIANCE, nothing))
                .hasMessageContaining("must be > 0\nMaybe equal shares");
    }
}
