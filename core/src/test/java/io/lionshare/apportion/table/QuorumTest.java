package io.lionshare.apportion.table;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuorumTest {
    @Test
    void partsMustLieWithinZeroAndOne() {
        Optional<Fraction> tooMuch = Optional.of(Fraction.of(101, 100));
        assertThatThrownBy(() -> new Quorum(tooMuch, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quorum of a column (1.01) must be within 0 .. 1");
        Optional<Fraction> negative = Optional.of(Fraction.of(-1, 100));
        assertThatThrownBy(() -> new Quorum(Optional.empty(), negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quorum of a table (-0.01) must be within 0 .. 1");
    }
}
