package io.lionshare.transition;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members with the figures of a year. An indicator such as {@code gdp@2027} takes the place of {@code gdp} in 2027, for every
 * member: one that has none is without that figure in the year.
 */
final class YearAlliance {
    private static final Pattern DATED = Pattern.compile("(.+)@([0-9]{1,6})");

    private YearAlliance() {}

    /** The years before another one that have figures of their own, in order. */
    static List<Integer> before(Alliance alliance, int first) {
        return alliance.indicators().stream()
                .map(indicator -> DATED.matcher(indicator.id()))
                .filter(Matcher::matches)
                .map(dated -> Integer.valueOf(dated.group(2)))
                .filter(year -> year < first)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same alliance where the year has no figures of its own. */
    static Alliance of(Alliance alliance, int year) {
        List<Indicator> ofYear = alliance.indicators().stream()
                .filter(indicator -> indicator.id().endsWith("@" + year))
                .toList();
        if (ofYear.isEmpty()) {
            return alliance;
        }
        Set<String> replaced = new HashSet<>();
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : ofYear) {
            replaced.add(plain(indicator.id()));
            indicators.add(new Indicator(plain(indicator.id()), indicator.unit(), indicator.source()));
        }
        alliance.indicators().stream()
                .filter(indicator -> !replaced.contains(indicator.id()))
                .forEach(indicators::add);
        List<Member> members = alliance.membersAsGiven().stream()
                .map(member -> of(member, ofYear))
                .toList();
        return Alliance.of(indicators, members, alliance.blocs());
    }

    private static Member of(Member member, List<Indicator> ofYear) {
        Map<String, Double> figures = new TreeMap<>(member.indicators());
        for (Indicator indicator : ofYear) {
            Double figure = member.indicators().get(indicator.id());
            if (figure == null) {
                figures.remove(plain(indicator.id()));
            } else {
                figures.put(plain(indicator.id()), figure);
            }
        }
        return new Member(member.id(), member.name(), figures);
    }

    private static String plain(String dated) {
        return dated.substring(0, dated.lastIndexOf('@'));
    }
}
