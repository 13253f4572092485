package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugins;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule for claims problems proper. */
class ClaimsRulesTest {
    private static final int PROBLEMS = 400;
    private static final ContributionType PERSONS = ContributionType.of("troops", "persons", "1");

    static List<AllocationRule> rules() {
        return ClaimsRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsRegistered(AllocationRule rule) {
        assertThat(Plugins.load(AllocationRule.class).get(rule.id())).hasSameClassAs(rule);
        assertThat(rule.summary()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("amounts add up exactly and lie within 0 and the claim")
    void staysWithinClaims(AllocationRule rule) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 14);
            Amounts awards = rule.divide(problem);
            assertThat(ClaimsRules.addsUp(awards, problem.total()))
                    .as("sum, seed %d", seed)
                    .isTrue();
            for (int i = 0; i < problem.size(); i++) {
                assertThat(ClaimsRules.compare(awards, i, problem.claims(), i))
                        .as("member %d, seed %d", i, seed)
                        .isNotPositive();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("a larger claim gets no less and loses no less, an equal claim gets the same")
    void preservesOrder(AllocationRule rule) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 14);
            Amounts claims = problem.claims();
            Amounts awards = rule.divide(problem);
            Amounts losses = ClaimsRules.losses(claims, awards);
            for (int i = 0; i < problem.size(); i++) {
                for (int j = 0; j < problem.size(); j++) {
                    int order = ClaimsRules.compare(claims, i, claims, j);
                    if (order >= 0) {
                        assertThat(ClaimsRules.compare(awards, i, awards, j))
                                .as("awards of %d and %d, seed %d", i, j, seed)
                                .isNotNegative();
                        assertThat(losses.toArray()[i])
                                .as("losses of %d and %d, seed %d", i, j, seed)
                                .isGreaterThanOrEqualTo(losses.toArray()[j] - 1e-14 * claims.get(i));
                    }
                    if (order == 0) {
                        assertThat(ClaimsRules.compare(awards, i, awards, j))
                                .as("awards of %d and %d, seed %d", i, j, seed)
                                .isZero();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("the order of input changes nothing, not one bit")
    void ignoresOrderOfInput(AllocationRule rule) {
        for (long seed = 0; seed < 100; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 14);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, problem.size()).boxed().toList());
            Collections.shuffle(order, new Random(seed));
            double[] shuffled =
                    order.stream().mapToDouble(problem.claims()::get).toArray();

            double[] awards = rule.divide(problem).toArray();
            double[] others =
                    rule.divide(AllocationProblem.of(problem.total(), shuffled)).toArray();

            double[] expected = order.stream().mapToDouble(i -> awards[i]).toArray();
            assertThat(others).as("seed %d", seed).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("one object serves many threads, and every time alike")
    void hasNoState(AllocationRule rule) {
        List<double[]> one = IntStream.range(0, 64)
                .mapToObj(seed -> rule.divide(RandomClaims.problem(seed, 14)).toArray())
                .toList();
        List<double[]> many = IntStream.range(0, 64)
                .parallel()
                .mapToObj(seed -> rule.divide(RandomClaims.problem(seed, 14)).toArray())
                .toList();
        for (int k = 0; k < one.size(); k++) {
            assertThat(many.get(k)).containsExactly(one.get(k));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void dividesTotalsAtTheEndsExactly(AllocationRule rule) {
        double[] claims = {0.1, 0, 0.7, 1e-9, 1e15};
        assertThat(divide(rule, "0", claims)).containsExactly(0, 0, 0, 0, 0);
        AllocationProblem full = AllocationProblem.of(RandomClaims.sum(claims), claims);
        assertThat(rule.divide(full).toArray()).containsExactly(claims);
        assertThat(divide(rule, "0", 0, 0, 0)).containsExactly(0, 0, 0);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesAllToTheOnlyClaim(AllocationRule rule) {
        assertThat(divide(rule, "7", 10)).containsExactly(7);
        assertThat(divide(rule, "7", 0, 10, 0)).containsExactly(0, 7, 0);
        assertThat(divide(rule, "1e-9", 1)).containsExactly(1e-9);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void dividesEqualClaimsEqually(AllocationRule rule) {
        double[] claims = new double[60];
        Arrays.fill(claims, 3);
        assertThat(divide(rule, "45", claims)).containsOnly(0.75);
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("another unit of measurement changes nothing, from 1e-9 to 1e15")
    void scales(AllocationRule rule) {
        double[] claims = {1, 2, 4, 8, 8, 16, 32, 32, 64, 128, 256, 512};
        double[] awards = divide(rule, "300", claims);
        for (String factor : List.of("0x1p-30", "0x1p50")) {
            double unit = Double.parseDouble(factor);
            double[] scaled = Arrays.stream(claims).map(c -> c * unit).toArray();
            AllocationProblem problem =
                    AllocationProblem.of(new BigDecimal(300).multiply(new BigDecimal(unit)), scaled);
            double[] expected = Arrays.stream(awards).map(x -> x * unit).toArray();
            assertThat(rule.divide(problem).toArray()).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesATotalAboveTheClaims(AllocationRule rule) {
        AllocationProblem problem = AllocationProblem.of(new BigDecimal("30.5"), 10, 20);
        assertThatThrownBy(() -> rule.divide(problem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total (30.5) must not be above the sum of claims (30.0) for rule " + rule.id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void refusesLimitsByName(AllocationRule rule) {
        assertThatThrownBy(() -> rule.divide(limited("5", "20", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule " + rule.id() + " does not support the floor of FRA (5)");
        assertThatThrownBy(() -> rule.divide(limited("0", "10", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule " + rule.id() + " does not support the ceiling of FRA (10)");
        LimitTree.Node bloc = LimitTree.node("Europe", new int[] {0, 1}, BigDecimal.TEN, new BigDecimal(20));
        assertThatThrownBy(() -> rule.divide(limited("0", "20", List.of(bloc))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rule " + rule.id() + " does not support the floor of Europe (10)");
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("a ceiling that equals the total is no limit")
    void takesACeilingAtTheTotalForNone(AllocationRule rule) {
        assertThat(rule.divide(limited("0", "20", List.of())).toArray()).containsExactly(10, 10);
    }

    private static AllocationProblem limited(String floor, String ceiling, List<LimitTree.Node> blocs) {
        BigDecimal total = new BigDecimal(20);
        List<LimitTree.Node> members = List.of(
                LimitTree.node("FRA", new int[] {0}, new BigDecimal(floor), new BigDecimal(ceiling)),
                LimitTree.node("GBR", new int[] {1}, BigDecimal.ZERO, total));
        return AllocationProblem.of(Amounts.of(20, 20), LimitTree.of(total, members, blocs, PERSONS));
    }

    private static double[] divide(AllocationRule rule, String total, double... claims) {
        return rule.divide(AllocationProblem.of(new BigDecimal(total), claims)).toArray();
    }
}
