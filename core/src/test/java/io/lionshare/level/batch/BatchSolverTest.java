package io.lionshare.level.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.Segment.Kind;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Rows;
import io.lionshare.oracle.Schedules;
import io.lionshare.oracle.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The batch solver gives what the exact solver gives, but for rounding. */
class BatchSolverTest {
    static LongStream seeds() {
        return Seeds.first(15);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("amounts are the exact ones, to 1e-12 of the total, within limits and without")
    void agreesWithTheExactSolver(long seed) {
        Rows rows = Rows.of(seed);
        double[] amounts = new double[rows.claims().length];
        Schedules.NAMED.forEach((name, schedule) -> {
            for (Batch batch : List.of(rows.free(), rows.limited())) {
                BatchSolver.of(schedule).solve(batch, amounts);
                for (int row = 0; row < Rows.PROBLEMS; row++) {
                    Case problem = rows.problem(row, batch.limited());
                    Amounts exact = LevelSolver.solve(schedule, problem.claims(), problem.weights(), problem.limits());
                    for (int i = 0; i < rows.members(); i++) {
                        assertThat(amounts[row * rows.members() + i])
                                .as("%s, limited %s, problem %d, member %d", name, batch.limited(), row, i)
                                .isCloseTo(exact.get(i), within(1e-12 * rows.totals()[row]));
                    }
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("bounds are kept exactly, and amounts add up to a few units in the last place")
    void keepsBounds(long seed) {
        Rows rows = Rows.of(seed);
        double[] amounts = new double[rows.claims().length];
        Schedules.NAMED.forEach((name, schedule) -> {
            BatchSolver.of(schedule).solve(rows.limited(), amounts);
            for (int k = 0; k < amounts.length; k++) {
                assertThat(amounts[k]).as(name).isBetween(rows.lower()[k], rows.upper()[k]);
            }
            for (int row = 0; row < Rows.PROBLEMS; row++) {
                double sum = Arrays.stream(amounts, row * rows.members(), (row + 1) * rows.members())
                        .sum();
                assertThat(sum).isCloseTo(rows.totals()[row], within(1e-13 * rows.totals()[row]));
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("the parallel form gives the same bits, and a problem's result does not depend on its neighbours")
    void sameBits(long seed) {
        Rows rows = Rows.of(seed);
        int copies = 2000 / Rows.PROBLEMS + 1;
        double[] totals = repeat(rows.totals(), copies);
        double[] claims = repeat(rows.claims(), copies);
        Batch free = Batch.of(rows.members(), totals, claims);
        Batch limited = free.within(repeat(rows.lower(), copies), repeat(rows.upper(), copies));
        Schedules.NAMED.forEach((name, schedule) -> {
            for (Batch batch : List.of(free, limited)) {
                double[] serial = new double[claims.length];
                double[] parallel = new double[claims.length];
                double[] once = new double[rows.claims().length];
                BatchSolver.of(schedule).solve(batch, serial);
                BatchSolver.of(schedule).solveInParallel(batch, parallel);
                BatchSolver.of(schedule).solve(batch.limited() ? rows.limited() : rows.free(), once);
                assertThat(Arrays.equals(parallel, serial)).as(name).isTrue();
                assertThat(Arrays.equals(repeat(once, copies), serial)).as(name).isTrue();
            }
        });
    }

    private static double[] repeat(double[] values, int copies) {
        double[] all = new double[values.length * copies];
        for (int copy = 0; copy < copies; copy++) {
            System.arraycopy(values, 0, all, copy * values.length, values.length);
        }
        return all;
    }

    @Test
    @DisplayName("equal losses are exact to the total also where it is tiny compared with the claims")
    void tinyTotal() {
        double[] amounts = new double[3];
        BatchSolver.of(Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1")))
                .solve(Batch.of(3, new double[] {1}, new double[] {1e15, 1e15, 1e15}), amounts);
        assertThat(amounts).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-15));
    }

    @Test
    @DisplayName("a proportional level below all doubles is not taken for zero")
    void levelBelowAllDoubles() {
        double[] amounts = new double[3];
        BatchSolver.of(Schedule.of())
                .solve(Batch.of(3, new double[] {2e-136}, new double[] {1e-123, 3e198, 1e198}), amounts);
        assertThat(amounts).containsExactly(new double[] {0, 1.5e-136, 0.5e-136}, within(1e-150));
    }

    @Test
    @DisplayName("a total that is tiny compared with claims of any size is not refused")
    void totalComparedWithClaimsOfAnySize() {
        double[] amounts = new double[3];
        BatchSolver.of(Schedule.of(Segment.of(Kind.EQUAL_LOSSES, "1")))
                .solve(Batch.of(3, new double[] {1e-57}, new double[] {1e100, 1e-60, 1e100}), amounts);
        assertThat(amounts).containsExactly(new double[] {5e-58, 0, 5e-58}, within(1e-70));
    }

    @ParameterizedTest(name = "{0} members")
    @ValueSource(ints = {1, 7, 8, 15, 16, 31, 40, 1024, 1025, 3000})
    @DisplayName("within limits at any number of members: the careful way gives the same amounts")
    void anyNumberOfMembers(int members) {
        Random random = new Random(members);
        int problems = 1 + 3000 / members;
        double[] totals = new double[problems];
        double[] claims = new double[problems * members];
        double[] lower = new double[claims.length];
        double[] upper = new double[claims.length];
        for (int k = 0; k < claims.length; k++) {
            claims[k] = Math.exp(1.5 * random.nextGaussian());
            double amount = claims[k] * random.nextDouble();
            lower[k] = amount * random.nextInt(2);
            upper[k] = random.nextInt(4) == 0 && k > claims.length / 2 ? 1 / 0.0 : amount * (1 + random.nextDouble());
            totals[k / members] += amount;
        }
        Batch batch = Batch.of(members, totals, claims).within(lower, upper);
        double[] amounts = new double[claims.length];
        double[] careful = new double[claims.length];
        Schedules.NAMED.forEach((name, schedule) -> {
            BatchSolver.of(schedule).solve(batch, amounts);
            new GeneralBatchKernel(new Segments(schedule), members).solve(batch, 0, problems, careful);
            for (int k = 0; k < claims.length; k++) {
                assertThat(amounts[k])
                        .as("%s, seed %d, cell %d", name, members, k)
                        .isBetween(lower[k], upper[k])
                        .isCloseTo(careful[k], within(1e-12 * totals[k / members]));
            }
        });
    }

    @ParameterizedTest(name = "part {0} of the claims")
    @ValueSource(doubles = {0, 0.5, 1, 1.25, 3})
    @DisplayName("totals at the ends of segments, and beyond all claims: the careful way gives the same amounts")
    void totalsAtEndsAndBeyondAllClaims(double part) {
        int members = 6;
        int problems = 500;
        Random random = new Random(11);
        double[] totals = new double[problems];
        double[] claims = new double[problems * members];
        double[] lower = new double[claims.length];
        double[] upper = new double[claims.length];
        for (int k = 0; k < claims.length; k++) {
            claims[k] = 10 * random.nextInt(5);
            lower[k] = claims[k] * 0.25 * random.nextInt(4);
            upper[k] = random.nextInt(3) == 0 ? 1 / 0.0 : lower[k] + claims[k] * 0.25 * random.nextInt(8);
            totals[k / members] += Math.min(upper[k], Math.max(lower[k], part * claims[k]));
        }
        Batch batch = Batch.of(members, totals, claims).within(lower, upper);
        double[] amounts = new double[claims.length];
        double[] careful = new double[claims.length];
        Schedules.NAMED.forEach((name, schedule) -> {
            BatchSolver.of(schedule).solve(batch, amounts);
            assertThat(new GeneralBatchKernel(new Segments(schedule), members).solve(batch, 0, problems, careful))
                    .isEqualTo(problems);
            for (int k = 0; k < claims.length; k++) {
                assertThat(amounts[k])
                        .as("%s, problem %d, cell %d", name, k / members, k)
                        .isBetween(lower[k], upper[k])
                        .isCloseTo(careful[k], within(1e-12 * totals[k / members]));
            }
        });
    }
}
