package io.lionshare.plan;

import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A burden of a scenario, within which limits it is divided, and what is carried of it today.
 *
 * @param burden what is needed
 * @param limits floors and ceilings of members and blocs; may be none
 * @param actual what members really give or were assessed; empty if nothing is known
 */
public record Requirement(Burden burden, Limits limits, Optional<Actual> actual) {
    private static final Fraction PERCENT = Fraction.of(1, 100);

    /** Refuses null. */
    public Requirement {
        Objects.requireNonNull(burden, "burden of a requirement");
        Objects.requireNonNull(limits, "limits of a requirement");
        Objects.requireNonNull(actual, "actual figures of a requirement");
    }

    /**
     * A burden without limits, of which nothing is known to be carried.
     *
     * @param burden what is needed
     * @return the requirement
     */
    public static Requirement of(Burden burden) {
        return new Requirement(burden, Limits.none(), Optional.empty());
    }

    /**
     * A copy with other limits.
     *
     * @param others floors and ceilings
     * @return the copy
     */
    public Requirement withLimits(Limits others) {
        return new Requirement(burden, others, actual);
    }

    /**
     * A copy with what is carried today.
     *
     * @param figures what members really give or were assessed
     * @return the copy
     */
    public Requirement withActual(Actual figures) {
        return new Requirement(burden, limits, Optional.of(figures));
    }

    /**
     * The exact shares of what is carried today: a share as it is given, an amount by the sum of all known amounts.
     *
     * @return by the id of the member, within 0 .. 1; without members whose share is unknown, which are all members where the
     *     known amounts are 0
     */
    public Map<String, Fraction> actualShares() {
        Map<String, Fraction> shares = new TreeMap<>();
        actual.ifPresent(known -> {
            List<Fraction> figures =
                    known.figures().values().stream().map(Fraction::of).toList();
            Fraction sum = Fraction.sum(figures);
            if (known.measure() == Actual.Measure.SHARES) {
                known.figures()
                        .forEach((member, figure) ->
                                shares.put(member, Fraction.of(figure).times(PERCENT)));
            } else if (sum.signum() > 0) {
                known.figures()
                        .forEach((member, figure) ->
                                shares.put(member, Fraction.of(figure).dividedBy(sum)));
            }
        });
        return shares;
    }

    @Override
    public String toString() {
        return PrintableText.brief(burden.id() + ", "
                + Nouns.count(limits.list().size(), "limits")
                + actual.map(figures -> ", " + figures).orElse(""));
    }
}
