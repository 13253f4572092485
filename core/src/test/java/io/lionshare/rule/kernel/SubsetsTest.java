package io.lionshare.rule.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubsetsTest {
    /** 1 and seven times 2<sup>-53</sup>: a plain sum stays at 1. */
    @Test
    void smallTermsAreNotLostInTheSumOfAMember() {
        int members = 4;
        double[] terms = new double[1 << members];
        Arrays.fill(terms, 8, 16, 0x1p-53);
        terms[8] = 1;
        assertThat(Subsets.sumsByMember(terms, members)[3]).isEqualTo(1 + 4 * 0x1p-52);
    }
}
