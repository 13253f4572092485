package io.lionshare.robustness.report;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.MemberRange;
import io.lionshare.robustness.WeightRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ranges of one burden: all members, and those that are drawn, by median. */
final class BurdenRanges {
    /** Beyond, ranks take seconds. */
    static final int MOST_RANKED = 200;

    private final Comparison comparison;
    private final Burden burden;
    private final WeightRanges ranges;
    private final List<RangeRow> all = new ArrayList<>();
    private final Map<String, List<Estimate>> ranks = new HashMap<>();

    BurdenRanges(Comparison comparison, Burden burden, WeightRanges ranges) {
        this.comparison = comparison;
        this.burden = burden;
        this.ranges = ranges;
        Amounts ideal = comparison
                .allocation(burden, comparison.scenario().baselinePlan())
                .ideal();
        List<Member> members = comparison.scenario().alliance().members();
        for (int i = 0; i < members.size(); i++) {
            String id = members.get(i).id();
            Fraction share =
                    burden.quanta() == 0 ? Fraction.ZERO : Fraction.of(ideal, i).dividedBy(burden.quanta());
            MemberRange range = ranges.range(id);
            Optional<Estimate> median = RangeRow.isDrawn(range) ? Optional.of(ranges.median(id)) : Optional.empty();
            all.add(new RangeRow(members.get(i), range, median, share));
        }
        if (isRanked()) {
            drawn().stream()
                    .limit(RangeTable.MOST_DRAWN)
                    .map(row -> row.member().id())
                    .forEach(id -> ranks.put(id, ranges.ranks(id)));
        }
    }

    Comparison comparison() {
        return comparison;
    }

    Burden burden() {
        return burden;
    }

    WeightRanges ranges() {
        return ranges;
    }

    List<RangeRow> all() {
        return all;
    }

    /** Whether the figures are from draws, so that what always holds in them is not proved. */
    boolean areSampled() {
        return all.stream().anyMatch(row -> row.range().least().certainty() == Certainty.SAMPLED);
    }

    /** What parts are counted of, one of them. */
    String oneCase() {
        return areSampled() ? "draw" : "weighting";
    }

    /** Whether there are few enough members. */
    boolean isRanked() {
        return all.size() <= MOST_RANKED;
    }

    /** How often a member that is drawn has each rank; none where there are too many members. */
    List<Estimate> ranks(RangeRow row) {
        return ranks.getOrDefault(row.member().id(), List.of());
    }

    /** Those that reach one percent in some weighting, by median. */
    List<RangeRow> drawn() {
        return all.stream()
                .filter(row -> row.median().isPresent())
                .sorted(Comparator.comparing(RangeRow::middle).reversed())
                .toList();
    }
}
