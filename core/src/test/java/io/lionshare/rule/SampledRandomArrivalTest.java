package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledRandomArrivalTest {
    /** Rising parts of a total of 1, with ties, no part above 1. */
    private static double[] parts(int members, long seed) {
        return new Random(seed)
                .ints(members, 1, 15)
                .mapToDouble(part -> part / 32.0)
                .sorted()
                .toArray();
    }

    @Test
    @DisplayName("the standard error holds the exact amount as often as it should")
    void standardErrorCovers() {
        int within = 0;
        int beyondFour = 0;
        int cases = 0;
        for (int seed = 0; seed < 40; seed++) {
            double[] claims = parts(30, seed);
            double[] exact = ArrivalKernel.awards(claims);
            ArrivalSample sample = new ArrivalSample(claims, 400, seed);
            double[] means = sample.means();
            double[] errors = sample.standardErrors();
            for (int i = 0; i < claims.length; i++) {
                double off = Math.abs(means[i] - exact[i]) / errors[i];
                within += off <= 1.96 ? 1 : 0;
                beyondFour += off > 4 ? 1 : 0;
                cases++;
            }
        }
        assertThat((double) within / cases).isBetween(0.92, 0.98);
        assertThat((double) beyondFour / cases).isLessThan(0.002);
    }

    @Test
    @DisplayName("four times as many samples halve the error")
    void errorShrinks() {
        double[] claims = parts(60, 1);
        double few = sum(new ArrivalSample(claims, 2000, 1).standardErrors());
        double many = sum(new ArrivalSample(claims, 8000, 2).standardErrors());
        assertThat(few / many).isBetween(1.8, 2.2);
    }

    @Test
    @DisplayName("the bound that is known beforehand holds")
    void boundHolds() {
        double[] claims = parts(60, 3);
        double[] errors = new ArrivalSample(claims, 500, 3).standardErrors();
        for (int i = 0; i < errors.length; i++) {
            assertThat(errors[i]).isPositive().isLessThan(claims[i] / (2 * Math.sqrt(499)));
        }
    }

    private static double sum(double... values) {
        return Arrays.stream(values).sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.5", "0.9"})
    void two_hundred_members_add_up_and_keep_order_and_equal_treatment(String part) {
        double[] claims = new Random(7).ints(200, 1, 50).asDoubleStream().toArray();
        BigDecimal total = RandomClaims.sum(claims).multiply(new BigDecimal(part));
        AllocationProblem problem = AllocationProblem.of(total, claims);
        RandomArrival rule = RandomArrival.sampled(2000, 5);
        Amounts awards = rule.divide(problem);

        assertThat(ClaimsRules.addsUp(awards, total)).isTrue();
        for (int i = 0; i < claims.length; i++) {
            for (int j = 0; j < claims.length; j++) {
                int order = awards.numerator(i).compareTo(awards.numerator(j));
                assertThat(claims[i] == claims[j] ? order == 0 : claims[i] < claims[j] ? order <= 0 : order >= 0)
                        .isTrue();
            }
        }
        assertThat(rule.divide(problem).toArray()).containsExactly(awards.toArray());
        assertThat(RandomArrival.sampled(2000, 6).divide(problem).toArray()).isNotEqualTo(awards.toArray());
    }

    @Test
    @DisplayName("losses are divided as awards are, and as surely")
    void isSelfDual() {
        double[] claims = new Random(8).ints(80, 1, 50).asDoubleStream().toArray();
        BigDecimal total = RandomClaims.sum(claims).multiply(new BigDecimal("0.7"));
        RandomArrival rule = RandomArrival.sampled(500, 1);
        AllocationProblem problem = AllocationProblem.of(total, claims);
        AllocationProblem mirrored =
                AllocationProblem.of(RandomClaims.sum(claims).subtract(total), claims);

        assertThat(rule.divide(problem).toArray())
                .containsExactly(ClaimsRules.losses(problem.claims(), rule.divide(mirrored))
                        .toArray());
        assertThat(rule.standardErrors(problem)).containsExactly(rule.standardErrors(mirrored));
    }

    @Test
    @DisplayName("standard errors are in the unit of the claims, one per member, and 0 where nothing was sampled")
    void standardErrorsOfAProblem() {
        double[] claims =
                new Random(9).ints(50, 1, 50).mapToDouble(c -> 1000.0 * c).toArray();
        claims[3] = 0;
        AllocationProblem problem = AllocationProblem.of(new BigDecimal(300_000), claims);
        double[] errors = RandomArrival.sampled(1000, 1).standardErrors(problem);
        double[] other = RandomArrival.sampled(1000, 2).divide(problem).toArray();
        double[] awards = RandomArrival.sampled(1000, 1).divide(problem).toArray();

        assertThat(errors).hasSize(50);
        assertThat(errors[3]).isZero();
        for (int i = 0; i < errors.length; i++) {
            assertThat(Math.abs(awards[i] - other[i])).isLessThanOrEqualTo(8 * errors[i]);
        }
        assertThat(sum(errors)).isGreaterThan(1000);
        assertThat(RandomArrival.sampled(1000, 1).standardErrors(AllocationProblem.of(BigDecimal.ONE, 1, 2)))
                .containsOnly(0);
    }

    @Test
    void up_to_forty_claims_stay_exact() {
        AllocationProblem problem = AllocationProblem.of(BigDecimal.ONE, parts(30, 4));

        assertThat(RandomArrival.sampled(2, 1).divide(problem).toArray())
                .containsExactly(new RandomArrival().divide(problem).toArray());
    }

    @Test
    void samples_and_seed_are_parameters() {
        double[] claims = new Random(9).ints(50, 1, 50).asDoubleStream().toArray();
        AllocationProblem problem = AllocationProblem.of(new BigDecimal(300), claims);

        assertThat(new RandomArrival()
                        .with(Map.of("samples", "200", "seed", "4"))
                        .divide(problem)
                        .toArray())
                .containsExactly(RandomArrival.sampled(200, 4).divide(problem).toArray());
        assertThatThrownBy(() -> RandomArrival.sampled(1, 1))
                .hasMessage("parameter samples of random-arrival (1) must be 0, for none, or within 2 .. 100000000");
    }
}
