package io.lionshare.level.batch;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.Schedule;
import io.lionshare.oracle.Schedules;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the batch solver refuses, in every schedule. */
class BatchRefusalsTest {
    @Test
    @DisplayName("what can't be solved is refused, naming the first such problem and the member")
    void refusals() {
        refused("total of problem 1 (NaN) must be finite and >= 0", batch -> batch.totals()[1] = Double.NaN);
        refused("total of problem 1 (-1.0) must be finite and >= 0", batch -> batch.totals()[1] = -1);
        refused("claim of member 2 of problem 1 (-1.0) must be", batch -> batch.claims()[5] = -1);
        refused("claim of member 0 of problem 1 (-1.0) must be", batch -> Arrays.fill(batch.claims(), 3, 6, -1));
        refused("claim of member 2 of problem 1 (NaN) must be", batch -> batch.claims()[5] = -Double.NaN);
        refused("claim of member 2 of problem 1 (Infinity) must be", batch -> batch.claims()[5] = 1 / 0.0);
        refused("floor of member 0 of problem 1 (NaN) must be", batch -> batch.lower()[3] = negativeNan());
        refused("floor of member 0 of problem 1 (NaN) must be", batch -> batch.lower()[3] = Double.NaN);
        refused("floor of member 0 of problem 1 (-1.0) must be", batch -> batch.lower()[3] = -1);
        refused("floor of member 0 of problem 1 (-4.9E-324) must be", batch -> batch.lower()[3] = -Double.MIN_VALUE);
        refused("floor of member 0 of problem 1 (Infinity) must be", batch -> batch.lower()[3] = 1 / 0.0);
        refused(
                "ceiling of member 0 of problem 1 (NaN) must not be below its floor (0.0)",
                batch -> batch.upper()[3] = negativeNan());
        refused("ceiling of member 0 of problem 1 (NaN) must not be", batch -> batch.upper()[3] = Double.NaN);
        refused("ceiling of member 0 of problem 1 (-1.0) must not be", batch -> batch.upper()[3] = -1);
        refused(
                "total of problem 1 (7.0) must be within what its members can carry (0.0 .. 6.0)",
                batch -> batch.totals()[1] = 7);
        refused("total of problem 1 (3.0) must be within what its members can carry (5.0 .. 9.0)", batch -> {
            batch.lower()[3] = 5;
            batch.upper()[3] = 5;
        });
        refused(
                "total of problem 1 (3.0) must be within what its members can carry (0.0 .. 0.0)",
                batch -> Arrays.fill(batch.claims(), 3, 6, 0));
    }

    @Test
    @DisplayName("no bad number hides behind limits that are all reached, or behind numbers so large that it vanishes")
    void hiddenBadNumbers() {
        double tiny = Double.MIN_VALUE;
        double[] totals = {0, tiny, 3, 6, 9, 0x1p959};
        for (double total : totals) {
            for (double bad : new double[] {-tiny, -1e-30, -1, -1e300}) {
                hidden("claim of member 1", total, new double[] {1, bad, 2}, new double[3], new double[] {3, 3, 3});
                hidden("floor of member 1", total, new double[] {1, 1, 2}, new double[] {0, bad, 0}, new double[] {
                    3, 3, 3
                });
            }
            double[] floors = {0, 3, 0};
            hidden("ceiling of member 1", total, new double[] {1, 1, 2}, floors, new double[] {3, Math.nextDown(3.0), 3
            });
            hidden("ceiling of member 1", total, new double[] {1e9, 1, 2}, floors, new double[] {
                1 / 0.0, Math.nextDown(3.0), 3
            });
        }
    }

    private static void hidden(String message, double total, double[] claims, double[] lower, double[] upper) {
        Batch batch = Batch.of(3, new double[] {total}, claims).within(lower, upper);
        Schedules.NAMED.forEach((name, schedule) -> assertThatIllegalArgumentException()
                .as("%s, total %s", name, total)
                .isThrownBy(() -> BatchSolver.of(schedule).solve(batch, new double[3]))
                .withMessageStartingWith(message));
    }

    private static double negativeNan() {
        return Double.longBitsToDouble(0xfff8_0000_0000_0000L);
    }

    private static void refused(String message, Consumer<Batch> spoil) {
        Schedules.NAMED.forEach((name, schedule) -> {
            double[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1};
            Batch batch = Batch.of(3, new double[] {3, 3, 3}, ones)
                    .within(new double[9], new double[] {2, 2, 2, 2, 2, 2, 2, 2, 2});
            spoil.accept(batch);
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> BatchSolver.of(schedule).solve(batch, new double[9]))
                    .withMessageStartingWith(message);
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> BatchSolver.of(schedule).solveInParallel(batch, new double[9]))
                    .withMessageStartingWith(message);
        });
    }

    @Test
    @DisplayName("without limits, bad claims are refused as well")
    void freeRefusals() {
        for (double bad : new double[] {-1, Double.NaN, -Double.NaN, negativeNan(), 1 / 0.0}) {
            Schedules.NAMED.forEach((name, schedule) -> assertThatIllegalArgumentException()
                    .as("%s %s", name, bad)
                    .isThrownBy(() -> BatchSolver.of(schedule)
                            .solve(Batch.of(2, new double[] {1, 1}, new double[] {1, 1, bad, 2}), new double[4]))
                    .withMessageStartingWith("claim of member 0 of problem 1 (" + bad + ")"));
        }
    }

    @Test
    @DisplayName("arrays that don't fit together are refused")
    void lengths() {
        double[] four = new double[4];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batch.of(0, four, four))
                .withMessage("number of members (0) must be >= 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batch.of(3, new double[2], four))
                .withMessage("number of claims (4) must be 2 problems x 3 members");
        Batch batch = Batch.of(2, new double[2], four);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.within(four, new double[3]))
                .withMessage("number of ceilings (3) must be 2 problems x 2 members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchSolver.of(Schedule.of()).solve(batch, new double[5]))
                .withMessage("number of results (5) must be 2 problems x 2 members");
    }
}
