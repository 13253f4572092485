package io.lionshare.model;

import com.google.common.collect.ImmutableSortedSet;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * A named set of members, such as "Europe".
 *
 * @param name the name, which no member's id may equal
 * @param members the ids of its members, at least one
 */
public record Bloc(String name, Set<String> members) {
    /** Refuses a blank name and an empty set. */
    public Bloc {
        Objects.requireNonNull(members, "members of a bloc");
        Names.requireText("name of a bloc", name);
        members = ImmutableSortedSet.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("bloc " + name + " must have at least one member");
        }
    }

    /**
     * A bloc of the members named.
     *
     * @param name the name
     * @param members the ids of its members
     * @return the bloc
     */
    public static Bloc of(String name, String... members) {
        Objects.requireNonNull(members, "members of a bloc");
        return new Bloc(name, ImmutableSortedSet.copyOf(Arrays.asList(members)));
    }

    @Override
    public String toString() {
        return PrintableText.brief(name + ": " + String.join(", ", members));
    }
}
