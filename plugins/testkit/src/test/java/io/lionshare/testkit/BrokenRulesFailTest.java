package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.axiom.RuleAxiom;
import io.lionshare.axiom.RuleAxioms;
import io.lionshare.axiom.Search;
import io.lionshare.axiom.Verdict;
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
import org.junit.jupiter.api.parallel.Isolated;

/** The contract is put to rules that are wrong on purpose; each must fail, and by the right test. */
@Isolated
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
        return Failures.of(contract(division)).keySet();
    }

    /** Amounts in proportion to the claims, in {@code double} and within no limits. */
    private static double[] proportional(AllocationProblem problem) {
        return new Proportional()
                .divide(problem.within(problem.limits().withoutLimits()))
                .toArray();
    }

    @Test
    void theWholeContractIsKeptByARuleThatIsRight() {
        assertThat(failures(new Proportional()::divide)).isEmpty();
        assertThat(Failures.leftOut(contract(new Proportional()::divide))).isZero();
    }

    private static Amounts withoutACent(AllocationProblem problem) {
        double[] amounts = new Proportional().divide(problem).toArray();
        for (int i = amounts.length - 1; i >= 0; i--) {
            if (amounts[i] > 0.01) {
                amounts[i] -= 0.01;
                break;
            }
        }
        return Amounts.of(amounts);
    }

    @Test
    void aCentThatIsDropped() {
        AllocationRuleContract contract =
                contract(BrokenRulesFailTest::withoutACent, "equal-treatment-of-equals", "consistency");
        assertThat(Failures.of(contract)).containsOnlyKeys("awards");
        assertThat(Failures.leftOut(contract)).isEqualTo(9);
        assertThat(Failures.of(contract, "awards"))
                .startsWith("awards is violated: the amounts do not add up to the total: 0.99 ≠ 1\n")
                .containsOnlyOnce("do not add up")
                .contains("subject.divide(AllocationProblem.of(new BigDecimal(\"1\"), 1)); // (0.99)\n\nimport ")
                .endsWith("import java.util.*;");
        assertThat(Failures.of(contract(problem -> Amounts.of(new double[problem.size()])), "derivation-adds-up"))
                .contains("allocation rule broken")
                .contains("amount of all members (0 quanta) must be");
    }

    @Test
    @DisplayName("the summary of a build repeats the message, so that is one line; no trace leads through the test kit")
    void oneLineAndTheTextOnce() {
        AllocationRuleContract contract = contract(BrokenRulesFailTest::withoutACent);
        assertThatThrownBy(() -> contract.stages().get(0).get(0).test().execute())
                .hasMessage("awards is violated: the amounts do not add up to the total: 0.99 ≠ 1")
                .satisfies(violation -> assertThat(violation.getStackTrace()).isEmpty());
    }

    @Test
    @DisplayName("plain loops in double, whose sums depend on the order of members in the last bit, keep the contract")
    void theLastBitOfPlainLoops() {
        Function<AllocationProblem, Amounts> plain = problem -> {
            if (problem.limits().hasLimits()) {
                throw new IllegalArgumentException("rule broken keeps no limits");
            }
            double[] amounts = problem.claims().toArray();
            double sum = 0;
            for (double claim : amounts) {
                sum += claim;
            }
            for (int i = 0; i < amounts.length && sum > 0; i++) {
                amounts[i] = problem.total().doubleValue() * amounts[i] / sum;
            }
            return Amounts.of(amounts);
        };
        assertThat(failures(plain)).isEmpty();
    }

    @Test
    @DisplayName("a witness has a small scale on every seed, although amounts in double have large denominators")
    void aWitnessOfASmallScale() {
        Function<AllocationProblem, Amounts> cut = problem -> {
            double[] amounts = problem.claims().toArray();
            double squares = Arrays.stream(amounts).map(claim -> claim * claim).sum();
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = Math.min(amounts[i], problem.total().doubleValue() * amounts[i] * amounts[i] / squares);
            }
            return Amounts.of(amounts);
        };
        RuleAxiom consistency = RuleAxioms.get("consistency");
        for (long seed = 1; seed <= 5; seed++) {
            Verdict verdict = consistency.check(
                    new Broken(cut), Search.withDefaults().withCases(100).withSeed(seed));
            assertThat(verdict).as("seed %d", seed).isInstanceOf(Verdict.Violated.class);
            assertThat(((Verdict.Violated) verdict)
                            .witness()
                            .observations()
                            .get(0)
                            .problem())
                    .as("seed %d", seed)
                    .matches("\\d among \\[\\d(, \\d)*\\]");
        }
    }

    @Test
    @DisplayName("full claims given out whatever the total, and a refusal that is none")
    void aTotalAboveTheClaims() {
        assertThat(aboveTheClaims(AllocationProblem::claims))
                .contains("sum of what is given of 10 among claims of 1, 2 and 3");
        assertThat(aboveTheClaims(problem -> {
                    throw new IllegalArgumentException("too much");
                }))
                .contains("broken");
        assertThat(aboveTheClaims(problem -> {
                    throw new IllegalStateException("too much");
                }))
                .contains("must be divided or refused");
        assertThat(aboveTheClaims(new Proportional()::divide)).isEmpty();
    }

    private static String aboveTheClaims(Function<AllocationProblem, Amounts> division) {
        return Failures.of(contract(division), "total-above-the-claims");
    }

    @Test
    void theFirstIsFavoured() {
        assertThat(failures(problem -> firstComeFirstServed(problem))).containsExactly("order-of-input");
        assertThat(Failures.of(contract(problem -> firstComeFirstServed(problem)), "order-of-input"))
                .contains("gets another amount: 1 ≠ 0");
    }

    private static Amounts firstComeFirstServed(AllocationProblem problem) {
        AllocationRule rule = new Broken(BrokenRulesFailTest::firstComeFirstServed);
        problem.requireNoLimits(rule);
        problem.requireWithinClaims(rule);
        double rest = problem.total().doubleValue();
        double[] amounts = problem.claims().toArray();
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = Math.min(amounts[i], rest);
            rest -= amounts[i];
        }
        return Amounts.of(amounts);
    }

    @Test
    void aCeilingIsIgnored() {
        Function<AllocationProblem, Amounts> ignoring = problem -> Amounts.of(proportional(problem));
        assertThat(failures(ignoring)).containsExactly("limits-kept-or-refused");
        assertThat(Failures.of(contract(ignoring), "limits-kept-or-refused"))
                .contains("the ceiling of member 0 is not kept: 1/2 > 0")
                .contains("LimitTree.node(\"0\", new int[] {0}, new BigDecimal(\"0\"), new BigDecimal(\"0\"))")
                .contains("// (1/2, 1/2)")
                .doesNotContain("does not name");
    }

    @Test
    @DisplayName("a refusal that does not name the rule")
    void aRefusalWithoutAName() {
        assertThat(failures(problem -> {
                    if (!Arrays.equals(
                            proportional(problem),
                            new Proportional().divide(problem).toArray())) {
                        throw new IllegalArgumentException("no limits, please");
                    }
                    return new Proportional().divide(problem);
                }))
                .containsExactly("limits-kept-or-refused");
    }

    @Test
    void aNegativeShare() {
        assertThat(failures(problem -> {
                    double[] amounts = proportional(problem);
                    if (amounts.length > 1) {
                        amounts[0] -= problem.total().doubleValue();
                        amounts[1] += problem.total().doubleValue();
                    }
                    return Amounts.of(amounts);
                }))
                .containsExactly("awards");
    }

    @Test
    void notANumberWhereAllClaimsAreZero() {
        Function<AllocationProblem, Amounts> naive = problem -> {
            double[] claims = problem.claims().toArray();
            double level = problem.total().doubleValue() / Arrays.stream(claims).sum();
            return Amounts.of(Arrays.stream(claims).map(claim -> claim * level).toArray());
        };

        assertThat(Failures.of(contract(naive), "all-claims-zero")).contains("must be taken");
        assertThat(Failures.of(contract(new Proportional()::divide), "all-claims-zero"))
                .isEmpty();
    }

    @Test
    void stateThatIsKeptBetweenCalls() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(failures(problem -> calls.getAndIncrement() % 3 == 0
                        ? new Proportional().divide(problem)
                        : new ConstrainedEqualAwards().divide(problem)))
                .containsExactly("same-on-replay");
    }

    @Test
    @DisplayName("an order that depends on where a member stands among equals")
    void unstableOrder() {
        Function<AllocationProblem, Amounts> unstable = problem -> {
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
        };
        assertThat(Failures.of(contract(unstable), "order-of-input")).contains("gets another amount");
    }

    @Test
    void threadsThatDisturbEachOther() {
        AtomicInteger under = new AtomicInteger();
        Function<AllocationProblem, Amounts> racing = problem -> {
            boolean first = under.getAndIncrement() < 50;
            return first ? new Proportional().divide(problem) : new ConstrainedEqualAwards().divide(problem);
        };
        assertThat(Failures.of(contract(racing), "same-from-many-threads")).contains("from one of many threads");
    }

    @Test
    @DisplayName("a declared axiom that does not hold: the message has the seed, the formula, and Java that compiles")
    void aFalseDeclaration() {
        AllocationRuleContract contract =
                contract(new Proportional()::divide, "claims-truncation-invariance", "self-duality");

        assertThat(Failures.of(contract))
                .containsOnlyKeys("claims-truncation-invariance")
                .hasValueSatisfying(new Condition<>(
                        message -> message.contains("seed 1")
                                && message.contains("import io.lionshare.rule.*;")
                                && message.contains("subject.divide("),
                        "shows seed and witness"));
    }

    @Test
    @DisplayName("a declared axiom that does not hold: the seed has the same digits everywhere")
    void aFalseDeclarationInArabic() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Failures.of(contract(new Proportional()::divide, "claims-truncation-invariance"))
                            .values())
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .contains("seed 1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRuleThatIsNotRegisteredAndNotPublic() {
        assertThat(Failures.messageOf(contract(new Proportional()::divide)::registration))
                .contains("META-INF/services/io.lionshare.rule.AllocationRule");
        assertThat(Failures.messageOf(contract(new Proportional()::divide)::shape))
                .contains("must be public and final");
    }
}
