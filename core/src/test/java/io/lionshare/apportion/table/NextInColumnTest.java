package io.lionshare.apportion.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Webster;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who would hold the next unit of a column; quotients are votes over both divisors, over that of the next unit. */
class NextInColumnTest {
    private static final double[][] VOTES = {{60, 10}, {90, 20}};

    private static TableUnits units(MarginProblem problem) {
        return Biproportional.by(new Webster()).divide(problem);
    }

    private static TableDivisors divisors(String first, String second) {
        return new TableDivisors(
                List.of(new BigDecimal(first), new BigDecimal(second)),
                List.of(new BigDecimal("10"), new BigDecimal("1")),
                false);
    }

    @Test
    void theRowWithTheLargestQuotientHoldsTheNextUnit() {
        TableUnits units = units(MarginProblem.of(VoteTable.of(VOTES), new long[] {1, 2}, new long[] {3, 0}));
        assertThat(units.units(0, 0)).isEqualTo(1);
        assertThat(units.units(1, 0)).isEqualTo(2);
        // 6 / 1.5 = 4 and 9 / 2.5 = 3.6, over the divisors of the rows
        assertThat(units.nextInColumn(0, divisors("1", "1"))).hasValue(0);
        assertThat(units.nextInColumn(0, divisors("1", "0.8"))).hasValue(1);
        assertThat(units.nextInColumn(0, divisors("1", "0.9")))
                .as("4 and 4: the first")
                .hasValue(0);
        assertThat(units.nextInColumn(0, divisors("1.2", "1"))).hasValue(1);
    }

    @Test
    void aRowAtItsMaximumHoldsNoMore() {
        MarginProblem problem = MarginProblem.of(VoteTable.of(VOTES), new long[] {1, 2}, new long[] {3, 0});
        assertThat(units(problem.withMaximum(new long[][] {{1, 9}, {9, 9}})).nextInColumn(0, divisors("1", "1")))
                .hasValue(1);
        assertThat(units(problem.withMaximum(new long[][] {{1, 9}, {2, 9}})).nextInColumn(0, divisors("1", "1")))
                .isEmpty();
    }
}
