package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChancesTest {
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return Seeds.first(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Every outcome by its own closure adds up to the same chances")
    void enumeration(long seed) {
        PledgeBook book = Books.random(seed, 9);
        BruteForce brute = new BruteForce(book, RangeEnd.HIGH);
        Map<Long, Double> expected = new TreeMap<>();
        for (int set = 0; set < 1 << book.pledges().size(); set++) {
            double probability = 1;
            int candidates = 0;
            for (int i = 0; i < book.pledges().size(); i++) {
                boolean delivered = (set >> i & 1) != 0;
                double own = book.pledges()
                        .get(i)
                        .probability()
                        .orElse(BigDecimal.ONE)
                        .doubleValue();
                probability *= delivered ? own : 1 - own;
                candidates |= delivered && brute.present(i) ? 1 << i : 0;
            }
            if (probability > 0) {
                expected.merge(shortfall(book, brute.least(candidates)), probability, Double::sum);
            }
        }
        Chances chances = Chances.of(book, RangeEnd.HIGH, "force", 1);
        assertThat(chances.shortfall().keySet()).as("seed %d", seed).isEqualTo(expected.keySet());
        expected.forEach((gap, probability) -> assertThat(chances.shortfall().get(gap))
                .as("shortfall %d, seed %d", gap, seed)
                .isCloseTo(probability, within(ROUNDING)));
        double mean = expected.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getKey() * entry.getValue())
                .sum();
        assertThat(chances.expectedShortfall()).isCloseTo(mean, within(100 * ROUNDING));
        assertThat(chances.coveredError()).isZero();
    }

    private static long shortfall(PledgeBook book, int active) {
        long given = 0;
        for (int i = 0; i < book.pledges().size(); i++) {
            boolean counts = book.pledges().get(i).type().equals("force") && (active >> i & 1) != 0;
            given += counts ? book.quanta(i, RangeEnd.HIGH) : 0;
        }
        return Math.max(0, 30 - given);
    }

    private static PledgeBook three() {
        return Books.book(
                Books.committed("a", "A", "force", "20").withProbability("0.5"),
                Books.committed("b", "B", "force", "10").withProbability("0.8"),
                Books.committed("c", "C", "force", "10")
                        .onCondition(Condition.givesAtLeast("A", "force", "20"))
                        .withProbability("0.4"));
    }

    @Test
    @DisplayName("Three pledges by hand: covered if a, and b or c; a is the one whose firmness matters most")
    void byHand() {
        Chances chances = Chances.of(three(), RangeEnd.LOW, "force", 1);
        assertThat(chances.covered()).isCloseTo(0.5 * (1 - 0.2 * 0.6), within(ROUNDING));
        assertThat(chances.expected()).isCloseTo(10 + 8 + 0.5 * 0.4 * 10, within(ROUNDING));
        Chances.Decisive decisive = chances.decisive().get(0);
        assertThat(decisive.pledge()).isEqualTo("a");
        assertThat(decisive.covered()).isCloseTo(0.88, within(ROUNDING));
        assertThat(decisive.expectedShortfall()).isCloseTo(1.2, within(ROUNDING));
    }

    @Test
    @DisplayName("Drawn outcomes come within five standard errors, and the same seed draws the same")
    void sampled() {
        Chances exact = Chances.of(three(), RangeEnd.LOW, "force", 1);
        Chances drawn = Chances.sampled(three(), RangeEnd.LOW, "force", 20_000, 7);
        assertThat(drawn).isEqualTo(Chances.sampled(three(), RangeEnd.LOW, "force", 20_000, 7));
        assertThat(drawn).isNotEqualTo(Chances.sampled(three(), RangeEnd.LOW, "force", 20_000, 8));
        assertThat(drawn.coveredError()).isBetween(0.003, 0.004);
        assertThat(drawn.covered()).isCloseTo(exact.covered(), within(5 * drawn.coveredError()));
        assertThat(drawn.expectedShortfall())
                .isCloseTo(exact.expectedShortfall(), within(5 * drawn.expectedShortfallError()));
    }

    @Test
    @DisplayName("Beyond twenty uncertain pledges outcomes are drawn, and the error is reported")
    void manyUncertain() {
        Pledge[] pledges = new Pledge[21];
        for (int i = 0; i < pledges.length; i++) {
            pledges[i] = Books.committed("p" + i, "A", "force", "2").withProbability("0.7");
        }
        Chances chances = Chances.of(Books.book(pledges), RangeEnd.LOW, "force", 1);
        assertThat(chances.coveredError()).isBetween(0.001, 0.002);
        double binomial = 0;
        for (int k = 15; k <= 21; k++) {
            double ways = 1;
            for (int j = 0; j < k; j++) {
                ways *= (21.0 - j) / (j + 1);
            }
            binomial += ways * Math.pow(0.7, k) * Math.pow(0.3, 21 - k);
        }
        assertThat(chances.covered()).isCloseTo(binomial, within(5 * chances.coveredError()));
    }

    @Test
    @DisplayName("The spread of a shortfall is not lost in its size")
    void smallSpreadOfALargeShortfall() {
        Pledge pledge = Books.committed("p", "A", "force", "2000").withProbability("0.5");
        PledgeBook book = PledgeBook.of(Books.scenario("4000000000000", pledge), Books.DAY);
        Chances drawn = Chances.sampled(book, RangeEnd.LOW, "force", 10_000, 7);
        assertThat(drawn.expectedShortfallError()).isCloseTo(10, within(0.1));
        assertThat(drawn.expectedShortfall())
                .isCloseTo(3_999_999_999_000.0, within(5 * drawn.expectedShortfallError()));
    }

    @Test
    @DisplayName("Outcomes that are less likely than any double says do not count")
    void hardlyPossible() {
        Pledge[] pledges = new Pledge[18];
        for (int i = 0; i < pledges.length; i++) {
            pledges[i] = Books.committed("p" + i, "A", "force", "2").withProbability("1e-20");
        }
        Chances chances = Chances.of(Books.book(pledges), RangeEnd.LOW, "force", 1);
        assertThat(chances.expectedShortfall()).isEqualTo(30);
        assertThat(chances.covered()).isNotNegative().isLessThan(1e-200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.3", "0.7", "0.9"})
    @DisplayName("All pledges that matter the same are listed by their ids, whatever rounding does")
    void equallyDecisive(String probability) {
        for (int n = 2; n <= 9; n++) {
            Pledge[] pledges = new Pledge[n];
            for (int i = 0; i < n; i++) {
                pledges[i] =
                        Books.committed("p" + (n - 1 - i), "A", "force", "3").withProbability(probability);
            }
            assertThat(Chances.of(Books.book(pledges), RangeEnd.LOW, "force", 1).decisive())
                    .as("%d pledges", n)
                    .extracting(Chances.Decisive::pledge)
                    .containsExactly(
                            IntStream.range(0, n).mapToObj(i -> "p" + i).toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.999999999999", "0.99999999999999999999", "1e-12", "1e-400"})
    @DisplayName("A pledge that is nearly certain, or nearly impossible, makes no chance of 1 or 0")
    void nearlyCertain(String probability) {
        Pledge pledge = Books.committed("p", "A", "force", "30").withProbability(probability);
        Chances chances = Chances.of(Books.book(pledge), RangeEnd.LOW, "force", 1);
        assertThat(chances.covered())
                .isStrictlyBetween(0.0, 1.0)
                .isCloseTo(new BigDecimal(probability).doubleValue(), within(ROUNDING));
        assertThat(Chances.sampled(Books.book(pledge), RangeEnd.LOW, "force", 100, 1)
                        .covered())
                .as("drawn")
                .isStrictlyBetween(0.0, 1.0);
    }

    @Test
    @DisplayName("A short outcome that comes first, and is less likely than rounding shows, keeps the chance below 1")
    void aRareOutcomeIsNotLost() {
        Pledge rare = Books.committed("a", "A", "force", "10").withProbability("1e-300");
        Pledge usual = Books.committed("b", "B", "force", "30").withProbability("0.999999999999999999");
        Chances chances = Chances.of(Books.book(rare, usual), RangeEnd.LOW, "force", 1);
        assertThat(chances.covered()).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.3", "0.7"})
    @DisplayName(
            "A chance is 1 or 0 where all outcomes agree, whatever rounding does; drawn ones have an error all the same")
    void certain(String probability) {
        Pledge[] pledges = new Pledge[8];
        for (int i = 0; i < pledges.length; i++) {
            pledges[i] = Books.committed("p" + i, "A", "force", "1").withProbability(probability);
        }
        assertThat(Chances.of(Books.book(pledges), RangeEnd.LOW, "force", 1).covered())
                .isZero();
        pledges[0] = Books.committed("p0", "A", "force", "30");
        assertThat(Chances.of(Books.book(pledges), RangeEnd.LOW, "force", 1).covered())
                .isEqualTo(1);
        Chances drawn = Chances.sampled(Books.book(pledges), RangeEnd.LOW, "force", 100, 1);
        assertThat(drawn.covered()).isLessThan(1).isGreaterThan(0.999);
        assertThat(drawn.coveredError()).isPositive().isLessThan(0.02);
    }

    @Test
    void samplesAreAtLeastTwo() {
        assertThatThrownBy(() -> Chances.sampled(three(), RangeEnd.LOW, "force", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples (1) must be >= 2");
    }
}
