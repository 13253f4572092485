package io.lionshare.axiom.search;

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
public record Range(List<Integer> members, Fraction floor, Fraction ceiling) {
    boolean isBloc() {
        return members.size() > 1;
    }

    boolean isOf(int member) {
        return !isBloc() && members.get(0) == member;
    }

    public Range withCeiling(Fraction other) {
        return new Range(members, floor, other);
    }

    public Range withFloor(Fraction other) {
        return new Range(members, other, ceiling);
    }

    public Range times(Fraction factor) {
        return new Range(members, floor.times(factor), ceiling.times(factor));
    }

    /** Whose limits they are, in words. */
    public String words() {
        return (isBloc() ? "bloc of members " : "member ")
                + members.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return (isBloc() ? members : members.get(0)) + " within " + floor + ".." + ceiling;
    }
}
