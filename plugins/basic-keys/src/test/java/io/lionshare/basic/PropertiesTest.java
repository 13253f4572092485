package io.lionshare.basic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each key promises, on random alliances of two to 32 members. */
class PropertiesTest {
    private static final double THRESHOLD = 20000;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<ScoringStrategy> strategies() {
        return List.of(
                new Equal(),
                new PopulationWeighted(),
                CapabilityWeighted.bySpending(),
                CapabilityWeighted.byPersonnel(),
                AbilityToPay.of(THRESHOLD),
                ExposureWeighted.byBorder(0.7),
                ExposureWeighted.byBorder(2).withBase("population"),
                ExposureWeighted.byDistance(600),
                ExposureWeighted.byDistance(2000).withoutBase());
    }

    private static double[] shares(ScoringStrategy strategy, Alliance alliance) {
        return Scores.of(alliance, strategy.scores(alliance)).shares();
    }

    private static void sameShares(double[] shares, double[] expected, String when) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(shares[i]).as(when).isCloseTo(expected[i], within(1e-12));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Homogeneity: another unit for everyone leaves the shares as they are")
    void homogeneity(long seed) {
        Random random = new Random(seed);
        Alliance alliance = Alliances.random(random);
        double factor = StrictMath.pow(10, 12 * random.nextDouble() - 6);
        for (ScoringStrategy strategy : strategies()) {
            if (strategy instanceof AbilityToPay) {
                continue;
            }
            for (String indicator : List.of("gdp", "population", "military-personnel")) {
                Alliance other = Alliances.scaled(alliance, indicator, factor);
                String when = strategy.id() + ", " + indicator + " x " + factor + ", seed " + seed;
                sameShares(shares(strategy, other), shares(strategy, alliance), when);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Homogeneity: GDP in one unit and population in another, with the threshold in these units")
    void homogeneityWithThreshold(long seed) {
        Random random = new Random(seed);
        Alliance alliance = Alliances.random(random);
        double gdp = StrictMath.pow(10, -9 * random.nextDouble());
        double population = StrictMath.pow(10, -6 * random.nextDouble());
        Alliance other = Alliances.scaled(Alliances.scaled(alliance, "gdp", gdp), "population", population);
        sameShares(
                shares(AbilityToPay.of(THRESHOLD * gdp / population), other),
                shares(AbilityToPay.of(THRESHOLD), alliance),
                "seed " + seed);
    }

    /** Compares the share of one member before and after its own value has grown by the factor. */
    private static void moves(
            ScoringStrategy strategy, Alliance alliance, String indicator, int direction, Random random, long seed) {
        Member member = alliance.members().get(random.nextInt(alliance.size()));
        int position = alliance.position(member.id());
        double factor = 1 + random.nextDouble();
        double before = shares(strategy, alliance)[position];
        double after = shares(strategy, Alliances.scaled(alliance, member.id(), indicator, factor))[position];
        assertThat(direction * (after - before))
                .as("%s, %s of %s x %s, seed %d", strategy.id(), indicator, member.id(), factor, seed)
                .isGreaterThanOrEqualTo(-1e-15);
        boolean counts = before > 0 && before < 1 && member.indicators().getOrDefault(indicator, 0.0) > 0;
        if (counts && factor > 1.001) {
            assertThat(after).as("seed %d", seed).isNotEqualTo(before);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Monotonicity: a member's own value moves its share in the direction that the key is for")
    void monotonicity(long seed) {
        Random random = new Random(seed);
        Alliance alliance = Alliances.random(random);
        moves(new PopulationWeighted(), alliance, "population", 1, random, seed);
        moves(CapabilityWeighted.bySpending(), alliance, "gdp", 1, random, seed);
        moves(CapabilityWeighted.bySpending(), alliance, "defence-spending", 1, random, seed);
        moves(CapabilityWeighted.byPersonnel(), alliance, "military-personnel", 1, random, seed);
        moves(AbilityToPay.of(THRESHOLD), alliance, "gdp", 1, random, seed);
        moves(ExposureWeighted.byBorder(0.7), alliance, "gdp", 1, random, seed);
        moves(ExposureWeighted.byBorder(0.7), alliance, "border", 1, random, seed);
        moves(ExposureWeighted.byDistance(600), alliance, "gdp", 1, random, seed);
        moves(ExposureWeighted.byDistance(600), alliance, "distance", -1, random, seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("More people to feed, with the same GDP, never raise the share under ability to pay")
    void morePeople(long seed) {
        Alliance alliance = Alliances.random(new Random(seed));
        for (int i = 1; i < alliance.size(); i++) {
            String member = alliance.members().get(i).id();
            double before = shares(AbilityToPay.of(THRESHOLD), alliance)[i];
            Alliance more = Alliances.scaled(alliance, member, "population", 1.25);
            double after = shares(AbilityToPay.of(THRESHOLD), more)[i];
            assertThat(after).as("%s, seed %d", member, seed).isLessThanOrEqualTo(before);
            assertThat(after < before).as("%s, seed %d", member, seed).isEqualTo(before > 0);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("A higher threshold raises the share of the member with the most GDP per head, and lowers the poorest"
            + " one's")
    void higherThreshold(long seed) {
        Alliance alliance = Alliances.random(new Random(seed));
        double[] perHead = perHead(alliance);
        int richest = 0;
        int poorest = 0;
        for (int i = 1; i < perHead.length; i++) {
            richest = perHead[i] > perHead[richest] ? i : richest;
            poorest = perHead[i] < perHead[poorest] ? i : poorest;
        }
        double[] low = shares(AbilityToPay.of(100), alliance);
        double[] high = shares(AbilityToPay.of(THRESHOLD), alliance);
        assertThat(high[richest]).as("seed %d", seed).isGreaterThan(low[richest]);
        assertThat(high[poorest]).as("seed %d", seed).isLessThan(low[poorest]);
    }

    private static double[] perHead(Alliance alliance) {
        double[] perHead = alliance.values("gdp");
        double[] population = alliance.values("population");
        for (int i = 0; i < perHead.length; i++) {
            perHead[i] /= population[i];
        }
        return perHead;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("A member's score depends on nothing but the member itself")
    void independence(long seed) {
        Alliance alliance = Alliances.random(new Random(seed));
        List<Member> few = alliance.members().subList(0, 1 + alliance.size() / 2);
        for (ScoringStrategy strategy : strategies()) {
            Alliance part = Alliance.of(alliance.indicators(), few, List.of());
            double[] whole = strategy.scores(alliance);
            assertThat(strategy.scores(part))
                    .as("%s, seed %d", strategy.id(), seed)
                    .containsExactly(Arrays.copyOf(whole, few.size()));
        }
    }
}
