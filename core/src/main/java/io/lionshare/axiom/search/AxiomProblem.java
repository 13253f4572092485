package io.lionshare.axiom.search;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A base problem or a variation of it, in exact fractions: a total, claims (weights, for whole units), and limits.
 *
 * <p>Members are counted from 0. A group is a set of bits.
 *
 * @param total the amount to divide, &ge; 0
 * @param claims one per member, &ge; 0
 * @param ranges limits of members and blocs; none in the problems of the literature
 */
public record AxiomProblem(Fraction total, List<Fraction> claims, List<Range> ranges) {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");

    public AxiomProblem {
        claims = List.copyOf(claims);
        ranges = List.copyOf(ranges);
    }

    public static AxiomProblem of(Fraction total, List<Fraction> claims) {
        return new AxiomProblem(total, claims, List.of());
    }

    public static AxiomProblem of(long total, long... claims) {
        List<Fraction> fractions = new ArrayList<>();
        for (long claim : claims) {
            fractions.add(Fraction.of(claim));
        }
        return of(Fraction.of(total), fractions);
    }

    public static AxiomProblem of(Amounts claims, LimitTree limits) {
        List<Fraction> fractions = IntStream.range(0, claims.size())
                .mapToObj(i -> Fraction.of(claims, i))
                .toList();
        List<Range> ranges = new ArrayList<>();
        for (List<LimitTree.Node> nodes : List.of(limits.members(), limits.blocs())) {
            for (LimitTree.Node node : nodes) {
                if (node.floor().signum() > 0 || node.ceiling().compareTo(limits.total()) < 0) {
                    ranges.add(new Range(
                            IntStream.of(node.positions()).boxed().toList(),
                            Fraction.of(node.floor()),
                            Fraction.of(node.ceiling())));
                }
            }
        }
        return new AxiomProblem(Fraction.of(limits.total()), fractions, ranges);
    }

    public int size() {
        return claims.size();
    }

    public Fraction claim(int i) {
        return claims.get(i);
    }

    boolean isLimited() {
        return !ranges.isEmpty();
    }

    /** Whether some amounts keep all limits, with members of claim 0 at their floors: there is nothing to demand otherwise. */
    public boolean isFeasible() {
        try {
            AllocationProblem.of(amounts(), limits());
            return true;
        } catch (InfeasibleException e) {
            return false;
        }
    }

    /** The sum of all claims. */
    public Fraction sum() {
        return sum(everyone());
    }

    /** The sum of a group's claims. */
    public Fraction sum(int group) {
        return Groups.sum(claims, group);
    }

    public int everyone() {
        return (1 << size()) - 1;
    }

    /** What the claims exceed the total by. */
    public Fraction deficit() {
        return sum().minus(total);
    }

    public AxiomProblem withTotal(Fraction other) {
        return new AxiomProblem(other, claims, ranges);
    }

    public AxiomProblem withClaims(List<Fraction> others) {
        return new AxiomProblem(total, others, ranges);
    }

    public AxiomProblem withRanges(List<Range> others) {
        return new AxiomProblem(total, claims, others);
    }

    public AxiomProblem withClaim(int i, Fraction other) {
        List<Fraction> others = new ArrayList<>(claims);
        others.set(i, other);
        return withClaims(others);
    }

    /** One more member, the last. */
    public AxiomProblem withMember(Fraction claim) {
        List<Fraction> others = new ArrayList<>(claims);
        others.add(claim);
        return withClaims(others);
    }

    /** Claim moved from one member to another. */
    public AxiomProblem withTransfer(int from, int to, Fraction claim) {
        return withClaim(from, claim(from).minus(claim)).withClaim(to, claim(to).plus(claim));
    }

    /** A group alone, without limits. */
    public AxiomProblem of(int group, Fraction groupTotal) {
        return of(groupTotal, Groups.members(group).stream().map(this::claim).toList());
    }

    public int allBut(int member) {
        return everyone() & ~(1 << member);
    }

    /** Everything times a factor. */
    public AxiomProblem times(Fraction factor) {
        return new AxiomProblem(
                total.times(factor),
                claims.stream().map(claim -> claim.times(factor)).toList(),
                ranges.stream().map(range -> range.times(factor)).toList());
    }

    /** The members in another order: the one that comes <i>k</i>-th stood at {@code order.get(k)}. */
    public AxiomProblem permuted(List<Integer> order) {
        List<Range> moved = ranges.stream()
                .map(range -> new Range(
                        range.members().stream().map(order::indexOf).sorted().toList(), range.floor(), range.ceiling()))
                .toList();
        return new AxiomProblem(total, order.stream().map(this::claim).toList(), moved);
    }

    /** Several copies of every member, one set of members after another, and the total multiplied by the same number. */
    public AxiomProblem replica(int copies) {
        List<Fraction> all = new ArrayList<>();
        for (int k = 0; k < copies; k++) {
            all.addAll(claims);
        }
        return of(total.times(copies), all);
    }

    public Amounts amounts() {
        return Amounts.of(claims);
    }

    public LimitTree limits() {
        BigDecimal all = total.toDecimal();
        List<LimitTree.Node> members = new ArrayList<>();
        List<LimitTree.Node> blocs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            int member = i;
            String name = Integer.toString(i);
            members.add(ranges.stream()
                    .filter(range -> range.isOf(member))
                    .findFirst()
                    .map(range -> node(name, range))
                    .orElseGet(() -> LimitTree.node(name, new int[] {member}, BigDecimal.ZERO, all)));
        }
        for (Range range : ranges) {
            if (range.isBloc()) {
                blocs.add(node("bloc " + blocs.size(), range));
            }
        }
        return LimitTree.of(all, members, blocs, TYPE);
    }

    private static LimitTree.Node node(String name, Range range) {
        int[] positions = range.members().stream().mapToInt(i -> i).toArray();
        return LimitTree.node(
                name, positions, range.floor().toDecimal(), range.ceiling().toDecimal());
    }

    @Override
    public String toString() {
        return total + " among " + claims + (isLimited() ? " with " + ranges : "");
    }
}
