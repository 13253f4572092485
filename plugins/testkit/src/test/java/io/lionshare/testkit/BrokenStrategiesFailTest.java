package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract is put to strategies that are wrong on purpose; each must fail, and by the right test. */
class BrokenStrategiesFailTest {
    /** A strategy of a few words. */
    private record Broken(Function<Alliance, double[]> scoring, String id) implements ScoringStrategy {
        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return scoring.apply(alliance);
        }
    }

    private static ScoringStrategyContract contract(Function<Alliance, double[]> scoring) {
        return contract(scoring, "broken");
    }

    private static ScoringStrategyContract contract(Function<Alliance, double[]> scoring, String id) {
        return new ScoringStrategyContract() {
            @Override
            protected ScoringStrategy plugin() {
                return new Broken(scoring, id);
            }

            @Override
            protected Alliance alliance() {
                return Alliance.of(
                        List.of(Indicator.of("gdp", "USD"), Indicator.of("area", "km2")),
                        List.of(
                                Member.of("A", "A").with("gdp", 3).with("area", 4),
                                Member.of("B", "B").with("gdp", 5).with("area", 1)),
                        List.of());
            }
        };
    }

    private static double[] gdp(Alliance alliance) {
        return alliance.values("gdp");
    }

    @Test
    void theWholeContractIsKeptByAStrategyThatIsRight() {
        ScoringStrategyContract right = contract(BrokenStrategiesFailTest::gdp);
        assertThat(Failures.of(right)).isEmpty();
        assertThat(Failures.leftOut(right)).isZero();
        assertThat(List.of(Failures.messageOf(right::words), Failures.messageOf(right::parameters)))
                .containsOnly("");
    }

    private static String failure(Function<Alliance, double[]> scoring, String promise) {
        return Failures.of(contract(scoring), promise);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScoreThatIsNone(double none) {
        assertThat(failure(alliance -> new double[] {1, none}, "scores"))
                .contains("score of B (" + none + ") must be finite and >= 0");
    }

    @Test
    @DisplayName("scores of 0 for everyone, and too few scores")
    void noScores() {
        assertThat(failure(alliance -> new double[2], "scores")).contains("the score of every member is 0");
        assertThat(failure(alliance -> new double[] {1}, "scores"))
                .contains("number of scores (1) must be the number of members (2)");
    }

    @Test
    @DisplayName("scores that follow the calls, not the members")
    void stateThatIsKeptBetweenCalls() {
        AtomicInteger calls = new AtomicInteger();
        Function<Alliance, double[]> counting = alliance -> new double[] {1, calls.incrementAndGet()};
        assertThat(Failures.of(contract(counting))).containsOnlyKeys("same-from-many-threads");
        assertThat(failure(counting, "order-of-input")).isNotEmpty();
    }

    @Test
    void aMissingFigureTakenForNothing() {
        Function<Alliance, double[]> lenient = alliance -> alliance.members().stream()
                .mapToDouble(member -> member.indicators().getOrDefault("gdp", 0.0))
                .toArray();
        assertThat(failure(lenient, "missing-figures")).contains("answer without gdp of A, which was not refused");
    }

    @Test
    @DisplayName("a refusal that names neither the indicator nor the member")
    void aRefusalWithoutAName() {
        assertThat(failure(
                        alliance -> {
                            if (alliance.members().stream()
                                    .anyMatch(member -> !member.indicators().containsKey("gdp"))) {
                                throw new IllegalArgumentException("something is missing");
                            }
                            return gdp(alliance);
                        },
                        "missing-figures"))
                .contains("something is missing");
    }

    @Test
    @DisplayName("a strategy that charges the first member 10 % more")
    void theFirstPaysMore() {
        Function<Alliance, double[]> unfair = alliance -> {
            double[] scores = gdp(alliance);
            scores[0] *= 1.1;
            return scores;
        };
        assertThat(Failures.of(contract(unfair))).containsOnlyKeys("anonymity");
        assertThat(failure(unfair, "anonymity"))
                .isEqualTo(
                        "score of A (3.3000000000000003) is 3.0 where it is called member-0001: scores must follow the"
                                + " member, not its id, name or place%nMaybe knownIds() should list those that the strategy knows"
                                        .formatted()
                                + " by their ids.");
    }

    private static double[] gdpOrHost(Alliance alliance, Predicate<Member> isHost) {
        return alliance.members().stream()
                .mapToDouble(member -> isHost.test(member) ? 100 : member.value("gdp"))
                .toArray();
    }

    @Test
    @DisplayName("a strategy that looks for a member by its id or name: one that it lawfully knows is listed")
    void aMemberThatIsKnown() {
        assertThat(failure(alliance -> gdpOrHost(alliance, member -> member.id().equals("B")), "anonymity"))
                .startsWith("score of B (100.0) is 5.0 where it is called member-0000");
        assertThat(failure(
                        alliance -> gdpOrHost(alliance, member -> member.name().equals("B")), "anonymity"))
                .startsWith("score of B (100.0) is 5.0 where it is called member-0000");
        ScoringStrategyContract hosted = new ScoringStrategyContract() {
            @Override
            protected ScoringStrategy plugin() {
                return new Broken(
                        alliance -> gdpOrHost(alliance, member -> member.id().equals("B")), "hosted");
            }

            @Override
            protected Alliance alliance() {
                return contract(BrokenStrategiesFailTest::gdp).alliance();
            }

            @Override
            protected Set<String> knownIds() {
                return Set.of("B");
            }
        };
        assertThat(Failures.of(hosted, "anonymity")).isEmpty();
    }

    @Test
    void threadsThatDisturbEachOther() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(failure(
                        alliance -> {
                            double[] scores = gdp(alliance);
                            Arrays.setAll(scores, i -> calls.getAndIncrement() < 10 ? scores[i] : 1);
                            return scores;
                        },
                        "same-from-many-threads"))
                .contains("from one of many threads");
    }

    @Test
    @DisplayName("an id with capitals, no registration, no public class")
    void theShapeOfAPlugIn() {
        ScoringStrategyContract contract = contract(BrokenStrategiesFailTest::gdp, "By GDP");
        assertThat(Failures.messageOf(contract::words)).contains("By GDP");
        assertThat(Failures.messageOf(contract::shape)).contains("must be public and final");
        assertThat(Failures.messageOf(contract::registration))
                .contains("META-INF/services/io.lionshare.score.ScoringStrategy");
    }
}
