package io.lionshare.joint;

import io.lionshare.model.Limit;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A limit of what a member gives in all that whole quanta cannot keep; it is missed by less than the price of the
 * member's dearest fractional quantum.
 *
 * @param limit the limit as declared
 * @param bound its bound, in the unit of the prices
 * @param value what the member gives, in the unit of the prices
 */
public record Overrun(Limit limit, BigDecimal bound, BigDecimal value) {
    /** Refuses null. */
    public Overrun {
        Objects.requireNonNull(limit, "limit that is overrun");
        Objects.requireNonNull(bound, "bound that is overrun");
        Objects.requireNonNull(value, "value above a limit");
    }

    /**
     * By how much the limit is missed.
     *
     * @return the distance, &gt; 0, in the unit of the prices
     */
    public BigDecimal by() {
        return value.subtract(bound).abs();
    }

    @Override
    public String toString() {
        return PrintableText.brief(value + " under a " + limit);
    }
}
