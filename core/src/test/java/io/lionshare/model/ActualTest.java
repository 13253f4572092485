package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActualTest {
    private static final Actual AMOUNTS = Actual.amounts("a publisher", "2025");
    private static final Actual SHARES = Actual.shares("a publisher", "2025");

    @Test
    void aMemberWithoutAFigureIsUnknownAndZeroIsKnown() {
        assertThat(AMOUNTS.with("A", "12.50").with("B", "0").figures().keySet()).containsExactly("A", "B");
    }

    @Test
    void equalNumbersAreEqualHoweverTheyAreWritten() {
        assertThat(AMOUNTS.with("A", "1000.00").with("B", "0.0"))
                .isEqualTo(AMOUNTS.with("B", "0").with("A", "1e3"))
                .isNotEqualTo(SHARES.with("A", "1").with("B", "0"));
        assertThat(AMOUNTS.with("A", "5")).hasToString("actual amounts of 1 member, 2025");
    }

    @Test
    void amountsMayAddUpToAnythingAndSharesToAllAtMost() {
        assertThat(AMOUNTS.with("A", "1000000").with("B", "1").figures()).hasSize(2);
        assertThat(SHARES.with("A", "60").with("B", "40").figures()).hasSize(2);
        assertThatThrownBy(() -> SHARES.with("A", "60").with("B", "40.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum of the actual shares (100.1 %) must not be above 100 %\nMaybe they are amounts");
    }

    @Test
    void aNegativeFigureIsRefusedWithItsMember() {
        assertThatThrownBy(() -> AMOUNTS.with("A", "-1"))
                .hasMessage("actual amount of A (-1) must be >= 0\nMaybe leave it out, if it is not known");
        assertThatThrownBy(() -> SHARES.with("B", "-0.5"))
                .hasMessage("actual share of B (-0.5) must be >= 0\nMaybe leave it out, if it is not known");
    }

    @Test
    void aSourceAndADateMustBeThere() {
        assertThatThrownBy(() -> Actual.amounts(" ", "2025"))
                .hasMessage("source of actual figures (' ') must not be blank");
        assertThatThrownBy(() -> Actual.shares("a publisher", ""))
                .hasMessage("date of actual figures ('') must not be blank");
    }

    @Test
    void aFigureOfNoMemberIsRefusedWithTheNearest() {
        Alliance alliance =
                Alliance.of(List.of(), List.of(Member.of("DEU", "Germany"), Member.of("FRA", "France")), List.of());
        AMOUNTS.with("DEU", "1").requireFit(alliance);
        assertThatThrownBy(() -> AMOUNTS.with("DEV", "1").requireFit(alliance))
                .hasMessage("unknown member with an actual figure 'DEV'; known: DEU, FRA\nMaybe 'DEU'?");
    }
}
