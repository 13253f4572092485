package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.score.Scores;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceIntervalTest {
    @Test
    void withinTheIntervalTheRowStaysAndJustBeyondItMoves() {
        Random random = new Random(3);
        int ends = 0;
        for (int round = 0; round < 40; round++) {
            JointProblem problem = JointCases.solvable(random, 5, 3);
            String kind = problem.burdens().get(0).id();
            String member = problem.alliance().members().get(0).id();

            PriceInterval interval = PriceInterval.of(problem, member, kind);

            List<Long> now = row(problem, member, kind, interval.price());
            for (Optional<BigDecimal> end : List.of(interval.from(), interval.to())) {
                if (end.isPresent()) {
                    ends++;
                    BigDecimal away = end.get().subtract(interval.price()).signum() < 0
                            ? new BigDecimal("-1.5e-6")
                            : new BigDecimal("1.5e-6");
                    BigDecimal beyond =
                            end.get().add(interval.price().multiply(away)).round(new MathContext(9));
                    assertThat(row(problem, member, kind, end.get()))
                            .as("round %d", round)
                            .isEqualTo(now);
                    assertThat(row(problem, member, kind, beyond))
                            .as("round %d", round)
                            .isNotEqualTo(now);
                }
            }
        }
        assertThat(ends).isGreaterThan(8);
    }

    /** Tries are shared by members, and that changes no interval. */
    @Test
    void aSearchForAllMembersFindsWhatOneForEachFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 5; round++) {
            JointProblem problem = JointCases.solvable(random, 5, 3);
            for (Burden burden : problem.burdens()) {
                PriceSearch search = PriceSearch.of(problem, burden.id());
                for (Member member : problem.alliance().members()) {
                    assertThat(search.interval(member.id()))
                            .as("round %d", round)
                            .isEqualTo(PriceInterval.of(problem, member.id(), burden.id()));
                }
            }
        }
    }

    @Test
    void aSingleMemberGivesEverythingAtAnyPrice() {
        JointProblem problem = JointCases.solvable(new Random(1), 1, 3);
        String kind = problem.burdens().get(0).id();
        PriceInterval interval =
                PriceInterval.of(problem, problem.alliance().members().get(0).id(), kind);
        assertThat(interval.from()).isEmpty();
        assertThat(interval.to()).isEmpty();
    }

    @Test
    void pricesTooLowToBeComparedEndTheSearchWithoutAnError() {
        Alliance alliance = Alliance.of(Member.of("A", "A"));
        List<Burden> burdens = List.of(
                Burden.of(ContributionType.of("small", "units", "1"), "10"),
                Burden.of(ContributionType.of("large", "units", "1"), "100000000"));
        Prices prices = Prices.in("EUR").with("small", "1").with("large", "1");
        JointProblem problem =
                JointProblem.of(alliance, burdens, Map.of(), prices, Scores.of(alliance, new double[] {1}));

        assertThatThrownBy(() -> JointSplit.of(problem.withPrices(prices.with("small", "0.05"))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("price of a quantum of small (0.05 EUR) must be at least 1E-9");
        assertThat(PriceInterval.of(problem, "A", "small").from()).isEmpty();
        assertThat(PriceInterval.of(problem, "A", "large").to()).isEmpty();
    }

    @Test
    void pricesOfTooManyDigitsHaveNoGridAndSayWhy() {
        Alliance alliance = Alliance.of(Member.of("A", "A"));
        List<Burden> burdens = List.of(Burden.of(ContributionType.of("small", "units", "1"), "10"));
        Prices prices = Prices.in("EUR").with("small", "1");
        JointProblem problem =
                JointProblem.of(alliance, burdens, Map.of(), prices, Scores.of(alliance, new double[] {1}));
        String condition = " must be below 2^57 of the prices' smallest decimal\nMaybe ";

        assertThatThrownBy(() -> JointSplit.of(problem.withPrices(prices.with("small", "1.00000000000000001"))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("value of all requirements (10.00000000000000010 EUR)" + condition
                        + "round the prices to fewer decimals");
        assertThatThrownBy(() -> JointSplit.of(problem.withPrices(prices.with("small", "100000000000000000"))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("value of all requirements (1000000000000000000 EUR)" + condition
                        + "give the prices in thousands or millions, without decimals");
        assertThat(JointSplit.of(problem.withPrices(prices.with("small", "1.0000000000000001")))
                        .quanta("A", "small"))
                .isEqualTo(10);
    }

    /** What the member gives at a price; nothing where the limits in all leave no split. */
    private static List<Long> row(JointProblem problem, String member, String kind, BigDecimal price) {
        try {
            JointSplit split = JointSplit.of(problem.withPrices(problem.prices().with(kind, price)));
            return problem.burdens().stream()
                    .map(Burden::type)
                    .map(type -> split.quanta(member, type.id()))
                    .toList();
        } catch (JointConflict e) {
            return List.of();
        }
    }
}
