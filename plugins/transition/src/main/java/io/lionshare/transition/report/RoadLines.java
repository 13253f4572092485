package io.lionshare.transition.report;

import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Lines;
import io.lionshare.document.Lines.Axis;
import io.lionshare.document.Lines.Line;
import io.lionshare.document.Mark;
import io.lionshare.document.Scale;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.level.Fraction;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The share of each member as a line over the years; the same members are named and the same scale holds for all ways. */
final class RoadLines {
    private static final int NAMED = 8;

    /** How many years stand below the lines. */
    private static final int TICKS = 6;

    private final BurdenRoads roads;
    private final List<BigDecimal> across;
    private final List<Member> named;
    private final Scale up;

    RoadLines(BurdenRoads roads) {
        this.roads = roads;
        this.across = across(roads.first().years().stream().map(RoadYear::year).toList());
        Map<String, Fraction> largest = new TreeMap<>();
        for (RoadOption option : roads.options()) {
            for (Member member : roads.alliance().members()) {
                ExactShares.along(option.road(), member.id())
                        .forEach(share -> largest.merge(member.id(), share, Fraction::max));
            }
        }
        this.named = roads.ranked().stream()
                .sorted(Comparator.comparing((Member member) -> largest.getOrDefault(member.id(), Fraction.ZERO))
                        .reversed())
                .limit(NAMED)
                .toList();
        this.up = Scales.upTo(ExactShares.percent(Collections.max(largest.values())));
    }

    /** The start lies as far before the first year as the second one after it. */
    private static List<BigDecimal> across(List<Integer> years) {
        int first = years.get(0);
        int step = years.size() == 1 ? 1 : years.get(1) - first;
        return IntStream.concat(IntStream.of(first - step), years.stream().mapToInt(Integer::intValue))
                .mapToObj(BigDecimal::valueOf)
                .toList();
    }

    /** The lines of one way; those of members that are not named lie at the back. */
    Element of(RoadOption option) {
        List<Line> lines = new ArrayList<>();
        for (Member member : roads.ranked()) {
            if (!named.contains(member)) {
                lines.add(Line.of(member.name(), Mark.NO_SERIES, across, shares(option.road(), member)));
            }
        }
        int others = lines.size();
        for (Member member : named) {
            List<Fraction> shares = ExactShares.along(option.road(), member.id());
            lines.add(new Line(
                    member.name(),
                    roads.series(),
                    across,
                    shares(option.road(), member),
                    ExactShares.figure(shares.get(0)).shown(),
                    ExactShares.figure(shares.get(shares.size() - 1)).shown()));
        }
        return new Lines(
                roads.idOf(option.name()) + "-lines",
                "Share of the " + roads.label().phrase() + ", %, with " + option.name()
                        + (others == 0 ? "" : "; grey: " + Digits.word(others) + (others == 1 ? " other" : " others")),
                new Axis("year", new Scale(across.get(0), across.get(across.size() - 1), ticks())),
                new Axis("share, %", up),
                lines);
    }

    private static List<BigDecimal> shares(Road road, Member member) {
        return ExactShares.along(road, member.id()).stream()
                .map(ExactShares::percent)
                .toList();
    }

    /** The start, the last year, and as many between as have room. */
    private List<Figure> ticks() {
        int last = across.size() - 1;
        int every = (last + TICKS - 1) / TICKS;
        List<Figure> ticks = new ArrayList<>(List.of(Figure.of("before", across.get(0))));
        for (int k = last % every == 0 ? every : last % every + every; k <= last; k += every) {
            ticks.add(Figure.of(across.get(k).toPlainString(), across.get(k)));
        }
        return ticks;
    }
}
