package io.lionshare.shapley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoalitionSumsTest {
    /** 1 and seven times 2<sup>-53</sup>: a plain sum stays at 1. */
    @Test
    void smallTermsAreNotLostInTheSumOfAPlayer() {
        double[] terms = new double[16];
        Arrays.fill(terms, 8, 16, 0x1p-53);
        terms[8] = 1;
        assertThat(CoalitionSums.byPlayer(terms)[3]).isEqualTo(1 + 4 * 0x1p-52);
    }

    @Test
    void aNumberOfCoalitionsThatIsNoPowerOfTwoIsRefused() {
        assertThatThrownBy(() -> CoalitionSums.byPlayer(new double[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "number of coalitions (5) must be 2 to the power of the number of players, the empty coalition first");
    }
}
