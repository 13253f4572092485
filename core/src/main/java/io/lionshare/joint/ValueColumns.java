package io.lionshare.joint;

import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Burden;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix of values by kind and member, rounded to decimals so that the members' values of a kind add up to the value of its
 * requirement. Everything has 12 digits, or as many more as prices have decimals.
 */
final class ValueColumns {
    private static final int DIGITS = 12;

    private final List<BigDecimal[]> columns;

    private ValueColumns(List<BigDecimal[]> columns) {
        this.columns = columns;
    }

    /** Rounds a matrix of parts of the value of everything. */
    static ValueColumns of(JointProblem problem, double[][] parts) {
        BigDecimal value = problem.value();
        int decimals = Math.max(problem.decimals(), DIGITS - value.precision() + value.scale());
        List<BigDecimal[]> columns = new ArrayList<>();
        for (int k = 0; k < parts.length; k++) {
            Burden burden = problem.burdens().get(k);
            BigDecimal required = problem.prices().of(burden.id()).multiply(BigDecimal.valueOf(burden.quanta()));
            columns.add(rounded(parts[k], required.movePointRight(decimals), decimals));
        }
        return new ValueColumns(columns);
    }

    private static BigDecimal[] rounded(double[] parts, BigDecimal units, int decimals) {
        BigDecimal[] values = new BigDecimal[parts.length];
        Amounts weights = Amounts.of(parts);
        boolean isEmpty = units.signum() == 0;
        long[] whole = isEmpty
                ? new long[parts.length]
                : new LargestRemainder()
                        .apportion(weights, LimitTree.unlimited(units, parts.length), TieBreak.largerWeight())
                        .toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = BigDecimal.valueOf(whole[i]).movePointLeft(decimals);
        }
        return values;
    }

    BigDecimal get(int kind, int member) {
        return columns.get(kind)[member];
    }

    /** What a member has of all kinds. */
    BigDecimal row(int member) {
        return columns.stream().map(column -> column[member]).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
