package io.lionshare.robustness.report;

import io.lionshare.document.Figure;
import io.lionshare.document.Lines;
import io.lionshare.document.Lines.Axis;
import io.lionshare.document.Lines.Line;
import io.lionshare.document.Mark;
import io.lionshare.document.Scale;
import io.lionshare.document.figure.Scales;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import io.lionshare.robustness.MixedSplit;
import io.lionshare.robustness.Mixtures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The largest shares as lines over the weight of the second strategy. They have steps where single units can be seen. */
final class WeightLines {
    private static final int NAMED = 8;

    /** A unit of at least one five-hundredth of all can be seen. */
    private static final int VISIBLE_UNITS = 500;

    private static final BigDecimal STILL = new BigDecimal("0.005");

    private static final BigDecimal HALF_A_STEP = new BigDecimal("2.5");

    private static final BigDecimal END = BigDecimal.valueOf(100);

    private final Mixtures mixtures;
    private final Plan baseline;
    private final Burden burden;
    private final List<Member> members;

    WeightLines(Mixtures mixtures, Plan baseline, Burden burden, List<Member> members) {
        this.mixtures = mixtures;
        this.baseline = baseline;
        this.burden = burden;
        this.members = members;
    }

    Lines of(int series) {
        List<Member> named = members.stream()
                .sorted(Comparator.comparing(this::largest).reversed().thenComparing(Member::name))
                .limit(NAMED)
                .toList();
        String first = baseline.label().phrase();
        String second = mixtures.other().label().phrase();
        List<Figure> ticks = List.of(
                Figure.of(baseline.label().title(), BigDecimal.ZERO),
                Figure.of(mixtures.other().label().title(), END));
        return new Lines(
                "weight-lines",
                "The largest shares, %, as the weight moves from dividing " + first + " to dividing " + second
                        + ". Colour: that of the plan under which a member carries more; grey: less than half a point"
                        + " between them.",
                new Axis("weight of dividing " + second + ", %", new Scale(BigDecimal.ZERO, END, ticks)),
                new Axis(
                        "share, %",
                        Scales.upTo(ShareFormat.percent(named.isEmpty() ? BigDecimal.ONE : largest(named.get(0))))),
                named.stream().flatMap(member -> lines(member, series).stream()).toList());
    }

    private Optional<BigDecimal> share(MixedSplit mixture, Member member) {
        return mixture.allocation().map((Allocation split) -> split.share(member.id()));
    }

    private BigDecimal largest(Member member) {
        return mixtures.list().stream()
                .flatMap(mixture -> share(mixture, member).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** One line, or several where weights between them have no result; names stand at the outer ends. */
    private List<Line> lines(Member member, int series) {
        List<List<MixedSplit>> parts = parts();
        List<Line> lines = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            List<BigDecimal> across = new ArrayList<>();
            List<BigDecimal> up = new ArrayList<>();
            for (MixedSplit mixture : parts.get(k)) {
                BigDecimal place = mixture.weight().times(100).toDecimal();
                BigDecimal height = ShareFormat.percent(share(mixture, member).orElseThrow());
                if (burden.quanta() <= VISIBLE_UNITS && !up.isEmpty()) {
                    across.addAll(List.of(place.subtract(HALF_A_STEP), place.subtract(HALF_A_STEP)));
                    up.addAll(List.of(up.get(up.size() - 1), height));
                }
                across.add(place);
                up.add(height);
            }
            lines.add(new Line(
                    member.name(),
                    colour(member, series),
                    across,
                    up,
                    k == 0 ? shown(parts.get(0).get(0), member) : "",
                    k == parts.size() - 1 ? shown(parts.get(k).get(parts.get(k).size() - 1), member) : ""));
        }
        return lines;
    }

    private String shown(MixedSplit mixture, Member member) {
        return ShareFormat.cell(share(mixture, member).orElseThrow(), false);
    }

    private List<List<MixedSplit>> parts() {
        List<List<MixedSplit>> parts = new ArrayList<>();
        boolean isOpen = false;
        for (MixedSplit mixture : mixtures.list()) {
            boolean hasResult = mixture.allocation().isPresent();
            if (hasResult && !isOpen) {
                parts.add(new ArrayList<>());
            }
            if (hasResult) {
                parts.get(parts.size() - 1).add(mixture);
            }
            isOpen = hasResult;
        }
        return parts;
    }

    private int colour(Member member, int series) {
        List<BigDecimal> shares = mixtures.list().stream()
                .flatMap(mixture -> share(mixture, member).stream())
                .toList();
        BigDecimal change = shares.get(shares.size() - 1).subtract(shares.get(0));
        if (change.abs().compareTo(STILL) < 0) {
            return Mark.NO_SERIES;
        }
        return change.signum() > 0 ? series : 0;
    }
}
