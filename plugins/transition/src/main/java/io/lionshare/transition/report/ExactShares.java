package io.lionshare.transition.report;

import io.lionshare.document.Figure;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Shares of members and blocs along a road, as parts of the total of each year. */
final class ExactShares {
    private ExactShares() {}

    /** Of exact amounts. */
    static Fraction of(Amounts amounts, int... members) {
        Fraction sum = Fraction.ZERO;
        for (int i : members) {
            sum = sum.plus(Fraction.of(amounts, i));
        }
        return sum.dividedBy(new Fraction(amounts.sum(), amounts.denominator()));
    }

    /** Before the first year. */
    static Fraction before(Road road, String name) {
        return of(road.start().carried(), road.timetable().alliance().positions(name));
    }

    /** By the goal of the last year. */
    static Fraction goal(Road road, String name) {
        RoadYear last = road.years().get(road.years().size() - 1);
        return of(last.goal(), road.timetable().alliance().positions(name));
    }

    /** Of the whole amount of a year. */
    static Fraction in(RoadYear year, String name) {
        return Fraction.of(year.quanta(name), year.burden().quanta());
    }

    /** Before the first year, and in each. */
    static List<Fraction> along(Road road, String name) {
        List<Fraction> shares = new ArrayList<>(List.of(before(road, name)));
        road.years().forEach(year -> shares.add(in(year, name)));
        return shares;
    }

    static BigDecimal decimal(Fraction share) {
        return ShareFormat.decimal(share);
    }

    static BigDecimal percent(Fraction share) {
        return ShareFormat.percent(decimal(share));
    }

    /** In percent, without its sign. */
    static Figure figure(Fraction share) {
        return Figure.of(ShareFormat.cell(decimal(share), false), percent(share));
    }
}
