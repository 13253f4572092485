package io.lionshare.level.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Schedule;
import org.junit.jupiter.api.Test;

class ExactBatchProblemTest {
    private static final double[] FLOORS = {1, 2, 0};
    private static final double[] CEILINGS = {4, 3, 5};

    /** Member 2 has no claim and stays at its floor of 0. */
    private static boolean solve(double total, double[] results) {
        Batch batch = Batch.of(3, new double[] {total}, new double[] {7, 1, 0}).within(FLOORS, CEILINGS);
        return ExactBatchProblem.solve(Schedule.of(), batch, 0, results);
    }

    @Test
    void aTotalEqualToTheSumOfTheFloorsOrOfTheCeilingsIsSolved() {
        double[] results = new double[3];
        assertThat(solve(3, results)).isTrue();
        assertThat(results).containsExactly(1, 2, 0);
        assertThat(solve(7, results)).isTrue();
        assertThat(results).containsExactly(4, 3, 0);
    }

    @Test
    void aTotalJustBeyondTheSumsOfTheBoundsIsNot() {
        double[] results = new double[3];
        assertThat(solve(Math.nextDown(3.0), results)).isFalse();
        assertThat(solve(Math.nextUp(7.0), results)).isFalse();
        assertThat(results).containsOnly(0);
    }
}
