package io.lionshare.transition;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Limit;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.List;

/** A year in which no split keeps the caps on change, the limits and the total together. */
public final class CapConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The type of trees whose numbers are scaled. */
    static final ContributionType PLAIN = ContributionType.of("amount", "units", "1");

    /** The year of the conflict. */
    private final int year;

    private final transient List<Limit> bounds;

    private CapConflictException(String message, int year, List<Limit> bounds) {
        super(message);
        this.year = year;
        this.bounds = List.copyOf(bounds);
    }

    /** Brings the bounds of a scaled tree back to the burden's unit, each with where it comes from. */
    static CapConflictException of(int year, Burden burden, InfeasibleException conflict, LimitsInForce inForce) {
        ContributionType type = burden.type();
        List<Limit> bounds = conflict.conflict().limits();
        List<String> words = bounds.stream()
                .map(bound -> bound.target()
                        + (bound.kind() == Limit.Kind.FLOOR ? " carries at least " : " carries at most ")
                        + format(bound.bound().of(BigDecimal.ZERO), inForce, type) + " " + inForce.reason(bound))
                .toList();
        return new CapConflictException(
                "no split of " + type.format(burden.total()) + " in " + year + " keeps caps on change and limits: "
                        + Names.few(words) + ", short by "
                        + format(conflict.conflict().gap(), inForce, type)
                        + "\nMaybe a larger cap, or a cap in percent or points of the total, which grows with it",
                year,
                bounds);
    }

    private static String format(BigDecimal scaled, LimitsInForce inForce, ContributionType type) {
        return type.format(type.amount(inForce.unscaled(scaled).toDecimal(3)));
    }

    /**
     * The year.
     *
     * @return the first year without a split
     */
    public int year() {
        return year;
    }

    /**
     * The members and blocs whose bounds conflict.
     *
     * @return their names, each once for each bound; none can be left out
     */
    public List<String> members() {
        return bounds.stream().map(Limit::target).toList();
    }
}
