package io.lionshare.transition.report;

import io.lionshare.level.Fraction;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadYear;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What a limit, or several of members with one bound, moves on the way: each road with it, less the same one without it.
 *
 * @param sentence what the limit says
 * @param ways those with a road without it, in their order
 * @param lost the names of the others: without the limit no amounts keep their caps
 */
record LimitCost(String sentence, List<Way> ways, List<String> lost) {
    /**
     * One way.
     *
     * @param name what it is called
     * @param with the road within the limit
     * @param without the road without it
     */
    record Way(String name, Road with, Road without) {
        /** How much more a member carries with the limit than without it, in whole quanta; less if negative. */
        BigDecimal more(int year, Member member) {
            int i = with.timetable().alliance().position(member.id());
            RoadYear within = with.years().get(year);
            Fraction more = Fraction.of(within.exact(), i)
                    .minus(Fraction.of(without.years().get(year).exact(), i));
            return within.burden().type().amount(more.toDecimal(0));
        }

        /** What the limit moves to members that carry more with it. */
        BigDecimal moved(int year) {
            return with.timetable().alliance().members().stream()
                    .map(member -> more(year, member).max(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** The members that carry more in a year, from the one to which most is moved in all years. */
        List<Member> bearers() {
            return with.timetable().alliance().membersAsGiven().stream()
                    .filter(member -> sum(member).signum() > 0)
                    .sorted(Comparator.comparing(this::sum).reversed())
                    .toList();
        }

        private BigDecimal sum(Member member) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int year = 0; year < with.years().size(); year++) {
                sum = sum.add(more(year, member).max(BigDecimal.ZERO));
            }
            return sum;
        }
    }

    /** Whether there is anything to say of it. */
    boolean isFelt() {
        return most().signum() > 0 || !lost.isEmpty();
    }

    /** The most that it moves in a year by any way. */
    BigDecimal most() {
        BigDecimal most = BigDecimal.ZERO;
        for (Way way : ways) {
            for (int year = 0; year < way.with().years().size(); year++) {
                most = most.max(way.moved(year));
            }
        }
        return most;
    }
}
