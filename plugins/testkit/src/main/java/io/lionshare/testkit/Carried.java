package io.lionshare.testkit;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Allocations with amounts that are given, for tests of metrics: a plan divides the sum of the amounts in proportion to
 * them, so that every member gets its own.
 */
public final class Carried {
    private static final ContributionType TYPE = ContributionType.of("fund", "EUR", "1");

    private Carried() {}

    /**
     * An allocation of whole EUR.
     *
     * @param alliance the members
     * @param amounts one amount per member, in the order of the alliance's members, &ge; 0 and not all 0; each below
     *     2<sup>53</sup>, so that it is a {@code double}, too
     * @return the allocation of their sum
     * @throws IllegalArgumentException if there are more or fewer amounts than members
     */
    public static Allocation of(Alliance alliance, long... amounts) {
        if (amounts.length != alliance.size()) {
            throw new IllegalArgumentException("number of amounts (" + amounts.length
                    + ") must be the number of members (" + alliance.size() + ")");
        }
        return of(alliance, Arrays.stream(amounts).sum(), amounts);
    }

    private static Allocation of(Alliance alliance, long total, long... scores) {
        Burden burden = Burden.of(TYPE, Long.toString(total));
        Plan plan = Plan.of("plan", new Given(LongStream.of(scores).boxed().toList()));
        return Allocator.allocate(alliance, burden, Limits.none(), plan);
    }

    /** 1, 2, 3 and so on. */
    static Allocation rising(Alliance alliance) {
        return of(alliance, LongStream.rangeClosed(1, alliance.size()).toArray());
    }

    /** Amounts at which metrics divide by zero or have nothing to compare. */
    static Map<String, Allocation> odd(Alliance alliance) {
        int n = alliance.size();
        long[] one = new long[n];
        one[n - 1] = 1000;
        long[] equal = new long[n];
        Arrays.fill(equal, 1000);
        long[] huge = equal.clone();
        huge[0] = 1L << 60;
        Member first = alliance.members().get(0);
        Map<String, Allocation> odd = new LinkedHashMap<>();
        odd.put("one-carries-all", of(alliance, one));
        odd.put("all-carry-the-same", of(alliance, equal));
        odd.put("one-carries-nearly-all", of(alliance, huge));
        odd.put("none-carries-anything", of(alliance, 0, equal));
        odd.put("a-single-member", rising(Alliance.of(alliance.indicators(), List.of(first), List.of())));
        return odd;
    }

    /** The same members with the same figures and amounts under new ids, so that the last one comes first. */
    static Allocation inReverse(Allocation allocation) {
        int n = allocation.alliance().size();
        List<Integer> places = IntStream.range(0, n).mapToObj(i -> n - 1 - i).toList();
        long[] units = allocation.apportionment().toArray();
        long[] reversed = places.stream().mapToLong(place -> units[place]).toArray();
        return of(Renamed.of(allocation.alliance(), places, Set.of()).alliance(), reversed);
    }

    /** Scores that are given. */
    record Given(List<Long> scores) implements ScoringStrategy {
        @Override
        public String id() {
            return "given";
        }

        @Override
        public String summary() {
            return "the amounts that are given";
        }

        @Override
        public double[] scores(Alliance alliance) {
            return scores.stream().mapToDouble(Long::doubleValue).toArray();
        }
    }
}
