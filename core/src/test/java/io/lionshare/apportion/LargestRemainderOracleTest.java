package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.Permutations;
import io.lionshare.oracle.RoundingOracle;
import io.lionshare.oracle.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Largest remainders against the enumeration of all roundings, and against the greedy algorithm word for word. */
class LargestRemainderOracleTest {
    private static final LargestRemainder METHOD = new LargestRemainder();

    static LongStream smallSeeds() {
        return Seeds.first(150);
    }

    static LongStream largeSeeds() {
        return Seeds.first(40);
    }

    private static Apportionment solve(Case problem, TieBreak tieBreak) {
        return METHOD.apportion(problem.claims(), problem.limits(), tieBreak);
    }

    private static Apportionment solve(Case problem) {
        return solve(problem, TieBreak.largerWeight());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("largeSeeds")
    void idealAmountsAreTheirOwnQuotas(long seed) {
        Case problem = Cases.whole(seed, 20);
        Amounts ideal = LevelSolver.solve(
                Schedule.of(Segment.of(Segment.Kind.EQUAL_GAINS, "1")),
                problem.claims(),
                problem.weights(),
                problem.limits());
        FeasibleLimits limits = FeasibleLimits.of(problem.limits(), ideal::isZero);
        Apportionment rounded = METHOD.round(ideal, limits, TieBreak.largerWeight());
        Apportionment apportioned = METHOD.apportion(ideal, limits, TieBreak.largerWeight());
        assertThat(rounded.toArray()).as(problem.toString()).containsExactly(apportioned.toArray());
        assertThat(rounded.tied()).as(problem.toString()).containsExactly(apportioned.tied());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("smallSeeds")
    void noOtherRoundingWithinTheLimitsServesLargerRemainders(long seed) {
        Case problem = Cases.small(seed, 8);
        RoundingOracle oracle = new RoundingOracle(LevelOracle.solve(Schedule.of(), problem), problem.limits());
        List<long[]> all = oracle.all();
        List<BigFraction> best = all.stream()
                .map(oracle::served)
                .max(RoundingOracle::compareLexicographically)
                .orElseThrow();
        List<long[]> right =
                all.stream().filter(units -> oracle.served(units).equals(best)).toList();
        int[] concerned = IntStream.range(0, problem.limits().size())
                .filter(i ->
                        right.stream().mapToLong(units -> units[i]).distinct().count() > 1)
                .toArray();

        Apportionment actual = solve(problem);

        assertThat(right).as(problem.toString()).anyMatch(units -> Arrays.equals(units, actual.toArray()));
        assertThat(actual.tied()).as("tied, %s", problem).containsExactly(concerned);
        assertThat(actual.isTied()).as("tied, %s", problem).isEqualTo(right.size() > 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("largeSeeds")
    void unitsAreThoseOfTheGreedyAlgorithmAtEveryMagnitude(long seed) {
        Case problem = Cases.whole(seed, 40);
        RoundingOracle oracle = new RoundingOracle(LevelOracle.solve(Schedule.of(), problem), problem.limits());

        assertThat(solve(problem).toArray()).as(problem.toString()).isEqualTo(oracle.greedy());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("smallSeeds")
    void permutingMembersPermutesTheResult(long seed) {
        Case problem = Cases.small(seed, 12);
        int[] to = Permutations.random(problem.limits().size(), seed);
        TieBreak byName = (weights, i, j) -> Integer.compare(i, j);
        TieBreak byNameBefore = (weights, i, j) -> Integer.compare(indexOf(to, i), indexOf(to, j));

        Apportionment before = solve(problem, byName);
        Apportionment after = solve(Permutations.apply(problem, to), byNameBefore);

        for (int i = 0; i < to.length; i++) {
            assertThat(after.units(to[i])).as(problem.toString()).isEqualTo(before.units(i));
        }
        assertThat(after.tied())
                .as(problem.toString())
                .containsExactlyInAnyOrder(
                        Arrays.stream(before.tied()).map(i -> to[i]).toArray());
    }

    private static int indexOf(int[] to, int position) {
        return IntStream.range(0, to.length)
                .filter(i -> to[i] == position)
                .findFirst()
                .orElseThrow();
    }
}
