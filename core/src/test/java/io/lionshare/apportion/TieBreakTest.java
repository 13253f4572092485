package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import org.junit.jupiter.api.Test;

/** Who is served first. */
class TieBreakTest {
    private static final Amounts WEIGHTS = Amounts.of(1, 3, 3);

    @Test
    void theLargerWeightIsServedFirst() {
        TieBreak tieBreak = TieBreak.largerWeight();
        assertThat(tieBreak.compare(WEIGHTS, 1, 0)).isNegative();
        assertThat(tieBreak.compare(WEIGHTS, 0, 1)).isPositive();
    }

    @Test
    void ofEqualWeightsTheFirstMemberIsServedFirst() {
        TieBreak tieBreak = TieBreak.largerWeight();
        assertThat(tieBreak.compare(WEIGHTS, 1, 2)).isNegative();
        assertThat(tieBreak.compare(WEIGHTS, 2, 1)).isPositive();
    }

    @Test
    void memberOrderLooksAtNoWeight() {
        TieBreak tieBreak = TieBreak.memberOrder();
        assertThat(tieBreak.compare(WEIGHTS, 0, 1)).isNegative();
        assertThat(tieBreak.compare(WEIGHTS, 2, 1)).isPositive();
    }
}
