package io.lionshare.model;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the members of an alliance have pledged.
 *
 * @param list the pledges, under different ids; conditions name pledges among them only
 */
public record Pledges(List<Pledge> list) {
    /** Refuses an id used twice and a condition on an unknown pledge. */
    public Pledges {
        Objects.requireNonNull(list, "list of pledges");
        list = List.copyOf(list);
        Set<String> ids = new HashSet<>();
        for (Pledge pledge : list) {
            if (!ids.add(pledge.id())) {
                throw new IllegalArgumentException("pledge " + pledge.id() + " is given twice; ids must differ");
            }
        }
        list.forEach(pledge -> requireFit(pledge, ids));
    }

    private static void requireFit(Pledge pledge, Set<String> ids) {
        pledge.condition().stream()
                .flatMap(Condition::parts)
                .filter(Condition.PledgeActive.class::isInstance)
                .map(Condition.PledgeActive.class::cast)
                .forEach(other ->
                        Names.requireKnown("pledge in the condition of pledge " + pledge.id(), other.pledge(), ids));
    }

    /** Refuses one more pledge whose condition names an unknown one. */
    void requireFit(Pledge more) {
        if (more.condition().isPresent()) {
            Set<String> ids = new HashSet<>();
            list.forEach(pledge -> ids.add(pledge.id()));
            ids.add(more.id());
            requireFit(more, ids);
        }
    }

    /**
     * No pledges.
     *
     * @return the empty list
     */
    public static Pledges none() {
        return new Pledges(List.of());
    }

    /**
     * The given pledges.
     *
     * @param pledges any number, under different ids
     * @return the pledges
     * @throws IllegalArgumentException if an id is used twice or a condition names an unknown pledge
     */
    public static Pledges of(Pledge... pledges) {
        Objects.requireNonNull(pledges, "pledges");
        return new Pledges(Arrays.asList(pledges));
    }

    /**
     * A copy with a pledge more, or with another one under the same id.
     *
     * @param pledge takes the place of the one of its id, or comes last
     * @return the copy
     * @throws IllegalArgumentException if its condition names an unknown pledge
     */
    public Pledges with(Pledge pledge) {
        List<Pledge> more = new ArrayList<>(list);
        more.replaceAll(old -> old.id().equals(pledge.id()) ? pledge : old);
        if (!more.contains(pledge)) {
            more.add(pledge);
        }
        return new Pledges(more);
    }

    /**
     * Refuses pledges that do not fit an alliance and its burdens.
     *
     * @param alliance whose members pledge, and whose members and blocs conditions name
     * @param burdens whose types are pledged
     * @throws IllegalArgumentException if a pledge or a condition names an unknown member, bloc or type, or if an amount
     *     is not a whole number of quanta
     * @throws ArithmeticException if an amount has 2<sup>63</sup> quanta or more
     */
    public void requireFit(Alliance alliance, Collection<Burden> burdens) {
        list.forEach(pledge -> pledge.requireFit(alliance, burdens));
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                "pledges " + String.join(", ", list.stream().map(Pledge::id).toList()));
    }
}
