package io.lionshare.document.figure;

import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import java.math.BigDecimal;
import java.util.List;

/** Limits in words. */
public final class LimitPhrase {
    private LimitPhrase() {}

    /**
     * What a limit says of one or several members, or of a bloc.
     *
     * @param names what they are called, at least one
     * @param limit the limit of each
     * @param burden what is divided
     * @return such as {@code Italy and Spain give none} or {@code United States gives at most 12.5 %}
     */
    public static String of(List<String> names, Limit limit, Burden burden) {
        BigDecimal bound = limit.bound().of(burden.total());
        String gives = Lists.and(names) + (names.size() == 1 ? " gives " : " give ");
        if (limit.kind() == Limit.Kind.CEILING && bound.signum() == 0) {
            return gives + "none";
        }
        String amount = limit.bound() instanceof Bound.Share share
                ? share.toString().replace(" ", Digits.NARROW)
                : AmountFormat.of(burden).counted(bound);
        return gives
                + (limit.kind() == Limit.Kind.CEILING ? "at most " : "at least ")
                + amount
                + (names.size() == 1 ? "" : " each");
    }
}
