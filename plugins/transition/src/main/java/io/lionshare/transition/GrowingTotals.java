package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Totals that grow at a rate, each rounded to the nearest quantum, half to even. */
final class GrowingTotals {
    private GrowingTotals() {}

    /** The burden of each step; the first one is the given one. */
    static List<Burden> of(Burden first, Fraction rate, int steps) {
        if (rate.compareTo(Fraction.of(-1)) <= 0) {
            throw new IllegalArgumentException("growth of totals (" + rate.percent() + ") must be above -100 %");
        }
        Fraction total = Fraction.of(first.total().divide(first.type().quantum()));
        List<Burden> burdens = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            BigDecimal quanta = new BigDecimal(total.numerator())
                    .divide(new BigDecimal(total.denominator()), 0, RoundingMode.HALF_EVEN);
            burdens.add(Burden.of(first.type(), first.type().amount(quanta)));
            total = total.times(Fraction.ONE.plus(rate));
        }
        return burdens;
    }
}
