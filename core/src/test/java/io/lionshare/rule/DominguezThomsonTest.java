package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DominguezThomsonTest {
    private final AllocationRule rule = new DominguezThomson();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @DisplayName("lies between what a hundred rounds in exact fractions give and that plus what is left")
    void followsTheRounds(long seed) {
        AllocationProblem problem = RandomClaims.problem(seed, 6);
        WholeClaims whole = WholeClaims.of(problem.claims(), problem.total());
        int rounds = 100;
        BigInteger members = BigInteger.valueOf(whole.size());
        BigInteger scale = members.pow(rounds);
        BigInteger rest = whole.total().multiply(scale);
        BigInteger[] left =
                Arrays.stream(whole.claims()).map(c -> c.multiply(scale)).toArray(BigInteger[]::new);
        for (int round = 0; round < rounds; round++) {
            BigInteger before = rest;
            for (int i = 0; i < left.length; i++) {
                BigInteger[] bound = left[i].min(before).divideAndRemainder(members);
                assertThat(bound[1]).isZero();
                left[i] = left[i].subtract(bound[0]);
                rest = rest.subtract(bound[0]);
            }
        }
        Amounts awards = rule.divide(problem);
        BigInteger[] bounds = {rest, whole.total().multiply(scale)};
        double[] open =
                Amounts.ofFractions(bounds, whole.denominator().multiply(scale)).toArray();
        for (int i = 0; i < left.length; i++) {
            BigInteger[] given = {whole.claim(i).multiply(scale).subtract(left[i])};
            double least = Amounts.ofFractions(given, whole.denominator().multiply(scale))
                    .get(0);
            assertThat(awards.get(i)).isBetween(least * (1 - 1e-15), least + open[0] + 1e-15 * open[1]);
        }
    }

    @Test
    @DisplayName("by hand: (2, 5), then (1, 1.5), then halves of what is left without end")
    void solvesSmallCases() {
        assertThat(divide("10", 4, 10)).containsExactly(3.25, 6.75);
        assertThat(divide("3", 4, 10)).containsExactly(1.5, 1.5);
    }

    @Test
    @DisplayName("a member without a claim counts")
    void countsZeroClaims() {
        assertThat(divide("10", 4, 10, 0)[0]).isNotCloseTo(divide("10", 4, 10)[0], within(1e-3));
    }

    @Test
    @DisplayName("one large claim among many tiny ones takes many rounds, and they end")
    void endsWithOneLargeClaim() {
        double[] claims = new double[100];
        Arrays.fill(claims, 1e-12);
        claims[0] = 1;
        assertThat(divide("0.5", claims)[0]).isCloseTo(0.5, within(1e-9));
    }

    private double[] divide(String total, double... claims) {
        return rule.divide(AllocationProblem.of(new BigDecimal(total), claims)).toArray();
    }
}
