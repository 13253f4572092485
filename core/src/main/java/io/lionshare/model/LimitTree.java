package io.lionshare.model;

import io.lionshare.model.tree.Positions;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The limits of one burden as numbers: a total, bounds for every member, and bounds for blocs that are nested or
 * disjoint (a laminar family).
 *
 * <p>A member or bloc without a floor has the floor 0, one without a ceiling has the total for its ceiling: amounts are
 * never negative, so that changes nothing. Amounts are in quanta and may be fractions; in a plan they are whole.
 */
public final class LimitTree {
    private static final ContributionType PLAIN = ContributionType.of("amount", "units", "1");

    private static final Comparator<Node> INNER_FIRST =
            Comparator.comparingInt(Node::size).thenComparing(Node::name);

    private final BigDecimal total;
    private final List<Node> members;
    private final List<Node> blocs;
    private final ContributionType type;

    private LimitTree(BigDecimal total, List<Node> members, List<Node> blocs, ContributionType type) {
        this.total = total;
        this.members = List.copyOf(members);
        this.blocs = blocs.size() < 2
                ? List.copyOf(blocs)
                : blocs.stream().sorted(INNER_FIRST).toList();
        this.type = type;
        LaminarFamily.require(this.members, this.blocs);
    }

    /** A member or a bloc with its bounds. */
    public static final class Node {
        private final String name;
        /** Not to be changed; read within this package without a copy. */
        final int[] positions;

        private final BigDecimal floor;
        private final BigDecimal ceiling;

        private Node(String name, int[] positions, BigDecimal floor, BigDecimal ceiling) {
            this.name = name;
            this.positions = positions;
            this.floor = floor;
            this.ceiling = ceiling;
        }

        /** {@return the member's id or the bloc's name} */
        public String name() {
            return name;
        }

        /**
         * How many members it has.
         *
         * @return 1 for a member
         */
        public int size() {
            return positions.length;
        }

        /**
         * The positions of its members.
         *
         * @return the positions, rising, a new array
         */
        public int[] positions() {
            return positions.clone();
        }

        /**
         * The least amount allowed.
         *
         * @return the floor, &ge; 0
         */
        public BigDecimal floor() {
            return floor;
        }

        /**
         * The largest amount allowed.
         *
         * @return the ceiling, &ge; 0
         */
        public BigDecimal ceiling() {
            return ceiling;
        }

        @Override
        public String toString() {
            return PrintableText.brief(name + " within " + floor.toPlainString() + " .. " + ceiling.toPlainString());
        }

        Node withFloor(BigDecimal other) {
            return new Node(name, positions, other, ceiling);
        }

        Node withCeiling(BigDecimal other) {
            return new Node(name, positions, floor, other);
        }
    }

    /**
     * A node of a tree to be.
     *
     * @param name the member's id or the bloc's name
     * @param positions the positions of its members, rising
     * @param floor the least amount
     * @param ceiling the largest amount
     * @return the node
     * @throws IllegalArgumentException if a bound is negative, or if there are no positions or they do not rise
     */
    public static Node node(String name, int[] positions, BigDecimal floor, BigDecimal ceiling) {
        Objects.requireNonNull(name, "name of a node of limits");
        for (int k = 0; k < positions.length; k++) {
            if (positions[k] < (k == 0 ? 0 : positions[k - 1] + 1)) {
                throw new IllegalArgumentException(
                        "positions of " + name + " (" + Arrays.toString(positions) + ") must be >= 0 and rise");
            }
        }
        if (positions.length == 0) {
            throw new IllegalArgumentException(name + " must have at least one member");
        }
        if (floor.signum() < 0 || ceiling.signum() < 0) {
            throw new IllegalArgumentException(
                    "floor and ceiling of " + name + " (" + floor + ", " + ceiling + ") must be >= 0");
        }
        return new Node(name, positions.clone(), floor, ceiling);
    }

    /**
     * A tree.
     *
     * @param total the amount to divide, &ge; 0
     * @param members one node per member, in order of position
     * @param blocs any number of blocs, in any order
     * @param type gives the unit for messages
     * @return the tree
     * @throws IllegalArgumentException if the total is negative, if there are no members, if a position is not a member's,
     *     or if two blocs overlap without nesting
     */
    public static LimitTree of(BigDecimal total, List<Node> members, List<Node> blocs, ContributionType type) {
        Objects.requireNonNull(members, "members of a limit tree");
        Objects.requireNonNull(type, "type of a limit tree");
        if (total.signum() < 0) {
            throw new IllegalArgumentException("total (" + total + ") must be >= 0");
        }
        return new LimitTree(total, members, blocs, type);
    }

    /**
     * A tree without limits, for members that are known by their position alone.
     *
     * @param total the amount to divide, &ge; 0
     * @param size the number of members, at least 1
     * @return the tree
     * @throws IllegalArgumentException if the total is negative or there are no members
     */
    public static LimitTree unlimited(BigDecimal total, int size) {
        List<Node> members = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            members.add(unlimited(Integer.toString(i), i, total));
        }
        return of(total, members, List.of(), PLAIN);
    }

    /** All members, who have the total together. */
    static Node everyone(int size, BigDecimal total) {
        return new Node("all members", Positions.all(size), total, total);
    }

    /** A member without limits of its own. */
    static Node unlimited(String name, int position, BigDecimal total) {
        return new Node(name, new int[] {position}, BigDecimal.ZERO, total);
    }

    /**
     * The amount to divide.
     *
     * @return the total, &ge; 0
     */
    public BigDecimal total() {
        return total;
    }

    /** {@return the number of members} */
    public int size() {
        return members.size();
    }

    /**
     * The members with their bounds.
     *
     * @return one node per member, in order of position
     */
    public List<Node> members() {
        return members;
    }

    /**
     * The blocs with their bounds, inner blocs before the blocs around them.
     *
     * @return the blocs that carry limits, the smaller ones first, of equal sizes in order of their names
     */
    public List<Node> blocs() {
        return blocs;
    }

    /**
     * The same members and bounds without any bloc's.
     *
     * @return the tree
     */
    public LimitTree withoutBlocs() {
        return new LimitTree(total, members, List.of(), type);
    }

    /**
     * The same members and total without any bound.
     *
     * @return the tree
     */
    public LimitTree withoutLimits() {
        List<Node> free = new ArrayList<>(members.size());
        for (Node member : members) {
            free.add(unlimited(member.name, free.size(), total));
        }
        return new LimitTree(total, free, List.of(), type);
    }

    /**
     * Whether anything but the total is limited.
     *
     * @return true if a bound of a member or bloc can bind
     */
    public boolean hasLimits() {
        return !blocs.isEmpty()
                || members.stream().anyMatch(node -> node.floor.signum() > 0 || node.ceiling.compareTo(total) < 0);
    }

    /** Whether some amounts satisfy it; members that are held stay at their floors. */
    boolean isFeasible(boolean[] held) {
        return Feasibility.isMet(total, members, blocs, held);
    }

    /** Refuses a tree that no amounts can satisfy, for {@link FeasibleLimits#of}; members that are held stay at their floors. */
    void requireFeasible(boolean[] held) {
        if (!isFeasible(held)) {
            throw new InfeasibleException(new Feasibility(total, members, blocs, held).conflict(type), total, type);
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("limits of " + Nouns.count(members.size(), "members") + " and "
                + Nouns.count(blocs.size(), "blocs") + ", total " + total.toPlainString());
    }
}
