package io.lionshare.robustness.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.rule.ConstrainedEqualLosses;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The error bound of draws that are divided side by side. */
class TreeDivisionTest {
    private static final double CEILING = 1;

    /** Divides 2 by equal losses among two members with a ceiling of 1 and one without limits. */
    private static TreeDivision divide(double claimError, double... claims) {
        DrawTree tree = DrawTree.of(claims.length, List.of());
        LimitRows limits = new LimitRows(true, true, false);
        Arrays.fill(limits.ceilings[0], CEILING);
        Arrays.fill(limits.ceilings[1], CEILING);
        TreeDivision division =
                new TreeDivision(tree, DrawBounds.of(tree, limits), new ConstrainedEqualLosses().schedule());
        double[][] rows =
                Arrays.stream(claims).mapToObj(claim -> new double[] {claim}).toArray(double[][]::new);
        division.divide(1, new double[] {2 * CEILING}, rows, claimError);
        return division;
    }

    @Test
    void errorOfClaimsMovesMembersThatStandAtBounds() {
        double part = 1e-12;
        double offset = 1e-11;
        double high = 1001 + offset;
        double low = 1000 - offset;
        TreeDivision rounded = divide(part, high, high, low);
        TreeDivision right = divide(0, high * (1 - part), high * (1 - part), low * (1 + part));
        double moved = 0;
        for (int place = 0; place < rounded.amounts().length; place++) {
            moved = Math.max(moved, Math.abs(rounded.amounts()[place][0] - right.amounts()[place][0]));
        }
        assertThat(moved).isGreaterThan(1.3e-9).isLessThanOrEqualTo(rounded.errors()[0]);
    }
}
