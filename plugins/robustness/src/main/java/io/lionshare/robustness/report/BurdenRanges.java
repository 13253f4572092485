package io.lionshare.robustness.report;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.MemberRange;
import io.lionshare.robustness.WeightRanges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ranges of one burden: all members, and those that are drawn, by median. */
final class BurdenRanges {
    private final Comparison comparison;
    private final Burden burden;
    private final WeightRanges ranges;
    private final List<RangeRow> all = new ArrayList<>();

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

    /** Those that reach one percent in some weighting, by median. */
    List<RangeRow> drawn() {
        return all.stream()
                .filter(row -> row.median().isPresent())
                .sorted(Comparator.comparing(RangeRow::middle).reversed())
                .toList();
    }
}
