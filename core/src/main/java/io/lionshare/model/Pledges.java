package io.lionshare.model;

import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the members of an alliance have pledged.
 *
 * @param list the pledges, under different ids; conditions name pledges among them only
 */
public record Pledges(List<Pledge> list) {
    /** Refuses an id used twice and a condition on an unknown pledge. */
    public Pledges {
        list = List.copyOf(list);
        Set<String> ids = new HashSet<>();
        for (Pledge pledge : list) {
            if (!ids.add(pledge.id())) {
                throw new IllegalArgumentException("pledge " + pledge.id() + " is given twice; ids must differ");
            }
        }
        for (Pledge pledge : list) {
            pledge.condition().stream()
                    .flatMap(Condition::parts)
                    .filter(Condition.PledgeActive.class::isInstance)
                    .map(Condition.PledgeActive.class::cast)
                    .forEach(other -> Names.requireKnown(
                            "pledge in the condition of pledge " + pledge.id(), other.pledge(), ids));
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
        return new Pledges(Arrays.asList(pledges));
    }

    /**
     * Refuses pledges that do not fit an alliance and its burdens.
     *
     * @param alliance whose members pledge, and whose members and blocs conditions name
     * @param burdens whose types are pledged
     * @throws IllegalArgumentException if a pledge or a condition names an unknown member, bloc or type, or if an amount
     *     is no whole number of quanta
     * @throws ArithmeticException if an amount has 2<sup>63</sup> quanta or more
     */
    public void requireFit(Alliance alliance, Collection<Burden> burdens) {
        Set<String> members = alliance.members().stream().map(Member::id).collect(Collectors.toSet());
        Set<String> givers = new TreeSet<>(members);
        alliance.blocs().forEach(bloc -> givers.add(bloc.name()));
        Map<String, ContributionType> types =
                burdens.stream().map(Burden::type).collect(Collectors.toMap(ContributionType::id, Function.identity()));
        for (Pledge pledge : list) {
            Names.requireKnown("member of pledge " + pledge.id(), pledge.member(), members);
            ContributionType type = type("type of pledge " + pledge.id(), pledge.type(), types);
            if (pledge.amount() instanceof PledgedAmount.Stated stated) {
                requireWhole("amount of pledge " + pledge.id(), stated.low(), type);
                requireWhole("amount of pledge " + pledge.id(), stated.high(), type);
            }
            pledge.condition().stream().flatMap(Condition::parts).forEach(part -> {
                if (part instanceof Condition.GivesAtLeast gives) {
                    String role = " in the condition of pledge " + pledge.id();
                    Names.requireKnown("member or bloc" + role, gives.who(), givers);
                    requireCountable("amount" + role, gives.amount(), type("type" + role, gives.type(), types));
                }
            });
        }
    }

    private static ContributionType type(String role, String id, Map<String, ContributionType> types) {
        ContributionType type = types.get(id);
        if (type == null) {
            throw new IllegalArgumentException(Names.unknown(role, id, types.keySet()));
        }
        return type;
    }

    private static void requireWhole(String role, BigDecimal amount, ContributionType type) {
        if (amount.remainder(type.quantum()).signum() != 0) {
            throw new IllegalArgumentException(role + " (" + type.format(amount)
                    + ") must be a multiple of the quantum " + type.format(type.quantum()));
        }
        requireCountable(role, amount, type);
    }

    private static void requireCountable(String role, BigDecimal amount, ContributionType type) {
        if (amount.divideToIntegralValue(type.quantum()).compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0) {
            throw new ArithmeticException(role + " (" + type.format(amount) + ") must be less than 2^63 quanta of "
                    + type.format(type.quantum()));
        }
    }
}
