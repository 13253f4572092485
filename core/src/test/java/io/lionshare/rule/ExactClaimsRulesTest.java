package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules that are short formulas, against the same formulas written in another way. */
class ExactClaimsRulesTest {
    private interface Formula {
        double[] awards(double total, double[] claims);
    }

    private static void assertAgrees(AllocationRule rule, Formula formula) {
        for (long seed = 0; seed < 300; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 12);
            double total = problem.total().doubleValue();
            double[] awards = rule.divide(problem).toArray();
            double[] expected = formula.awards(total, problem.claims().toArray());
            double rounding =
                    1e-11 * RandomClaims.sum(problem.claims().toArray()).doubleValue();
            for (int i = 0; i < awards.length; i++) {
                assertThat(awards[i]).as("member %d, seed %d", i, seed).isCloseTo(expected[i], within(rounding));
            }
        }
    }

    @Test
    @DisplayName("minimal overlap: every unit is split among the claims that reach it")
    void minimalOverlap() {
        assertAgrees(new MinimalOverlap(), ExactClaimsRulesTest::overlap);
    }

    @Test
    void minimalOverlapRefusesMoreMembersThanMemoryHolds() {
        double[] claims = new double[10_001];
        Arrays.fill(claims, 1);

        assertThatThrownBy(() -> new MinimalOverlap().divide(AllocationProblem.of(BigDecimal.TEN, claims)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of members (10001) must not be above 10000 for rule minimal-overlap");
    }

    private static double[] overlap(double total, double[] claims) {
        double low = 0;
        double high = total;
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            double covered = middle;
            for (double claim : claims) {
                covered += Math.max(0, Math.min(claim, total) - middle);
            }
            if (covered > total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double[] awards = new double[claims.length];
        for (int i = 0; i < claims.length; i++) {
            awards[i] = Math.max(0, Math.min(claims[i], total) - high);
            double from = 0;
            while (from < Math.min(claims[i], high)) {
                double to = high;
                int sharers = 0;
                for (double claim : claims) {
                    sharers += claim > from ? 1 : 0;
                    to = claim > from ? Math.min(to, claim) : to;
                }
                awards[i] += (to - from) / sharers;
                from = to;
            }
        }
        return awards;
    }

    @Test
    @DisplayName("minimal overlap: Ibn Ezra's four heirs")
    void ibnEzra() {
        AllocationProblem heirs = AllocationProblem.of(new BigDecimal(120), 30, 40, 60, 120);
        assertThat(new MinimalOverlap().divide(heirs).toArray())
                .containsExactly(45 / 6.0, 65 / 6.0, 125 / 6.0, 485 / 6.0);
    }

    @Test
    @DisplayName("adjusted proportional: minimal rights from what the others claim")
    void adjustedProportional() {
        assertAgrees(new AdjustedProportional(), ExactClaimsRulesTest::adjusted);
    }

    private static double[] adjusted(double total, double[] claims) {
        int n = claims.length;
        double[] awards = new double[n];
        double rest = total;
        for (int i = 0; i < n; i++) {
            double left = total;
            for (int j = 0; j < n; j++) {
                left -= j == i ? 0 : claims[j];
            }
            awards[i] = Math.max(0, left);
        }
        for (double right : awards) {
            rest -= right;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.max(0, Math.min(claims[i] - awards[i], rest));
        }
        for (int i = 0; i < n && sum > 0; i++) {
            awards[i] += rest * Math.max(0, Math.min(claims[i] - awards[i], rest)) / sum;
        }
        return awards;
    }

    @Test
    void adjustedProportionalIsSelfDual() {
        assertSelfDual(new AdjustedProportional());
    }

    @Test
    void averageOfCeaAndCelIsSelfDual() {
        assertSelfDual(new AverageOfCeaAndCel());
    }

    private static void assertSelfDual(AllocationRule rule) {
        for (long seed = 0; seed < 200; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 12);
            assertThat(rule.divide(problem).toArray())
                    .as("seed %d", seed)
                    .containsExactly(ClaimsRules.dual(rule, problem));
        }
    }

    @Test
    @DisplayName("average of CEA and CEL: the two levels found by bisection")
    void averageOfCeaAndCel() {
        assertAgrees(new AverageOfCeaAndCel(), (total, claims) -> {
            double sum = 0;
            for (double claim : claims) {
                sum += claim;
            }
            double awards = equalLevel(total, claims);
            double losses = equalLevel(sum - total, claims);
            double[] averages = new double[claims.length];
            for (int i = 0; i < averages.length; i++) {
                averages[i] = (Math.min(claims[i], awards) + Math.max(0, claims[i] - losses)) / 2;
            }
            return averages;
        });
    }

    private static double equalLevel(double total, double[] claims) {
        double low = 0;
        double high = total;
        for (int step = 0; step < 200; step++) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (double claim : claims) {
                sum += Math.min(claim, middle);
            }
            if (sum < total) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    @Test
    @DisplayName("alpha-min: the guarantee, and proportional to what the claims exceed it by")
    void alphaMin() {
        assertAgrees(new AlphaMin(), (total, claims) -> {
            double least = total / claims.length;
            double sum = 0;
            for (double claim : claims) {
                least = Math.min(least, claim);
                sum += claim;
            }
            double rest = total - least * claims.length;
            double[] awards = new double[claims.length];
            for (int i = 0; i < awards.length; i++) {
                double open = sum - least * claims.length;
                awards[i] = open > 0 ? least + rest * (claims[i] - least) / open : least;
            }
            return awards;
        });
    }
}
