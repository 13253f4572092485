package io.lionshare.axiom;

import io.lionshare.level.Fraction;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A floor and a ceiling: of one member, or of a bloc.
 *
 * @param members their positions, rising; one for a member's own limits
 * @param floor &ge; 0
 * @param ceiling at least the floor
 */
record Range(List<Integer> members, Fraction floor, Fraction ceiling) {
    boolean isBloc() {
        return members.size() > 1;
    }

    boolean isOf(int member) {
        return !isBloc() && members.get(0) == member;
    }

    Range withCeiling(Fraction other) {
        return new Range(members, floor, other);
    }

    Range withFloor(Fraction other) {
        return new Range(members, other, ceiling);
    }

    Range times(Fraction factor) {
        return new Range(members, floor.times(factor), ceiling.times(factor));
    }

    /** Whose limits they are, in words. */
    String words() {
        return (isBloc() ? "bloc of members " : "member ")
                + members.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return (isBloc() ? members : members.get(0)) + " within " + floor + ".." + ceiling;
    }
}
