package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A key that runs over the members that it lists; the others carry nothing and need no indicator.
 *
 * <p>Inside, only these members exist: they alone are normalised, averaged and limited. Blocs are not carried over.
 */
public final class ListedMembers implements Base {
    private final Base base;
    private final Set<String> names;

    private ListedMembers(Base base, Collection<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("step members listed: the list must name at least one member");
        }
        this.base = base;
        this.names = new LinkedHashSet<>(names);
    }

    /**
     * A key over some members.
     *
     * @param base the key, or its beginning
     * @param names members' ids or blocs' names, at least one
     * @return the base
     * @throws IllegalArgumentException if there is no name
     */
    public static ListedMembers of(Base base, Collection<String> names) {
        Objects.requireNonNull(base, "base of listed members");
        return new ListedMembers(base, names);
    }

    @Override
    public String name() {
        return base.name() + " among the members listed";
    }

    @Override
    public Set<String> indicators() {
        return base.indicators();
    }

    @Override
    public void requireMeasured(Alliance alliance) {
        base.requireMeasured(part(alliance));
    }

    @Override
    public List<Stage> stages(Alliance alliance) {
        List<Integer> positions = positions(alliance);
        return base.stages(part(alliance)).stream()
                .map(stage -> widen(stage, positions, alliance.size()))
                .toList();
    }

    private List<Integer> positions(Alliance alliance) {
        return names.stream()
                .flatMapToInt(name -> Arrays.stream(alliance.positions(name)))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private Alliance part(Alliance alliance) {
        List<Member> members = positions(alliance).stream()
                .map(position -> alliance.members().get(position))
                .toList();
        return Alliance.of(alliance.indicators(), members, List.of());
    }

    private static Stage widen(Stage stage, List<Integer> positions, int size) {
        List<Fraction> shares = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int inside = positions.indexOf(i);
            shares.add(inside < 0 ? Fraction.ZERO : stage.shares().get(inside));
        }
        return Stage.of(stage.name(), new Shares(shares), member -> {
            int inside = positions.indexOf(member);
            return inside < 0 ? "" : stage.reason(inside);
        });
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
