package io.lionshare.pledge;

import io.lionshare.model.Burden;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a member or bloc would set in motion by giving more of one type: a point of the Pareto list of (quanta added, quanta
 * activated).
 *
 * @param added how many more quanta it gives, &gt; 0
 * @param amount the same in the type's unit
 * @param activated the pledges of others, or its own, that become active by it, in the book's order
 * @param quanta the sum of what these pledges are for, each in quanta of its own type, &gt; 0
 */
public record Unlock(long added, BigDecimal amount, List<Pledge> activated, long quanta) {
    /** Copies the list. */
    public Unlock {
        Objects.requireNonNull(amount, "amount of an unlock");
        Objects.requireNonNull(activated, "pledges activated by an unlock");
        activated = List.copyOf(activated);
    }

    /**
     * The Pareto list: more cannot be activated by so few quanta, nor so much by fewer. The addition is one more pledge that
     * waits for nothing. Since more given never activates less, the points are found one after another, and only quanta
     * that complete a part of a condition are tried: at most as many closures as there are such parts for each point.
     *
     * <p>Which member of a bloc gives more can matter: to a condition on that member, or on how many take part. So the list of
     * a bloc has what becomes active whichever of its members gives, at the price of one list for each.
     *
     * @param book the pledges
     * @param end which end of every range
     * @param who the id of the member, or the name of the bloc, that would give more
     * @param type the id of what it would give
     * @return points with rising quanta given and rising quanta activated; empty if nothing can be unlocked
     * @throws IllegalArgumentException if there is no such member, bloc or type
     */
    public static List<Unlock> list(PledgeBook book, RangeEnd end, String who, String type) {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(type, "type");
        Names.requireKnown("burden", type, types(book));
        List<List<Unlock>> lists = Arrays.stream(book.alliance().positions(who))
                .mapToObj(i ->
                        ofMember(book, end, book.alliance().members().get(i).id(), type))
                .toList();
        return lists.size() == 1 ? lists.get(0) : common(book, end, lists);
    }

    /** The points at which all lists have something in common that they did not have before. */
    private static List<Unlock> common(PledgeBook book, RangeEnd end, List<List<Unlock>> lists) {
        SortedMap<Long, BigDecimal> given = new TreeMap<>();
        lists.forEach(list -> list.forEach(point -> given.put(point.added(), point.amount())));
        List<Unlock> points = new ArrayList<>();
        long most = 0;
        for (Map.Entry<Long, BigDecimal> more : given.entrySet()) {
            List<Pledge> all = new ArrayList<>(book.pledges());
            lists.forEach(list -> all.retainAll(activated(list, more.getKey())));
            long quanta = all.stream()
                    .mapToLong(pledge -> book.quanta(pledge.id(), end))
                    .sum();
            if (quanta > most) {
                points.add(new Unlock(more.getKey(), more.getValue(), all, quanta));
                most = quanta;
            }
        }
        return List.copyOf(points);
    }

    private static List<Pledge> activated(List<Unlock> points, long given) {
        return points.stream()
                .filter(point -> point.added() <= given)
                .reduce((lower, higher) -> higher)
                .map(Unlock::activated)
                .orElse(List.of());
    }

    private static List<Unlock> ofMember(PledgeBook book, RangeEnd end, String member, String type) {
        List<Pledge> before = Closure.of(book, end).active();
        String addition = freshId(book);
        Predicate<Pledge> isNew =
                pledge -> !before.contains(pledge) && !pledge.id().equals(addition);
        List<Unlock> points = new ArrayList<>();
        long most = 0;
        Closure now = Closure.of(with(book, addition, member, type, 0), end);
        TreeSet<Long> tries = new TreeSet<>(now.missing());
        long given = 0;
        while (!tries.isEmpty()) {
            long added = tries.pollFirst();
            Closure next = Closure.of(with(book, addition, member, type, added), end);
            if (next.active().size() > now.active().size()) {
                given = added;
                now = next;
                tries = later(next, given);
                long quanta = next.sum(isNew);
                if (quanta > most) {
                    List<Pledge> activated =
                            next.active().stream().filter(isNew).toList();
                    points.add(new Unlock(added, amount(book, type, added), activated, quanta));
                    most = quanta;
                }
            }
        }
        return List.copyOf(points);
    }

    /** An id that no pledge has. */
    private static String freshId(PledgeBook book) {
        Set<String> ids = book.pledges().stream().map(Pledge::id).collect(Collectors.toSet());
        String id = "addition";
        while (ids.contains(id)) {
            id += "+";
        }
        return id;
    }

    /** What would have to be given in all for the next part of a condition. */
    private static TreeSet<Long> later(Closure closure, long given) {
        TreeSet<Long> tries = new TreeSet<>();
        for (long more : closure.missing()) {
            tries.add(Math.addExact(given, more));
        }
        return tries;
    }

    private static PledgeBook with(PledgeBook book, String id, String member, String type, long added) {
        BigDecimal amount = amount(book, type, added);
        return book.with(Pledge.of(
                id,
                member,
                type,
                new PledgedAmount.Stated(amount, amount),
                Pledge.Status.COMMITTED,
                LocalDate.EPOCH,
                ""));
    }

    private static BigDecimal amount(PledgeBook book, String type, long quanta) {
        return book.burden(type).type().amount(BigDecimal.valueOf(quanta));
    }

    private static List<String> types(PledgeBook book) {
        return book.scenario().burdens().stream().map(Burden::id).toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief(amount.toPlainString() + " more activate " + activated);
    }
}
