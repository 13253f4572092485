package io.lionshare.plan;

import io.lionshare.level.Amounts;
import io.lionshare.level.TruncatedAmounts;
import io.lionshare.level.kernel.Selection;
import java.math.BigDecimal;

/** Amounts cut to three decimals, the thousandths left going to the largest remainders, so that they still add up. */
final class Thousandths {
    private static final int PARTS = 1000;

    private final long[] whole;
    private final int[] thousandths;

    private Thousandths(int size) {
        this.whole = new long[size];
        this.thousandths = new int[size];
    }

    /** The amounts with three decimals; they add up to the whole total that the amounts add up to. */
    static Thousandths of(Amounts amounts, long total) {
        int n = amounts.size();
        TruncatedAmounts cut = TruncatedAmounts.of(amounts, PARTS);
        Thousandths rounded = new Thousandths(n);
        int[] members = new int[n];
        long wholeLeft = total;
        int left = 0;
        for (int i = 0; i < n; i++) {
            members[i] = i;
            rounded.whole[i] = cut.whole(i);
            rounded.thousandths[i] = cut.part(i);
            wholeLeft -= cut.whole(i);
            left -= cut.part(i);
        }
        left += (int) (wholeLeft * PARTS);
        Selection.select(members, n, left, (i, j) -> {
            int byRest = cut.compareRests(j, i);
            return byRest != 0 ? byRest : Integer.compare(i, j);
        });
        for (int k = 0; k < left; k++) {
            rounded.thousandths[members[k]]++;
        }
        return rounded;
    }

    /** Whole amounts. */
    static Thousandths of(long... units) {
        Thousandths exact = new Thousandths(units.length);
        System.arraycopy(units, 0, exact.whole, 0, units.length);
        return exact;
    }

    BigDecimal get(int i) {
        return BigDecimal.valueOf(whole[i]).add(BigDecimal.valueOf(thousandths[i], 3));
    }
}
