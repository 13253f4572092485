package io.lionshare.apportion.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.Webster;
import io.lionshare.level.Fraction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ElectionTest {
    private static final List<String> DISTRICTS = List.of("North", "South");
    private static final Election TWO = Election.of(table(new double[][] {{123, 45}, {67, 89}}, "Left", "Right"), 3, 2);

    private static VoteTable table(double[][] votes, String... lists) {
        return VoteTable.of(List.of(lists), DISTRICTS, votes);
    }

    @Test
    @DisplayName("Seats of lists are apportioned from votes per district seat: 63.5 and 66.8 of 5")
    void apportioned() {
        ElectionOutcome outcome = TWO.elect(new Webster());
        assertThat(outcome.listSeats().orElseThrow().toArray()).containsExactly(2, 3);
        assertThat(outcome.seats().toArray()).isDeepEqualTo(new long[][] {{2, 0}, {1, 2}});
        assertThat(outcome.belowQuorum()).isEmpty();
        assertThat(outcome.sharedFirstPlaces()).isEmpty();
    }

    @Test
    @DisplayName("Seats of lists that are given are kept")
    void given() {
        ElectionOutcome outcome = TWO.withListSeats(3, 2).elect(new Webster());
        assertThat(outcome.listSeats()).isEmpty();
        assertThat(outcome.seats().toArray()).isDeepEqualTo(new long[][] {{2, 1}, {1, 1}});
    }

    @Test
    @DisplayName("A list below the quorum has no seats, and no minimum either")
    void belowQuorum() {
        Election election =
                Election.of(table(new double[][] {{123, 45}, {67, 89}, {2, 2}}, "Left", "Right", "Tiny"), 3, 2);
        assertThat(election.withListMinimum(1)
                        .elect(new Webster())
                        .seats()
                        .problem()
                        .rowUnits(2))
                .isEqualTo(1);
        ElectionOutcome outcome = election.withListMinimum(1)
                .withQuorum(new Quorum(Optional.of(Fraction.of(1, 20)), Optional.empty()))
                .elect(new Webster());
        assertThat(outcome.belowQuorum()).containsExactly("Tiny");
        assertThat(outcome.seats().problem().rowUnits(2)).isZero();
    }

    @Test
    @DisplayName("The winner of a district gets a seat there; where the first place is shared no list does")
    void winners() {
        Election election = Election.of(table(new double[][] {{100, 20}, {10, 19}}, "Left", "Right"), 4, 1)
                .withListSeats(4, 1);
        assertThat(election.elect(new Webster()).seats().toArray()).isDeepEqualTo(new long[][] {{4, 0}, {0, 1}});
        assertThat(election.withWinnerSeats().elect(new Webster()).seats().toArray())
                .isDeepEqualTo(new long[][] {{3, 1}, {1, 0}});
        ElectionOutcome shared = Election.of(table(new double[][] {{100, 20}, {10, 20}}, "Left", "Right"), 4, 1)
                .withListSeats(4, 1)
                .withWinnerSeats()
                .elect(new Webster());
        assertThat(shared.sharedFirstPlaces()).containsExactly("South");
        assertThat(shared.seats().toArray()).isDeepEqualTo(new long[][] {{4, 0}, {0, 1}});
    }

    @Test
    @DisplayName("Seats without votes for a list that takes part are refused; no votes and no seats are fine")
    void noVotes() {
        VoteTable none = table(new double[][] {{0, 0}, {0, 0}}, "Left", "Right");
        assertThatThrownBy(() -> Election.of(none, 3, 2).elect(new Webster()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("votes of all lists are 0, so there is nothing to divide the 5 seats by"
                        + "\nMaybe the table lacks votes");
        assertThatThrownBy(() -> TWO.withQuorum(new Quorum(Optional.empty(), Optional.of(Fraction.ONE)))
                        .elect(new Webster()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no list with votes reaches the quorum, so no list can have the 5 seats"
                        + "\nMaybe lower the quorum");
        assertThat(Election.of(none, 0, 0).elect(new Webster()).seats().toArray())
                .isDeepEqualTo(new long[2][2]);
    }

    @Test
    @DisplayName("What cannot be is refused by name")
    void refused() {
        VoteTable votes = table(new double[][] {{1, 2}, {3, 4}}, "Left", "Right");
        assertThatThrownBy(() -> Election.of(votes, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of seats of districts (1) must be that of districts (2)");
        assertThatThrownBy(() -> Election.of(votes, 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seats of district South (-1) must be >= 0");
        assertThatThrownBy(() -> Election.of(votes, Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> TWO.withListSeats(1, -2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seats of list Right (-2) must be >= 0");
        assertThatThrownBy(() -> TWO.withListMinimum(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least seats of a list (-1) must be >= 0");
        assertThatThrownBy(() -> TWO.withListSeats(3, 3).elect(new Webster()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("seats of lists (6) and of districts (5) must add up to the same");
        assertThatThrownBy(() -> TWO.withListMinimum(3).elect(new Webster())).isInstanceOf(RuntimeException.class);
    }
}
