package io.lionshare.robustness;

import java.util.Optional;

/**
 * Another member within a cell, and the form with the sign of its amount less that of the member; empty where there is none.
 *
 * @param form the other member
 * @param member the member whose rank is asked for
 * @param filter of the form
 */
record Rival(MemberForm form, MemberForm member, Optional<FormFilter> filter) {
    static Rival of(MemberForm form, MemberForm member) {
        Optional<FormFilter> filter =
                form.isLinearTo(member) ? Optional.of(new FormFilter(form.minus(member))) : Optional.empty();
        return new Rival(form, member, filter);
    }

    boolean isLinear() {
        return filter.isPresent();
    }

    /** The form of a linear one. */
    LinearForm difference() {
        return filter.orElseThrow().form();
    }

    /** On which side of the member it is in a simplex, with corners in {@code double}, too. */
    Side sideIn(Simplex simplex, double[][] near) {
        return filter.isPresent() ? filter.get().sideOf(simplex.corners(), near) : form.sideOf(member, simplex);
    }

    /** The difference in a simplex, in {@code double}. */
    Difference in(Simplex simplex) {
        return isLinear() ? LinearDifference.of(difference().at(simplex)) : PoolDifference.of(form, member, simplex);
    }
}
