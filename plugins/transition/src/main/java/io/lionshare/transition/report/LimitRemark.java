package io.lionshare.transition.report;

import io.lionshare.document.Remark;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.model.Member;
import io.lionshare.transition.RoadYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a limit moves in the first and the last year, and who bears most of it. */
final class LimitRemark {
    private LimitRemark() {}

    static Remark of(BurdenRoads roads, LimitCost cost) {
        AmountFormat amounts = roads.amounts();
        List<String> sentences = new ArrayList<>();
        cost.ways().forEach(way -> sentences.add(sentence(amounts, way)));
        cost.lost().forEach(name -> sentences.add("without it no amounts keep the caps with " + name));
        return Remark.of(cost.sentence(), String.join("; ", sentences) + ".");
    }

    private static String sentence(AmountFormat amounts, LimitCost.Way way) {
        List<RoadYear> years = way.with().years();
        List<Member> bearers = way.bearers();
        if (bearers.isEmpty()) {
            return "this moves nothing with " + way.name();
        }
        String first = years.size() == 1 ? "" : moved(amounts, way, 0) + " and ";
        return "this moves " + first + moved(amounts, way, years.size() - 1) + " with " + way.name() + ", "
                + (bearers.size() == 1 ? "all" : "most") + " of it to "
                + bearers.get(0).name();
    }

    private static String moved(AmountFormat amounts, LimitCost.Way way, int year) {
        BigDecimal moved = way.moved(year);
        return (moved.signum() == 0 ? "nothing" : amounts.counted(moved)) + " in "
                + BurdenRoads.when(way.with().years().get(year).year());
    }
}
