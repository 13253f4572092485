package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.oracle.Seeds;
import io.lionshare.oracle.WholeDivisions;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conflicts of joint splits against every matrix of small whole numbers, with scores of 0 in every position: a member of
 * score 0 gives what the others cannot, so its limits count like any other's. At prices of 1 and whole limits a real
 * matrix exists if and only if a whole one does.
 */
class ZeroScoresInConflictsTest {
    private static final String[] IDS = {"A", "B", "C"};

    static LongStream seeds() {
        return Seeds.first(80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void conflictsAreThoseOfBruteForce(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(2);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            members.add(Member.of(IDS[i], IDS[i]));
        }
        Alliance alliance = Alliance.of(List.of(), members, List.of());
        int[] totals = {random.nextInt(4), 1 + random.nextInt(3)};
        Map<String, Limits> limits = Map.of("air", limits(random, n), "sea", limits(random, n));
        Limits inAll = limits(random, n);
        List<long[][]> all = new ArrayList<>();
        for (long[] air : WholeDivisions.all(n, totals[0])) {
            for (long[] sea : WholeDivisions.all(n, totals[1])) {
                all.add(new long[][] {air, sea});
            }
        }
        for (int positive = 1; positive < 1 << n; positive++) {
            double[] scores = new double[n];
            for (int i = 0; i < n; i++) {
                scores[i] = positive >> i & 1;
            }
            JointProblem problem = JointProblem.of(
                            alliance,
                            List.of(burden("air", totals[0]), burden("sea", totals[1])),
                            limits,
                            Prices.in("EUR").with("air", "1").with("sea", "1"),
                            Scores.of(alliance, scores))
                    .withValueLimits(inAll);
            check(problem, all, "seed " + seed + ", positive scores " + Integer.toBinaryString(positive));
        }
    }

    private static void check(JointProblem problem, List<long[][]> all, String words) {
        List<JointCondition> conditions = new Conflicts(problem).all();
        boolean solvable = all.stream().anyMatch(matrix -> meets(problem, matrix, conditions));
        Throwable refusal = catchThrowable(() -> JointSplit.of(problem));
        assertThat(refusal == null).as("%s solvable, %s", words, refusal).isEqualTo(solvable);
        if (refusal instanceof JointConflict conflict) {
            checkIrreducible(problem, conflict.conditions(), words);
        } else if (refusal != null) {
            assertThat(refusal).as(words).isInstanceOf(InfeasibleException.class);
            assertThat(((InfeasibleException) refusal).conflict().frozen()).isEmpty();
        }
    }

    /** A kind that need not get all that it requires may get any number up to that. */
    private static void checkIrreducible(JointProblem problem, List<JointCondition> conditions, String words) {
        List<long[][]> all = new ArrayList<>();
        int n = problem.alliance().size();
        for (long air = 0; air <= problem.burden("air").quanta(); air++) {
            for (long sea = 0; sea <= problem.burden("sea").quanta(); sea++) {
                for (long[] ofAir : WholeDivisions.all(n, air)) {
                    for (long[] ofSea : WholeDivisions.all(n, sea)) {
                        all.add(new long[][] {ofAir, ofSea});
                    }
                }
            }
        }
        assertThat(all).as(words).noneMatch(matrix -> meets(problem, matrix, conditions));
        for (JointCondition dropped : conditions) {
            List<JointCondition> others = new ArrayList<>(conditions);
            others.remove(dropped);
            assertThat(all)
                    .as("%s, without %s of %s", words, dropped, conditions)
                    .anyMatch(matrix -> meets(problem, matrix, others));
        }
    }

    private static boolean meets(JointProblem problem, long[][] matrix, List<JointCondition> conditions) {
        return conditions.stream().allMatch(condition -> meets(problem, matrix, condition));
    }

    private static boolean meets(JointProblem problem, long[][] matrix, JointCondition condition) {
        int kind = condition.kind().map(problem::position).orElse(-1);
        if (condition.limit().isEmpty()) {
            return LongStream.of(matrix[kind]).sum()
                    == problem.burdens().get(kind).quanta();
        }
        Limit limit = condition.limit().get();
        int member = problem.alliance().position(limit.target());
        long given = kind < 0 ? matrix[0][member] + matrix[1][member] : matrix[kind][member];
        int beyond = BigDecimal.valueOf(given).compareTo(limit.bound().of(problem.value()));
        return limit.kind() == Limit.Kind.FLOOR ? beyond >= 0 : beyond <= 0;
    }

    private static Burden burden(String kind, int total) {
        return Burden.of(ContributionType.of(kind, "units", "1"), Integer.toString(total));
    }

    private static Limits limits(Random random, int n) {
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int floor = random.nextInt(3) == 0 ? 1 : 0;
            if (floor > 0) {
                limits.add(Limit.floor(IDS[i], "1"));
            }
            if (random.nextBoolean()) {
                limits.add(Limit.ceiling(IDS[i], Integer.toString(floor + random.nextInt(2))));
            }
        }
        return new Limits(limits);
    }
}
