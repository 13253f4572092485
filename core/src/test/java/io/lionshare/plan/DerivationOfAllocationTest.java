package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.model.Derivation;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Seeds;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.Proportional;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of a derivation add up, and every change has a reason that is a whole sentence. */
class DerivationOfAllocationTest {
    /** Equal awards in doubles, as a stranger would write it: it adds up within rounding only. */
    private static final class InDoubles implements AllocationRule {
        @Override
        public String id() {
            return "in-doubles";
        }

        @Override
        public String summary() {
            return "equal awards in doubles";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            double[] amounts = Problem.EQUAL_AWARDS.divide(problem).toArray();
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] *= 1 - 1e-12 * (i % 3);
            }
            return Amounts.of(amounts);
        }
    }

    static LongStream seeds() {
        return Seeds.first(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theStepsAddUpAndHaveReasons(long seed) {
        Problem problem = Problem.of(seed % 2 == 0 ? Cases.whole(seed, 12) : Cases.small(seed, 12));
        List<AllocationRule> rules = List.of(
                new Proportional(), Problem.EQUAL_AWARDS, Problem.EQUAL_LOSSES, Problem.TALMUD, new InDoubles());
        for (AllocationRule rule : rules) {
            Allocation allocation = problem.allocate(Problem.plan().withRule(rule));
            check(allocation, rule.id() + ", " + problem.source());
        }
    }

    private static void check(Allocation allocation, String words) {
        List<Derivation.Step> steps = allocation.derivation().steps();
        assertThat(steps)
                .extracting(Derivation.Step::name)
                .containsExactly(
                        "proportional to score",
                        "rule " + allocation.plan().rule().id(),
                        "limits of members",
                        "limits of blocs",
                        "whole units");
        int n = allocation.alliance().size();
        for (int step = 0; step < steps.size(); step++) {
            BigDecimal column = BigDecimal.ZERO;
            for (int i = 0; i < n; i++) {
                column = column.add(steps.get(step).change(i));
                checkReason(steps.get(step), i, words);
            }
            BigDecimal expected = step == 0 ? allocation.burden().total() : BigDecimal.ZERO;
            assertThat(column).as("step %d, %s", step, words).isEqualByComparingTo(expected);
        }
        for (int i = 0; i < n; i++) {
            BigDecimal row = BigDecimal.ZERO;
            for (Derivation.Step step : steps) {
                row = row.add(step.change(i));
            }
            assertThat(row)
                    .as("member %d, %s", i, words)
                    .isEqualByComparingTo(allocation.amount(
                            allocation.alliance().members().get(i).id()));
        }
    }

    private static void checkReason(Derivation.Step step, int member, String words) {
        String reason = step.reason(member);
        if (step.change(member).signum() == 0) {
            assertThat(reason).isEmpty();
        } else {
            assertThat(reason)
                    .as("%s of member %d, %s", step.name(), member, words)
                    .isNotBlank()
                    .doesNotEndWith(" ")
                    .doesNotContain("  ")
                    .doesNotContain("null");
        }
    }
}
