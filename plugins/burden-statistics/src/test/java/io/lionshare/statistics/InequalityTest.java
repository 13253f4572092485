package io.lionshare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import io.lionshare.plan.Allocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InequalityTest {
    private static final Offset<Double> ROUNDING = within(1e-14);

    @Test
    @DisplayName("1, 2, 3 and 4 among members alike: worked by hand")
    void byHand() {
        Allocation rising = Members.alike(1, 2, 3, 4);
        assertThat(Members.value(new Gini(), rising)).isCloseTo(0.25, ROUNDING);
        assertThat(Members.value(new Hoover(), rising)).isCloseTo(0.2, ROUNDING);
        assertThat(Members.value(new Jain(), rising)).isCloseTo(100.0 / 120, ROUNDING);
        double theil = (0.4 * StrictMath.log(0.4)
                        + 0.8 * StrictMath.log(0.8)
                        + 1.2 * StrictMath.log(1.2)
                        + 1.6 * StrictMath.log(1.6))
                / 4;
        assertThat(Members.value(new Theil(), rising)).isCloseTo(theil, ROUNDING);
        assertThat(Members.value(new ShareToAbility(), rising)).isCloseTo(Math.sqrt(0.2), ROUNDING);
        assertThat(Members.column(new ShareToAbility(), rising)).containsExactly(0.4, 0.8, 1.2, 1.6);
    }

    @Test
    @DisplayName("One of five carries all: the far end of every range")
    void oneCarriesAll() {
        Allocation one = Members.alike(0, 0, 7, 0, 0);
        assertThat(Members.value(new Gini(), one)).isCloseTo(0.8, ROUNDING);
        assertThat(Members.value(new Hoover(), one)).isCloseTo(0.8, ROUNDING);
        assertThat(Members.value(new Jain(), one)).isCloseTo(0.2, ROUNDING);
        assertThat(Members.value(new Theil(), one)).isCloseTo(StrictMath.log(5), ROUNDING);
        assertThat(Members.value(new ShareToAbility(), one)).isCloseTo(2, ROUNDING);
        assertThat(Members.column(new ShareToAbility(), one)).containsExactly(0, 0, 5, 0, 0);
    }

    @Test
    @DisplayName("Everyone in proportion to its GDP, or a single member: no inequality, without rounding")
    void none() {
        double[] gdp = {3, 17, 0.5, 1e6};
        for (Allocation fair : List.of(Members.carrying(new long[] {6, 34, 1, 2_000_000}, gdp), Members.alike(9))) {
            assertThat(Members.value(new Gini(), fair)).isZero();
            assertThat(Members.value(new Theil(), fair)).isZero();
            assertThat(Members.value(new Hoover(), fair)).isZero();
            assertThat(Members.value(new Jain(), fair)).isEqualTo(1);
            assertThat(Members.value(Gini.of("gdp", Counting.UNITS), fair)).isCloseTo(0, ROUNDING);
            assertThat(Members.value(new ShareToAbility(), fair)).isCloseTo(0, ROUNDING);
            assertThat(Members.value(new Kakwani(), Members.alike(9))).isZero();
        }
    }

    @Test
    @DisplayName("Hoover over units is what would have to move: half of |share - share of gdp|")
    void hooverOverUnits() {
        Allocation allocation = Members.carrying(new long[] {50, 30, 20}, new double[] {6, 1, 3});
        assertThat(Members.value(Hoover.of("gdp", Counting.UNITS), allocation)).isCloseTo(0.2, ROUNDING);
        assertThat(Members.value(Theil.of("gdp", Counting.UNITS), allocation))
                .isCloseTo(
                        0.5 * StrictMath.log(0.5 / 0.6) + 0.3 * StrictMath.log(3) + 0.2 * StrictMath.log(0.2 / 0.3),
                        ROUNDING);
    }

    @Test
    @DisplayName("Parameters choose the indicator and what counts")
    void parameters() {
        Allocation allocation = Members.carrying(new long[] {5, 1, 1}, new double[] {5, 1, 1});
        assertThat(Members.value(new Gini(), allocation)).isZero();
        assertThat(Members.value(new Gini().with(Map.of("per", "population")), allocation))
                .isCloseTo(8.0 / 21, ROUNDING);
        assertThat(Members.value(new Gini().with(Map.of("per", "population", "counting", "units")), allocation))
                .isCloseTo(8.0 / 21, ROUNDING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("Gini, Hoover and Jain agree with their definitions in exact fractions")
    void exactly(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(11);
        long[] amounts = random.longs(n, 0, seed % 2 == 0 ? 5 : 1_000_000).toArray();
        amounts[0]++;
        double[] gdp = random.doubles(n, 0.01, 100).toArray();
        Allocation allocation = Members.carrying(amounts, gdp);
        for (Counting counting : Counting.values()) {
            ExactInequality exact = ExactInequality.of(amounts, gdp, counting);
            String seen = "seed " + seed + ", " + counting;
            assertThat(Members.value(Gini.of("gdp", counting), allocation))
                    .as(seen)
                    .isCloseTo(exact.gini().toDouble(), ROUNDING);
            assertThat(Members.value(Hoover.of("gdp", counting), allocation))
                    .as(seen)
                    .isCloseTo(exact.hoover().toDouble(), ROUNDING);
            assertThat(Members.value(Jain.of("gdp", counting), allocation))
                    .as(seen)
                    .isCloseTo(exact.jain().toDouble(), ROUNDING);
        }
    }

    /** Amounts per unit, sorted, and what each counts; summed along the Lorenz curve, unlike the metric. */
    private record ExactInequality(List<Fraction> values, List<Fraction> weights, Fraction mean) {
        static ExactInequality of(long[] amounts, double[] gdp, Counting counting) {
            List<Integer> order = new ArrayList<>();
            List<Fraction> ratios = new ArrayList<>();
            for (int i = 0; i < amounts.length; i++) {
                order.add(i);
                ratios.add(Burdens.whole(amounts[i]).dividedBy(Fraction.ofDecimal(gdp[i])));
            }
            order.sort((i, j) -> ratios.get(i).compareTo(ratios.get(j)));
            List<Fraction> sizes = order.stream()
                    .map(i -> counting == Counting.UNITS ? Fraction.ofDecimal(gdp[i]) : Fraction.ONE)
                    .toList();
            Fraction all = Fraction.sum(sizes);
            List<Fraction> weights =
                    sizes.stream().map(size -> size.dividedBy(all)).toList();
            List<Fraction> values = order.stream().map(ratios::get).toList();
            Fraction mean = Fraction.ZERO;
            for (int i = 0; i < values.size(); i++) {
                mean = mean.plus(weights.get(i).times(values.get(i)));
            }
            return new ExactInequality(values, weights, mean);
        }

        /** One less twice the area below the Lorenz curve. */
        Fraction gini() {
            Fraction twiceArea = Fraction.ZERO;
            Fraction carried = Fraction.ZERO;
            for (int i = 0; i < values.size(); i++) {
                Fraction next = carried.plus(weights.get(i).times(values.get(i)).dividedBy(mean));
                twiceArea = twiceArea.plus(weights.get(i).times(carried.plus(next)));
                carried = next;
            }
            return Fraction.ONE.minus(twiceArea);
        }

        /** The largest gap between the Lorenz curve and the line of equality. */
        Fraction hoover() {
            Fraction largest = Fraction.ZERO;
            Fraction gap = Fraction.ZERO;
            for (int i = 0; i < values.size(); i++) {
                gap = gap.plus(
                        weights.get(i).times(Fraction.ONE.minus(values.get(i).dividedBy(mean))));
                largest = largest.compareTo(gap) < 0 ? gap : largest;
            }
            return largest;
        }

        Fraction jain() {
            Fraction squares = Fraction.ZERO;
            for (int i = 0; i < values.size(); i++) {
                squares = squares.plus(weights.get(i).times(values.get(i)).times(values.get(i)));
            }
            return mean.times(mean).dividedBy(squares);
        }
    }
}
