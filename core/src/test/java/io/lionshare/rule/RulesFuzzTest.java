package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.ClaimsCases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.Fuzz;
import io.lionshare.oracle.Magnitudes;
import io.lionshare.oracle.Operators;
import io.lionshare.oracle.Rows;
import io.lionshare.oracle.RuleOracle;
import io.lionshare.oracle.RuleOracles;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Truncation;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registered rule against its exact oracle: bounds, nested blocs, zeros, claims and weights within 1e±300. */
class RulesFuzzTest {
    private static final int USUAL = 60;
    private static final int USUAL_ROWS = 5;
    private static final int USUAL_OPERATORS = 20;
    private static final double BATCH_ERROR = 1e-12;

    static List<AllocationRule> rules() {
        return Plugins.load(AllocationRule.class).all();
    }

    static List<ParametricRule> schedules() {
        return rules().stream()
                .filter(ParametricRule.class::isInstance)
                .map(ParametricRule.class::cast)
                .toList();
    }

    static List<AllocationRule> exact() {
        return rules().stream()
                .filter(rule -> RuleOracles.of(rule.id()).error().equals(BigFraction.ZERO))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void givesWhatItsOracleGives(AllocationRule rule) {
        RuleOracle oracle = RuleOracles.of(rule.id());
        Fuzz.run(USUAL, seed -> {
            Case problem = oracle.problem(seed);
            Map<String, String> settings = oracle.settings(Magnitudes.random(seed));
            String what = rule.id() + " " + settings + ", " + problem;
            try {
                check(rule.with(settings), oracle, settings, problem, what);
            } catch (RuntimeException e) {
                throw new AssertionError(what + "\n" + e, e);
            }
        });
    }

    private static void check(
            AllocationRule rule, RuleOracle oracle, Map<String, String> settings, Case problem, String what) {
        BigFraction[] expected = oracle.awards(
                settings, Fractions.of(problem.claims()), Fractions.of(problem.weights()), problem.limits());
        BigFraction[] actual = Fractions.of(rule.divide(AllocationProblem.of(problem.claims(), problem.limits())
                .withWeights(problem.weights().toArray())));
        BigFraction total = Fractions.of(problem.limits().total());
        assertThat(Fractions.sum(actual)).as("sum, %s", what).isEqualTo(total);
        BigFraction error = oracle.error().multiply(total);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i].subtract(expected[i]).abs())
                    .as("member %d: %s where %s is right, %s", i, actual[i], expected[i], what)
                    .isLessThanOrEqualTo(error);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schedules")
    void givesTheSameThroughTheBatchDoor(ParametricRule rule) {
        Fuzz.run(USUAL_ROWS, seed -> {
            Rows rows = Rows.of(seed);
            for (boolean limited : new boolean[] {false, true}) {
                double[] amounts = new double[rows.claims().length];
                rule.divideAll(limited ? rows.limited() : rows.free(), amounts);
                for (int row = 0; row < Rows.PROBLEMS; row++) {
                    Case problem = rows.problem(row, limited);
                    Amounts exact = rule.divide(AllocationProblem.of(problem.claims(), problem.limits()));
                    for (int i = 0; i < rows.members(); i++) {
                        assertThat(amounts[row * rows.members() + i])
                                .as("%s, problem %d, member %d of %s", rule.id(), row, i, problem)
                                .isCloseTo(exact.get(i), within(BATCH_ERROR * rows.totals()[row]));
                    }
                }
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exact")
    void operatorsGiveWhatTheirDefinitionsGive(AllocationRule rule) {
        RuleOracle oracle = RuleOracles.of(rule.id());
        Fuzz.run(USUAL_OPERATORS, seed -> {
            Case problem = ClaimsCases.of(seed, 4);
            Map<String, String> settings = oracle.settings(Magnitudes.random(seed));
            AllocationRule configured = rule.with(settings);
            BigFraction[] claims = Fractions.of(problem.claims());
            BigFraction total = Fractions.of(problem.limits().total());
            Operators made = new Operators(oracle, settings, Fractions.of(problem.weights()));
            assertAwards(Dual.of(configured), problem, made.dual(total, claims));
            assertAwards(Truncation.of(configured), problem, made.truncation(total, claims));
            assertAwards(MinimalRightsFirst.of(configured), problem, made.minimalRightsFirst(total, claims));
        });
    }

    private static void assertAwards(AllocationRule rule, Case problem, BigFraction... expected) {
        assertThat(Fractions.of(rule.divide(AllocationProblem.of(problem.claims(), problem.limits()))))
                .as("%s, %s", rule.id(), problem)
                .containsExactly(expected);
    }
}
