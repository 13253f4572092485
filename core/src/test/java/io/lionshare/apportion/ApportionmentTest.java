package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An outcome is a value that no caller can change. */
class ApportionmentTest {
    @Test
    void theArraysGivenAndTakenAreCopies() {
        long[] units = {3, 4};
        boolean[] tied = {false, true};
        Apportionment outcome = Apportionment.of(units, tied);
        units[0] = 9;
        tied[0] = true;
        outcome.toArray()[1] = 9;
        outcome.tied()[0] = 0;

        assertThat(outcome.toArray()).containsExactly(3, 4);
        assertThat(outcome.tied()).containsExactly(1);
        assertThat(outcome.size()).isEqualTo(2);
        assertThat(outcome.units(1)).isEqualTo(4);
    }

    @Test
    void anOutcomeWithoutTiesSaysSo() {
        Apportionment outcome = Apportionment.of(new long[] {3, 4}, new boolean[2]);
        assertThat(outcome.isTied()).isFalse();
        assertThat(outcome).hasToString("[3, 4]");
    }

    @Test
    void lengthsMustAgree() {
        assertThatThrownBy(() -> Apportionment.of(new long[2], new boolean[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of tied (3) must be that of units (2)");
    }
}
