package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The step itself: {@link Matrix} would reach the same cells without it, in many more turns. */
class NewtonStepTest {
    private static final int MEMBERS = 7;
    private static final int GROUPS = 4;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everyRowAddsUpWhileEveryGroupKeepsItsSum(long seed) {
        Random random = new Random(seed);
        double[][] free = new double[MEMBERS][GROUPS];
        double[] missing = new double[MEMBERS];
        for (int i = 0; i < MEMBERS; i++) {
            for (int g = 0; g < GROUPS; g++) {
                free[i][g] = g == 0 || random.nextInt(3) > 0 ? 0.1 + random.nextDouble() : 0;
            }
            missing[i] = i == 0 ? 0 : random.nextDouble() - 0.5;
            missing[0] -= missing[i];
        }

        double[] ofMembers = new NewtonStep(free).change(missing);

        double[] ofGroups = new double[GROUPS];
        for (int g = 0; g < GROUPS; g++) {
            double moved = 0;
            double weight = 0;
            for (int i = 0; i < MEMBERS; i++) {
                moved += free[i][g] * ofMembers[i];
                weight += free[i][g];
            }
            ofGroups[g] = -moved / weight;
        }
        for (int i = 0; i < MEMBERS; i++) {
            double more = 0;
            for (int g = 0; g < GROUPS; g++) {
                more += free[i][g] * (ofMembers[i] + ofGroups[g]);
            }
            assertThat(more).as("row %d", i).isCloseTo(missing[i], within(1e-12));
        }
    }
}
