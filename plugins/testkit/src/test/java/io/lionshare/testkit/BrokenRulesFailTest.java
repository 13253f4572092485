package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ConstrainedEqualAwards;
import io.lionshare.rule.Proportional;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assertj.core.api.Condition;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract is put to rules that are wrong on purpose; each must fail, and by the right test. */
class BrokenRulesFailTest {
    /** A rule of a few words. */
    private record Broken(Function<AllocationProblem, Amounts> division) implements AllocationRule {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            return division.apply(problem);
        }
    }

    private static AllocationRuleContract contract(Function<AllocationProblem, Amounts> division, String... declared) {
        return new AllocationRuleContract() {
            @Override
            protected AllocationRule plugin() {
                return new Broken(division);
            }

            @Override
            protected Set<String> axioms() {
                return Set.of(declared);
            }
        };
    }

    private static Set<String> failures(Function<AllocationProblem, Amounts> division) {
        return Failures.of(contract(division).mandatoryAxioms()).keySet();
    }

    /** Amounts in proportion to the claims, in {@code double} and within no limits. */
    private static double[] proportional(AllocationProblem problem) {
        return new Proportional()
                .divide(problem.within(problem.limits().withoutLimits()))
                .toArray();
    }

    @Test
    void the_whole_contract_is_kept_by_a_rule_that_is_right() {
        assertThat(failures(new Proportional()::divide)).isEmpty();
    }

    @Test
    void a_cent_that_is_dropped() {
        assertThat(failures(problem -> {
                    double[] amounts = new Proportional().divide(problem).toArray();
                    for (int i = amounts.length - 1; i >= 0; i--) {
                        if (amounts[i] > 0.01) {
                            amounts[i] -= 0.01;
                            break;
                        }
                    }
                    return Amounts.of(amounts);
                }))
                .contains("awards", "limits-kept-or-refused");
        assertThat(Failures.of(contract(problem -> Amounts.of(new double[problem.size()]))
                                .mandatoryAxioms())
                        .get("derivation-adds-up"))
                .contains("allocation rule broken")
                .contains("amount of all members (0 quanta) must be");
    }

    @Test
    @DisplayName("full claims given out whatever the total, and a refusal that is none")
    void a_total_above_the_claims() {
        assertThat(Failures.messageOf(contract(AllocationProblem::claims)::errors))
                .contains("sum of what is given of 10 among claims of 1, 2 and 3");
        assertThat(Failures.messageOf(contract(problem -> {
                    throw new IllegalArgumentException("too much");
                })::errors))
                .contains("broken");
        assertThat(Failures.messageOf(contract(problem -> {
                    throw new IllegalStateException("too much");
                })::errors))
                .contains("must be divided or refused");
        assertThat(Failures.messageOf(contract(new Proportional()::divide)::errors))
                .isEmpty();
    }

    @Test
    void the_first_is_favoured() {
        assertThat(failures(problem -> firstComeFirstServed(problem)))
                .contains("order-of-input")
                .doesNotContain("awards");
    }

    private static Amounts firstComeFirstServed(AllocationProblem problem) {
        if (!problem.limits().blocs().isEmpty()
                || problem.limits().members().stream()
                        .anyMatch(member ->
                                member.floor().signum() > 0 || member.ceiling().compareTo(problem.total()) < 0)) {
            throw new IllegalArgumentException("rule broken takes no limits");
        }
        double rest = problem.total().doubleValue();
        double[] amounts = problem.claims().toArray();
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = Math.min(amounts[i], rest);
            rest -= amounts[i];
        }
        return Amounts.of(amounts);
    }

    @Test
    void a_ceiling_is_ignored() {
        assertThat(failures(problem -> Amounts.of(proportional(problem))))
                .contains("limits-kept-or-refused")
                .doesNotContain("awards");
    }

    @Test
    @DisplayName("a refusal that does not name the rule")
    void a_refusal_without_a_name() {
        assertThat(failures(problem -> {
                    if (!Arrays.equals(
                            proportional(problem),
                            new Proportional().divide(problem).toArray())) {
                        throw new IllegalArgumentException("no limits, please");
                    }
                    return new Proportional().divide(problem);
                }))
                .contains("limits-kept-or-refused");
    }

    @Test
    void a_negative_share() {
        assertThat(failures(problem -> {
                    double[] amounts = proportional(problem);
                    if (amounts.length > 1) {
                        amounts[0] -= problem.total().doubleValue();
                        amounts[1] += problem.total().doubleValue();
                    }
                    return Amounts.of(amounts);
                }))
                .contains("awards");
    }

    @Test
    void not_a_number_where_all_claims_are_zero() {
        Function<AllocationProblem, Amounts> naive = problem -> {
            double[] claims = problem.claims().toArray();
            double level = problem.total().doubleValue() / Arrays.stream(claims).sum();
            return Amounts.of(Arrays.stream(claims).map(claim -> claim * level).toArray());
        };

        assertThat(Failures.messageOf(contract(naive)::zeros)).contains("must be taken");
        assertThat(Failures.messageOf(contract(new Proportional()::divide)::zeros))
                .isEmpty();
    }

    @Test
    void state_that_is_kept_between_calls() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(failures(problem -> calls.getAndIncrement() % 3 == 0
                        ? new Proportional().divide(problem)
                        : new ConstrainedEqualAwards().divide(problem)))
                .contains("same-on-replay");
    }

    @Test
    @DisplayName("an order that depends on where a member stands among equals")
    void unstable_order() {
        assertThat(failures(problem -> {
                    double[] amounts = new Proportional().divide(problem).toArray();
                    int[] byClaim = IntStream.range(0, amounts.length)
                            .boxed()
                            .sorted((i, j) -> Double.compare(
                                    problem.claims().get(i), problem.claims().get(j)))
                            .mapToInt(i -> i)
                            .toArray();
                    double moved = 0.001 * amounts[byClaim[0]];
                    amounts[byClaim[0]] -= moved;
                    amounts[byClaim[byClaim.length - 1]] += moved;
                    return Amounts.of(amounts);
                }))
                .contains("order-of-input");
    }

    @Test
    void threads_that_disturb_each_other() {
        AtomicInteger under = new AtomicInteger();
        Function<AllocationProblem, Amounts> racing = problem -> {
            boolean first = under.getAndIncrement() < 50;
            return first ? new Proportional().divide(problem) : new ConstrainedEqualAwards().divide(problem);
        };
        assertThat(Failures.messageOf(contract(racing)::threads)).contains("from one of many threads");
    }

    @Test
    @DisplayName("a declared axiom that does not hold: the message has the seed, the formula, and Java that compiles")
    void a_false_declaration() {
        AllocationRuleContract contract =
                contract(new Proportional()::divide, "claims-truncation-invariance", "self-duality");

        assertThat(Failures.of(contract.declaredAxioms()))
                .containsOnlyKeys("claims-truncation-invariance")
                .hasValueSatisfying(new Condition<>(
                        message -> message.contains("seed 1")
                                && message.contains("import io.lionshare.rule.*;")
                                && message.contains("subject.divide("),
                        "shows seed and witness"));
    }

    @Test
    @DisplayName("a declared axiom that does not hold: the seed has the same digits everywhere")
    void a_false_declaration_in_arabic() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Failures.of(contract(new Proportional()::divide, "claims-truncation-invariance")
                                    .declaredAxioms())
                            .values())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("seed 1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_rule_that_is_not_registered_and_not_public() {
        assertThat(Failures.messageOf(contract(new Proportional()::divide)::registration))
                .contains("META-INF/services/io.lionshare.rule.AllocationRule");
        assertThat(Failures.messageOf(contract(new Proportional()::divide)::shape))
                .contains("must be public and final");
    }
}
