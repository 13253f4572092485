package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Schedule;
import io.lionshare.model.Limit;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.RoundingOracle;
import io.lionshare.oracle.Seeds;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.Proportional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan is computed exactly: score, claim, rule and whole units agree with exact fractions to the last unit. */
class AllocatorOracleTest {
    private static final List<ParametricRule> RULES =
            List.of(new Proportional(), Problem.EQUAL_AWARDS, Problem.EQUAL_LOSSES, Problem.TALMUD);
    private static final BigFraction STRETCH = new BigFraction(3, 2);

    static LongStream largeSeeds() {
        return Seeds.first(30);
    }

    static LongStream smallSeeds() {
        return Seeds.first(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("largeSeeds")
    void plansAreExactAtEveryMagnitude(long seed) {
        agree(Cases.whole(seed, seed % 4 == 0 ? 40 : 12));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("smallSeeds")
    void plansAreExactAtBreakpointsAndTrueTies(long seed) {
        agree(Cases.small(seed, 8));
    }

    private static void agree(Case source) {
        Problem problem = Problem.of(source);
        BigFraction[] claims = claims(source);
        BigFraction[] ones = new BigFraction[claims.length];
        Arrays.fill(ones, BigFraction.ONE);
        for (ParametricRule rule : RULES) {
            BigFraction[] ideal = LevelOracle.solve(rule.schedule(), claims, ones, source.limits());
            long[] units = new RoundingOracle(ideal, source.limits()).greedy();

            Allocation actual = problem.allocate(Problem.plan().withRule(rule));

            assertThat(Fractions.of(actual.problem().claims()))
                    .as("claims, %s", source)
                    .containsExactly(claims);
            assertThat(Fractions.of(actual.ideal()))
                    .as("%s, %s", rule.id(), source)
                    .containsExactly(ideal);
            assertThat(actual.apportionment().toArray())
                    .as("%s, %s", rule.id(), source)
                    .isEqualTo(units);
            checkLimits(actual, problem);
        }
    }

    /** Stretch x k x score, with k the largest level of a member that is not at its own floor. */
    private static BigFraction[] claims(Case source) {
        BigFraction[] scores = Fractions.of(source.claims());
        BigFraction[] amounts = LevelOracle.solve(Schedule.of(), source);
        BigFraction level = null;
        for (int i = 0; i < scores.length; i++) {
            BigFraction floor = Fractions.of(source.limits().members().get(i).floor());
            if (scores[i].compareTo(BigFraction.ZERO) > 0 && !amounts[i].equals(floor)) {
                BigFraction own = amounts[i].divide(scores[i]);
                level = level == null || own.compareTo(level) > 0 ? own : level;
            }
        }
        if (level == null) {
            level = Fractions.of(source.limits().total()).divide(Fractions.sum(scores));
        }
        BigFraction factor = STRETCH.multiply(level);
        return Arrays.stream(scores).map(factor::multiply).toArray(BigFraction[]::new);
    }

    /** In the final amounts, of the limits as they were declared. */
    private static void checkLimits(Allocation actual, Problem problem) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < problem.alliance().size(); i++) {
            sum = sum.add(actual.amount(problem.alliance().members().get(i).id()));
        }
        assertThat(sum).isEqualByComparingTo(problem.burden().total());
        for (Limit limit : problem.limits().list()) {
            BigDecimal amount = actual.amount(limit.target());
            BigDecimal bound = limit.bound().of(problem.burden().total());
            int order = amount.compareTo(bound);
            assertThat(limit.kind() == Limit.Kind.FLOOR ? order : -order)
                    .as("%s against %s of %s", amount, limit, problem.source())
                    .isNotNegative();
            assertThat(actual.binding().contains(limit))
                    .as("%s binds at %s of %s", limit, amount, problem.source())
                    .isEqualTo(order == 0);
        }
    }
}
