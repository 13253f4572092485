package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plan.Scenario;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No weighting at which a pair has changed places is nearer than the one that is found. */
class NearestChangeTest {
    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noDrawIsNearer(long seed) {
        Scenario scenario = WeightCases.random(seed, 2 + (int) (seed % 2));
        WeightRanges ranges = WeightRanges.of(scenario, scenario.burdens().get(0));
        WeightSpace space = ranges.space();
        int last = scenario.alliance().size() - 1;
        Optional<NearestWeighting> nearest = ranges.nearest(WeightCases.id(0), WeightCases.id(last));
        WeightDraws draws = new WeightDraws(space.simplices(), seed);
        for (int draw = 0; draw < 40; draw++) {
            Amounts weights = draws.get(draw);
            boolean isReversed = WeightCases.share(scenario, space, weights, 0)
                            .compareTo(WeightCases.share(scenario, space, weights, last))
                    < 0;
            if (isReversed) {
                Fraction distance =
                        space.named(weights).distance(ranges.baseline().orElseThrow());
                assertThat(nearest).as("seed %d, draw %d", seed, draw).isPresent();
                assertThat(distance)
                        .isGreaterThanOrEqualTo(nearest.get().moved().low());
            }
        }
        nearest.ifPresent(found -> {
            Amounts weights = space.ordered(found.weighting());
            assertThat(WeightCases.share(scenario, space, weights, 0))
                    .isLessThanOrEqualTo(WeightCases.share(scenario, space, weights, last));
            assertThat(found.weighting().distance(ranges.baseline().orElseThrow()))
                    .isEqualTo(found.moved().high());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void movingGreedilyAgreesWithTheSearch(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(2);
        WeightSpace space = WeightSpace.ofPlans(WeightCases.random(seed, size).plans())
                .withLeast("key0", Fraction.of(1 + random.nextInt(3), 20))
                .withMost("key1", Fraction.of(6 + random.nextInt(3), 10));
        LinearForm form = new LinearForm(
                random.ints(size, -5, 6).mapToObj(BigInteger::valueOf).toList());
        Amounts from = space.simplices().get(0).centre();
        List<Simplex> reversed = space.simplices().stream()
                .flatMap(simplex -> simplex.cut(form).below().stream())
                .toList();
        NearestChange search = new NearestChange(from);
        Optional<Fraction> found =
                search.within(reversed).map(nearest -> nearest.moved().low());
        Optional<Fraction> greedy = space.moves().until(form, from).map(search::distance);
        if (!reversed.isEmpty()) {
            assertThat(greedy).as("seed %d", seed).isEqualTo(found);
        }
    }
}
