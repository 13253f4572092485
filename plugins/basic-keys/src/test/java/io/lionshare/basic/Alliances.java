package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Alliances for tests: by hand, and at random. */
final class Alliances {
    static final List<Indicator> INDICATORS = List.of(
            new Indicator("gdp", "USD", ""),
            new Indicator("population", "persons", ""),
            new Indicator("defence-spending", "% of GDP", ""),
            new Indicator("military-personnel", "persons", ""),
            new Indicator("border", "1", ""),
            new Indicator("distance", "km", ""));

    private Alliances() {}

    static Alliance of(Member... members) {
        return Alliance.of(INDICATORS, Arrays.asList(members), List.of());
    }

    /** A member with what comes first of the indicators above. */
    static Member member(String id, double... values) {
        Member member = Member.of(id, id);
        for (int i = 0; i < values.length; i++) {
            member = member.with(INDICATORS.get(i).id(), values[i]);
        }
        return member;
    }

    /** Two to 32 members; M0 always has more than 0 of everything, and more than 20000 USD per head. */
    static Alliance random(Random random) {
        int size = 2 + random.nextInt(31);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean first = i == 0;
            double population = Math.rint(StrictMath.pow(10, 5 + 3 * random.nextDouble()));
            double perHead = (first ? 20001 : 500) + 80000 * random.nextDouble();
            members.add(member(
                    "M" + i,
                    population * perHead,
                    population,
                    first ? 1 : 5 * random.nextDouble(),
                    first ? 1 : random.nextInt(3) * 1000,
                    first ? 1 : random.nextInt(4),
                    first ? 1 : 8000 * random.nextDouble()));
        }
        return Alliance.of(INDICATORS, members, List.of());
    }

    /** A copy in which one value of one member is multiplied. */
    static Alliance scaled(Alliance alliance, String member, String indicator, double factor) {
        return changed(alliance, indicator, factor, member::equals);
    }

    /** A copy in which one indicator is multiplied for everyone. */
    static Alliance scaled(Alliance alliance, String indicator, double factor) {
        return changed(alliance, indicator, factor, id -> true);
    }

    private static Alliance changed(Alliance alliance, String indicator, double factor, Predicate<String> whom) {
        double[] values = alliance.values(indicator);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Member member = alliance.members().get(i);
            members.add(whom.test(member.id()) ? member.with(indicator, values[i] * factor) : member);
        }
        return Alliance.of(alliance.indicators(), members, List.of());
    }
}
