package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.model.Limit;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Where limits begin or cease to bind as the weight of a second strategy rises.
 *
 * @param from the weight, or one at which they do not yet
 * @param to the same weight where it is exact; else the next weight that was tried
 * @param begin the limits that bind beyond it, but not before
 * @param cease the limits that bind before it, but not beyond
 */
public record Kink(Fraction from, Fraction to, List<Limit> begin, List<Limit> cease) {
    /** Refuses ends that fall. */
    public Kink {
        Objects.requireNonNull(from, "start of a kink");
        Objects.requireNonNull(to, "end of a kink");
        Objects.requireNonNull(begin, "limits that begin to bind");
        Objects.requireNonNull(cease, "limits that cease to bind");
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("start of a kink (" + from + ") must be <= its end (" + to + ")");
        }
        begin = List.copyOf(begin);
        cease = List.copyOf(cease);
    }

    /**
     * Whether the weight is known exactly.
     *
     * @return true if both ends are the same
     */
    public boolean isExact() {
        return from.equals(to);
    }

    @Override
    public String toString() {
        return PrintableText.brief("kink at " + from.percent() + (isExact() ? "" : " to " + to.percent()));
    }
}
