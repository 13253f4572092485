package io.lionshare.examples.cli.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.level.Amounts;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule in doubles that misses the total by little is divided again, and the answer says so. */
class AdjustedAmountsTest {
    private record Near(double miss) implements AllocationRule {
        @Override
        public String id() {
            return "near";
        }

        @Override
        public String summary() {
            return "half of the total each, and a little more";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            double half = problem.total().doubleValue() / 2;
            return Amounts.of(half, half + miss);
        }
    }

    private static String answer(double miss) {
        LineSolver solver = new LineSolver(
                Plugins.of(AllocationRule.class, List.of(new Near(miss))),
                Plugins.of(ApportionmentMethod.class, List.of()));
        return solver.solve("{\"op\":\"divide\",\"rule\":\"near\",\"total\":10,\"claims\":[8,8]}")
                .text();
    }

    @ParameterizedTest
    @CsvSource({"1e-9", "-1e-9"})
    void theAnswerSaysThatAmountsWereDividedAgain(double miss) {
        assertThat(answer(miss)).endsWith("],\"adjusted\":true}");
    }

    @Test
    void anExactRuleIsNotAdjusted() {
        assertThat(answer(0)).endsWith("\"amounts\":[5.0,5.0]}");
    }
}
