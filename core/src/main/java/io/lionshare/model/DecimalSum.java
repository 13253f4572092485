package io.lionshare.model;

import java.math.BigDecimal;

/** A sum of decimal numbers &ge; 0: whole ones in a {@code long} while it fits. */
final class DecimalSum {
    /** This number of digits always fits a long. */
    private static final int FEW_DIGITS = 18;

    private long whole;
    private BigDecimal rest = BigDecimal.ZERO;

    void add(BigDecimal value) {
        if (value.scale() != 0 || value.precision() > FEW_DIGITS) {
            rest = rest.add(value);
            return;
        }
        long sum = whole + value.longValue();
        if (sum < 0) {
            rest = rest.add(BigDecimal.valueOf(whole));
            sum = value.longValue();
        }
        whole = sum;
    }

    BigDecimal value() {
        BigDecimal sum = BigDecimal.valueOf(whole);
        return rest.signum() == 0 && rest.scale() == 0 ? sum : rest.add(sum);
    }
}
