package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.rule.kernel.CentreKernel;
import io.lionshare.rule.kernel.SubsetSums;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageOfAwardsTest {
    private final AllocationRule rule = new AverageOfAwards();

    @Test
    @DisplayName("two members: the middle of the segment, which is the contested garment rule")
    void halvesTheSegment() {
        assertThat(divide(100, 50, 100)).containsExactly(25, 75);
        assertThat(divide(130, 60, 100)).containsExactly(45, 85);
        assertThat(divide(40, 60, 100)).containsExactly(20, 20);
    }

    @Test
    @DisplayName("three members: the centre of gravity of the polygon of awards")
    void centresThePolygon() {
        Random random = new Random(3);
        for (int k = 0; k < 200; k++) {
            double[] claims = {1 + random.nextInt(20), 1 + random.nextInt(20), 1 + random.nextInt(20)};
            double total = 1 + random.nextInt((int) (claims[0] + claims[1] + claims[2]) - 1);
            double[] awards = divide(total, claims);
            double[] centre = centre(corners(total, claims));
            assertThat(awards[0]).as("%s of %s", total, Arrays.toString(claims)).isCloseTo(centre[0], within(1e-9));
            assertThat(awards[1]).as("%s of %s", total, Arrays.toString(claims)).isCloseTo(centre[1], within(1e-9));
        }
    }

    /** The rectangle of the first two awards, cut where the third would be negative and where it would exceed its claim. */
    private static List<double[]> corners(double total, double... claims) {
        List<double[]> rectangle =
                List.of(new double[2], new double[] {claims[0], 0}, new double[] {claims[0], claims[1]}, new double[] {
                    0, claims[1]
                });
        return cut(cut(rectangle, total, 1), total - claims[2], -1);
    }

    /** The part of a polygon where sign times the sum of the coordinates is at most sign times the bound. */
    private static List<double[]> cut(List<double[]> corners, double bound, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int k = 0; k < corners.size(); k++) {
            double[] a = corners.get(k);
            double[] b = corners.get((k + 1) % corners.size());
            double da = sign * (bound - a[0] - a[1]);
            double db = sign * (bound - b[0] - b[1]);
            if (da >= 0) {
                kept.add(a);
            }
            if ((da > 0 && db < 0) || (da < 0 && db > 0)) {
                double part = da / (da - db);
                kept.add(new double[] {a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])});
            }
        }
        return kept;
    }

    private static double[] centre(List<double[]> corners) {
        double[] o = corners.get(0);
        double area = 0;
        double[] centre = new double[2];
        for (int k = 1; k + 1 < corners.size(); k++) {
            double[] a = corners.get(k);
            double[] b = corners.get(k + 1);
            double triangle = (a[0] - o[0]) * (b[1] - o[1]) - (b[0] - o[0]) * (a[1] - o[1]);
            area += triangle;
            centre[0] += triangle * (o[0] + a[0] + b[0]) / 3;
            centre[1] += triangle * (o[1] + a[1] + b[1]) / 3;
        }
        return new double[] {centre[0] / area, centre[1] / area};
    }

    @ParameterizedTest
    @CsvSource({"6, 1, 1", "8, 2, 1", "10, 3, 2", "12, 4, 2", "14, 5, 3", "14, 6, 1"})
    @DisplayName("the series agrees with the exact sum of cancelling terms")
    void seriesIsExact(int members, long seed, int spread) {
        Random random = new Random(seed);
        BigInteger[] claims = new BigInteger[members];
        for (int i = 0; i < members; i++) {
            claims[i] = BigInteger.valueOf(1 + (long) (1e6 * Math.pow(random.nextDouble(), spread)));
        }
        Arrays.sort(claims);
        BigInteger sum = WholeClaims.sum(claims);
        BigInteger total = claims[members - 1].max(sum.divide(BigInteger.valueOf(3)));
        double[] exact = SubsetSums.centre(claims, total).toArray();
        double unit = total.doubleValue();
        double[] awards = CentreKernel.awards(
                Arrays.stream(claims).mapToDouble(c -> c.doubleValue() / unit).toArray());
        for (int i = 0; i < members; i++) {
            assertThat(awards[i]).isCloseTo(exact[i] / unit, within(1e-13));
        }
    }

    @Test
    void isSelfDual() {
        for (long seed = 0; seed < 100; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 20);
            double[] awards = rule.divide(problem).toArray();
            double[] dual = ClaimsRules.dual(rule, problem);
            for (int i = 0; i < awards.length; i++) {
                assertThat(awards[i])
                        .as("seed %d", seed)
                        .isCloseTo(dual[i], within(1e-12 * problem.claims().get(i)));
            }
        }
    }

    @Test
    @DisplayName("a thousand members: nearly equal claims get nearly what equal claims would")
    void takesAnyNumberOfMembers() {
        double[] claims = new double[1000];
        Arrays.setAll(claims, i -> 1 + 1e-9 * i);
        for (double award : divide(250, claims)) {
            assertThat(award).isCloseTo(0.25, within(1e-6));
        }
    }

    @Test
    void refusesClaimsThatAreTooUnequal() {
        double[] claims = new double[12];
        Arrays.fill(claims, 1e-12);
        Arrays.fill(claims, 0, 3, 1);
        claims[0] = 0.9;
        assertThatThrownBy(() -> divide(1.2, claims))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("claims are too unequal for rule average-of-awards");
    }

    private double[] divide(double total, double... claims) {
        return rule.divide(AllocationProblem.of(new BigDecimal(total), claims)).toArray();
    }
}
