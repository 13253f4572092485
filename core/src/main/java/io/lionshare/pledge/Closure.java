package io.lionshare.pledge;

import io.lionshare.model.Pledge;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which pledges are active, and why.
 *
 * <p>A pledge is active if it is in the least fixed point of all conditions: what becomes active one after another. The greatest
 * fixed point is what would hold if all moved together. Pledges in the second only are held up by <em>deadlocks</em>, groups
 * that wait for each other. These are the strongly connected groups of at least two such pledges. An edge leads from a pledge
 * to each of the others that can raise a part of its condition that is not met. Every condition is evaluated as if its own
 * pledge were active. Announced and refused pledges count as absent. O(n&sup2;) conditions.
 */
public final class Closure {
    private final CompiledConditions conditions;
    private final boolean[] candidates;
    private final int[] rounds;
    private final boolean[] active;
    private final boolean[] together;

    private Closure(CompiledConditions conditions) {
        this.conditions = conditions;
        this.candidates = conditions.candidates();
        this.rounds = conditions.least(candidates);
        this.active = new boolean[rounds.length];
        for (int i = 0; i < rounds.length; i++) {
            active[i] = rounds[i] > 0;
        }
        this.together = conditions.greatest(candidates);
    }

    /**
     * The closure of a book.
     *
     * @param book the pledges
     * @param end which end of every range
     * @return the closure
     */
    public static Closure of(PledgeBook book, RangeEnd end) {
        Objects.requireNonNull(end, "end of a closure");
        return new Closure(new CompiledConditions(book, end));
    }

    /**
     * The pledges that become active one after another.
     *
     * @return the least fixed point, in the book's order
     */
    public List<Pledge> active() {
        return pledges(i -> active[i]);
    }

    /**
     * The pledges that would stand if all moved together.
     *
     * @return the greatest fixed point, in the book's order; it has every active pledge
     */
    public List<Pledge> together() {
        return pledges(i -> together[i]);
    }

    /**
     * The groups that wait for each other.
     *
     * @return groups of at least two pledges, in the book's order
     */
    public List<List<Pledge>> deadlocks() {
        int[][] edges = new int[active.length][];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = isHeldUp(i) ? raisers(i) : new int[0];
        }
        List<Pledge> all = conditions.book().pledges();
        return StrongGroups.of(edges).stream()
                .map(group -> group.stream().map(all::get).toList())
                .toList();
    }

    private int[] raisers(int pledge) {
        boolean[] with = CompiledConditions.including(pledge, active);
        return conditions.unmet(pledge, active).stream()
                .flatMapToInt(part -> part.raisers(with))
                .filter(other -> other != pledge && isHeldUp(other))
                .distinct()
                .toArray();
    }

    private boolean isHeldUp(int pledge) {
        return together[pledge] && !active[pledge];
    }

    /**
     * Whether a pledge is active.
     *
     * @param pledge its id
     * @return true if it is in the least fixed point
     * @throws IllegalArgumentException if there is no such pledge
     */
    public boolean isActive(String pledge) {
        return active[conditions.book().position(pledge)];
    }

    /**
     * When a pledge becomes active: the ones that wait for nothing in round 1, then those that these make possible.
     *
     * @param pledge its id
     * @return the round, from 1; 0 if it is not active
     * @throws IllegalArgumentException if there is no such pledge
     */
    public int round(String pledge) {
        return rounds[conditions.book().position(pledge)];
    }

    /**
     * Why a pledge is or is not active.
     *
     * @param pledge its id
     * @return words
     * @throws IllegalArgumentException if there is no such pledge
     */
    public String reason(String pledge) {
        return reason(pledge, other -> "pledge " + other);
    }

    /**
     * Why a pledge is or is not active, where another pledge that it waits for is called by a name.
     *
     * @param pledge its id
     * @param names what a pledge is called, by its id
     * @return words
     * @throws IllegalArgumentException if there is no such pledge
     */
    public String reason(String pledge, UnaryOperator<String> names) {
        Objects.requireNonNull(names, "names of pledges");
        int i = conditions.book().position(pledge);
        Pledge found = conditions.book().pledges().get(i);
        String status = found.status().word();
        if (!candidates[i]) {
            return status + ", counts as absent";
        }
        if (active[i]) {
            return found.condition()
                    .map(new ConditionText(conditions.book(), names)::of)
                    .map(text -> "condition met in round " + rounds[i] + ": " + text)
                    .orElse(status);
        }
        boolean[] with = CompiledConditions.including(i, active);
        String unmet = conditions.unmet(i, active).stream()
                .map(part -> part.shortfall(with, names))
                .collect(Collectors.joining("; "));
        return "condition not met: " + unmet + (together[i] ? "; it would stand if all moved together" : "");
    }

    /**
     * What active pledges of a member or bloc come to.
     *
     * @param name a member's id or a bloc's name
     * @param type the id of the contribution type
     * @return the sum in quanta
     * @throws IllegalArgumentException if there is no such member, bloc or type
     */
    public long quanta(String name, String type) {
        conditions.book().burden(type);
        int[] members = conditions.book().alliance().positions(name);
        return sum(pledge -> pledge.type().equals(type)
                && Arrays.binarySearch(members, conditions.book().alliance().position(pledge.member())) >= 0);
    }

    /** The quanta of those active pledges that a test lets through. */
    long sum(Predicate<Pledge> test) {
        long sum = 0;
        for (int i = 0; i < active.length; i++) {
            sum += active[i] && test.test(conditions.book().pledges().get(i)) ? conditions.quanta(i) : 0;
        }
        return sum;
    }

    /** The least quanta of the last pledge that would meet a part of a condition which is not met; each above 0. */
    List<Long> missing() {
        int from = active.length - 1;
        List<Long> missing = new ArrayList<>();
        for (int i = 0; i < from; i++) {
            if (candidates[i] && !active[i]) {
                boolean[] with = CompiledConditions.including(i, active);
                conditions.unmet(i, active).stream()
                        .flatMapToLong(part -> part.missing(with, from))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    /** What pledges are for at the closure's end, in the unit of a type. */
    BigDecimal amount(String type, Predicate<Pledge> test) {
        return conditions
                .book()
                .burden(type)
                .type()
                .amount(BigDecimal.valueOf(sum(pledge -> pledge.type().equals(type) && test.test(pledge))));
    }

    private List<Pledge> pledges(IntPredicate which) {
        return IntStream.range(0, active.length)
                .filter(which)
                .mapToObj(conditions.book().pledges()::get)
                .toList();
    }

    @Override
    public String toString() {
        return "closure of " + Nouns.count(active.length, "pledges");
    }
}
