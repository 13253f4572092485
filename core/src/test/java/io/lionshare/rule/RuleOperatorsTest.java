package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Stretch;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known of the operators: Thomson and Yeh, Journal of Economic Theory 143, 2008; equal to the last digit. */
class RuleOperatorsTest {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static List<AllocationRule> exactRules() {
        return List.of(
                new Proportional(),
                new ConstrainedEqualAwards(),
                new ConstrainedEqualLosses(),
                new Talmud(),
                new ReverseTalmud(),
                new Piniles(),
                new ConstrainedEgalitarian(),
                TalFamily.of(new BigDecimal("0.3")),
                new AdjustedProportional(),
                new MinimalOverlap(),
                new AlphaMin(),
                new AverageOfCeaAndCel());
    }

    /** Fails unless both rules give the same fractions for many problems of up to eight members. */
    private static void assertSame(AllocationRule one, AllocationRule other) {
        for (long seed = 0; seed < 200; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 8);
            Amounts a = one.divide(problem);
            Amounts b = other.divide(problem);
            assertThat(ClaimsRules.addsUp(a, problem.total()))
                    .as("%s, seed %d", one.id(), seed)
                    .isTrue();
            for (int i = 0; i < problem.size(); i++) {
                assertThat(ClaimsRules.compare(a, i, b, i))
                        .as("%s and %s, member %d, seed %d", one.id(), other.id(), i, seed)
                        .isZero();
            }
        }
    }

    @Test
    void the_dual_of_equal_awards_is_equal_losses() {
        assertSame(Dual.of(new ConstrainedEqualAwards()), new ConstrainedEqualLosses());
        assertSame(Dual.of(new Talmud()), new Talmud());
        assertSame(Dual.of(new Proportional()), new Proportional());
        assertSame(Dual.of(new AdjustedProportional()), new AdjustedProportional());
        assertSame(Dual.of(new RandomArrival()), new RandomArrival());
        assertSame(Dual.of(TalFamily.of(new BigDecimal("0.3"))), TalFamily.of(new BigDecimal("0.7")));
    }

    @Test
    void the_dual_of_the_dual_is_the_rule() {
        exactRules().forEach(rule -> assertSame(Dual.of(Dual.of(rule)), rule));
    }

    /** The formula itself, which a schedule's mirrored stretches know nothing of. */
    @Test
    void a_schedule_has_the_dual_of_its_definition() {
        for (AllocationRule rule : exactRules()) {
            for (long seed = 0; seed < 200; seed++) {
                AllocationProblem problem = RandomClaims.problem(seed, 8);
                BigDecimal sum = RandomClaims.sum(problem.claims().toArray());
                AllocationProblem mirrored = AllocationProblem.of(
                        sum.subtract(problem.total()), problem.claims().toArray());
                Amounts expected = ClaimsRules.losses(problem.claims(), rule.divide(mirrored));
                Amounts dual = Dual.of(rule).divide(problem);
                for (int i = 0; i < problem.size(); i++) {
                    assertThat(ClaimsRules.compare(dual, i, expected, i))
                            .as("%s, member %d, seed %d", rule.id(), i, seed)
                            .isZero();
                }
            }
        }
    }

    @Test
    void minimal_rights_are_the_dual_of_truncation() {
        exactRules().forEach(rule -> assertSame(Dual.of(Truncation.of(rule)), MinimalRightsFirst.of(Dual.of(rule))));
    }

    @Test
    void the_talmud_heeds_neither_truncation_nor_minimal_rights() {
        assertSame(Truncation.of(new Talmud()), new Talmud());
        assertSame(MinimalRightsFirst.of(new Talmud()), new Talmud());
        assertSame(MinimalRightsFirst.of(new RandomArrival()), new RandomArrival());
        assertSame(Truncation.of(new ConstrainedEqualAwards()), new ConstrainedEqualAwards());
    }

    @Test
    void adjusted_proportional_is_minimal_rights_then_truncation_then_proportional() {
        assertSame(MinimalRightsFirst.of(Truncation.of(new Proportional())), new AdjustedProportional());
        assertSame(Truncation.of(MinimalRightsFirst.of(new Proportional())), new AdjustedProportional());
    }

    @Test
    void the_average_of_two_rules_is_their_mixture_by_halves() {
        AllocationRule mixture = Mixture.of(new ConstrainedEqualAwards(), new ConstrainedEqualLosses(), HALF);

        assertSame(mixture, new AverageOfCeaAndCel());
        assertSame(Dual.of(mixture), mixture);
        assertSame(Mixture.of(new Talmud(), new Piniles(), BigDecimal.ONE), new Talmud());
        assertSame(Mixture.of(new Talmud(), new Piniles(), BigDecimal.ZERO), new Piniles());
    }

    @Test
    void concede_and_divide_is_each_of_many_rules_for_two_members() {
        List<AllocationRule> rules = List.of(
                new Talmud(),
                new RandomArrival(),
                new MinimalOverlap(),
                MinimalRightsFirst.of(new ConstrainedEqualAwards()),
                MinimalRightsFirst.of(Truncation.of(new ConstrainedEqualLosses())));
        for (AllocationRule rule : rules) {
            Amounts awards = rule.divide(AllocationProblem.of(new BigDecimal(100), 60, 90));
            assertThat(awards.toArray()).as(rule.id()).containsExactly(35, 65);
        }
    }

    static LongStream seeds() {
        return Cases.seeds(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("the dual of a schedule keeps limits, and agrees with the oracle for its stretches")
    void dualWithinLimits(long seed) {
        Case problem = Cases.real(seed, 9);
        Schedule mirrored = Schedule.of(
                Stretch.of(Stretch.Kind.EQUAL_SHORTFALLS, "0.5"), Stretch.of(Stretch.Kind.EQUAL_LOSSES, "1"));
        Amounts amounts = Dual.of(new ConstrainedEgalitarian())
                .divide(AllocationProblem.of(problem.claims(), problem.limits())
                        .withWeights(problem.weights().toArray()));

        assertThat(Fractions.of(amounts)).as(problem.toString()).containsExactly(LevelOracle.solve(mirrored, problem));
    }

    @Test
    void truncation_and_mixtures_keep_limits_where_their_rules_do() {
        AllocationProblem problem = AllocationProblem.of(Amounts.of(6, 6, 30), ceiling("10", "1"));
        AllocationRule mixture = Mixture.of(new Proportional(), new ConstrainedEqualAwards(), HALF);

        assertThat(Truncation.of(new Proportional()).divide(problem).toArray()).containsExactly(1, 3.375, 5.625);
        assertThat(mixture.divide(problem).toArray()).containsExactly(1, 3, 6);
    }

    static Stream<AllocationRule> refusing() {
        return Stream.of(
                Dual.of(new AlphaMin()),
                Truncation.of(new MinimalOverlap()),
                MinimalRightsFirst.of(new Proportional()),
                Mixture.of(new Talmud(), new RandomArrival(), HALF));
    }

    @ParameterizedTest
    @MethodSource("refusing")
    void refuses_limits_by_name_where_the_result_is_no_schedule(AllocationRule rule) {
        AllocationProblem problem = AllocationProblem.of(Amounts.of(6, 6, 30), ceiling("10", "4"));

        assertThat(rule.takesLimits()).isFalse();
        assertThatThrownBy(() -> rule.divide(problem))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule " + rule.id() + " does not support the ceiling of m0 (4)");
    }

    private static LimitTree ceiling(String total, String first) {
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            BigDecimal ceiling = new BigDecimal(i == 0 ? first : total);
            members.add(LimitTree.node("m" + i, new int[] {i}, BigDecimal.ZERO, ceiling));
        }
        ContributionType units = ContributionType.of("amount", "units", "1");
        return LimitTree.of(new BigDecimal(total), members, List.of(), units);
    }

    @Test
    void an_operator_refuses_a_total_above_the_claims_where_it_needs_them() {
        AllocationProblem problem = AllocationProblem.of(new BigDecimal(9), 2, 3);

        assertThatThrownBy(() -> MinimalRightsFirst.of(new Proportional()).divide(problem))
                .hasMessageContaining("total (9) must not be above the sum of claims (5.0) for rule "
                        + "minimal-rights-first-of-proportional");
        assertThat(Dual.of(new Proportional()).divide(problem).toArray()).containsExactly(3.6, 5.4);
    }

    @Test
    void an_operator_is_configured_like_its_rule() {
        AllocationRule dual = Dual.of((AllocationRule) new TalFamily()).with(Map.of("theta", "0.2"));

        assertThat(dual.id()).isEqualTo("dual-of-tal-family");
        assertSame(dual, TalFamily.of(new BigDecimal("0.8")));
        assertThatThrownBy(() -> Truncation.of(new Talmud()).with(Map.of("theta", "1")))
                .hasMessageContaining("theta");
    }

    @Test
    void a_mixture_refuses_a_weight_outside_its_range() {
        assertThatThrownBy(() -> Mixture.of(new Talmud(), new Piniles(), new BigDecimal("1.1")))
                .hasMessage("weight of talmud in a mixture (1.1) must be within 0 .. 1");
    }
}
