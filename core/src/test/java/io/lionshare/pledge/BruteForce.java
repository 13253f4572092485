package io.lionshare.pledge;

import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Conditions put to sets of pledges as they are defined, and fixed points found among all subsets. */
final class BruteForce {
    private final PledgeBook book;
    private final RangeEnd end;
    private final List<Pledge> pledges;

    BruteForce(PledgeBook book, RangeEnd end) {
        this.book = book;
        this.end = end;
        this.pledges = book.pledges();
    }

    boolean present(int i) {
        Pledge.Status status = pledges.get(i).status();
        return status != Pledge.Status.ANNOUNCED && status != Pledge.Status.REFUSED;
    }

    boolean holds(int pledge, int set) {
        Condition condition = pledges.get(pledge).condition().orElse(null);
        return condition == null || holds(condition, set | 1 << pledge);
    }

    private boolean holds(Condition condition, int set) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().allMatch(part -> holds(part, set));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(part -> holds(part, set));
        }
        if (condition instanceof Condition.NotBefore day) {
            return book.asOf().compareTo(day.date()) >= 0;
        }
        if (condition instanceof Condition.PledgeActive other) {
            return members(set).anyMatch(i -> pledges.get(i).id().equals(other.pledge()));
        }
        if (condition instanceof Condition.MembersTakePart take) {
            return takingPart(set).size() >= take.count();
        }
        Condition.GivesAtLeast gives = (Condition.GivesAtLeast) condition;
        BigDecimal sum = members(set)
                .filter(i -> gives(i, gives))
                .mapToObj(i -> book.amount(pledges.get(i).id(), end))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(gives.amount()) >= 0;
    }

    private Set<String> takingPart(int set) {
        Set<String> members = new TreeSet<>();
        members(set)
                .filter(i -> book.quanta(pledges.get(i).id(), end) > 0)
                .forEach(i -> members.add(pledges.get(i).member()));
        return members;
    }

    private boolean gives(int i, Condition.GivesAtLeast gives) {
        int[] who = book.alliance().positions(gives.who());
        int member = book.alliance().position(pledges.get(i).member());
        return pledges.get(i).type().equals(gives.type()) && Arrays.stream(who).anyMatch(p -> p == member);
    }

    private static IntStream members(int set) {
        return IntStream.range(0, Integer.SIZE).filter(i -> (set >> i & 1) != 0);
    }

    /** All sets that are their own image, of pledges that are present. */
    List<Integer> fixedPoints() {
        int all = 0;
        for (int i = 0; i < pledges.size(); i++) {
            all |= present(i) ? 1 << i : 0;
        }
        List<Integer> fixed = new ArrayList<>();
        for (int set = all; ; set = set - 1 & all) {
            int same = set;
            if (members(all).allMatch(i -> holds(i, same) == ((same >> i & 1) != 0))) {
                fixed.add(set);
            }
            if (set == 0) {
                return fixed;
            }
        }
    }

    /** The least set that is closed, found by adding one pledge at a time. */
    int least(int candidates) {
        int set = 0;
        for (int i = 0; i < pledges.size(); i++) {
            if ((candidates >> i & 1) != 0 && (set >> i & 1) == 0 && holds(i, set)) {
                set |= 1 << i;
                i = -1;
            }
        }
        return set;
    }

    /** The groups of pledges that reach each other over edges as they are defined. */
    Set<Set<Integer>> deadlocks(int least, int greatest) {
        int n = pledges.size();
        boolean[][] reach = new boolean[n][n];
        int held = greatest & ~least;
        members(held)
                .forEach(from -> members(held & ~(1 << from)).forEach(to -> reach[from][to] = raises(from, to, least)));
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }
        Set<Set<Integer>> groups = new HashSet<>();
        for (int i = 0; i < n; i++) {
            Set<Integer> group = new TreeSet<>(Set.of(i));
            for (int j = 0; j < n; j++) {
                if (reach[i][j] && reach[j][i]) {
                    group.add(j);
                }
            }
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private boolean raises(int from, int to, int least) {
        return raises(pledges.get(from).condition().orElseThrow(), least | 1 << from, to);
    }

    /** Whether one more pledge brings a part nearer that is not met: by an amount, by a member, or by being there. */
    private boolean raises(Condition condition, int set, int to) {
        if (holds(condition, set)) {
            return false;
        }
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().anyMatch(part -> raises(part, set, to));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(part -> raises(part, set, to));
        }
        if (condition instanceof Condition.PledgeActive other) {
            return pledges.get(to).id().equals(other.pledge());
        }
        if (condition instanceof Condition.MembersTakePart) {
            return takingPart(set | 1 << to).size() > takingPart(set).size();
        }
        return condition instanceof Condition.GivesAtLeast gives
                && gives(to, gives)
                && book.quanta(pledges.get(to).id(), end) > 0;
    }
}
