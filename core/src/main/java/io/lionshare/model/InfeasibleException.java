package io.lionshare.model;

import java.math.BigDecimal;

/** A problem that no amounts can solve: floors above the total, ceilings below it, or blocs in conflict. */
public final class InfeasibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;

    InfeasibleException(Conflict conflict, BigDecimal totalQuanta, ContributionType type) {
        super(conflict.describe(type.amount(totalQuanta), type));
        this.conflict = conflict;
    }

    /**
     * What conflicts.
     *
     * @return an irreducible set of limits, and the gap
     */
    public Conflict conflict() {
        return conflict;
    }
}
