package io.lionshare.robustness;

import java.util.List;
import java.util.Optional;

/**
 * The weightings at which the same members and blocs stand at the same limits: a convex polytope, in which each ideal amount is a
 * ratio of linear forms.
 *
 * @param conditions forms that are all &ge; 0 exactly where these limits bind
 * @param members the amount of each member
 */
record WeightCell(List<LinearForm> conditions, List<MemberForm> members) {
    /** Copies the lists. */
    WeightCell {
        conditions = List.copyOf(conditions);
        members = List.copyOf(members);
    }

    /** A condition that a corner of the simplex does not keep; without one the cell holds the whole simplex, since it is convex. */
    Optional<LinearForm> broken(Simplex simplex) {
        return conditions.stream()
                .filter(form -> simplex.corners().stream()
                        .anyMatch(corner -> form.numeratorAt(corner).signum() < 0))
                .findFirst();
    }
}
