package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Slider;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The splits between two plans: lines over the weight, the ten largest at each, and the amounts at five of them. */
final class WeightSlider {
    private static final int LARGEST = 10;

    /** Every how many steps the table has a column. */
    private static final int EVERY = 5;

    private final Mixtures mixtures;
    private final Plan baseline;
    private final Burden burden;
    private final List<Member> members;
    private final AmountFormat format;

    WeightSlider(Mixtures mixtures, Plan baseline, Burden burden, List<Member> members) {
        this.mixtures = mixtures;
        this.baseline = baseline;
        this.burden = burden;
        this.members = members;
        this.format = AmountFormat.of(burden);
    }

    Slider of(int series) {
        List<Set<Member>> largest = mixtures.list().stream()
                .map(mixture -> mixture.allocation().map(this::largest).orElse(Set.of()))
                .toList();
        Set<Member> shown = new LinkedHashSet<>();
        largest.forEach(shown::addAll);
        return new Slider(
                baseline.label().phrase(),
                mixtures.other().label().phrase(),
                new WeightLines(mixtures, baseline, burden, members).of(series),
                table(shown),
                List.of("%", format.head(), "change"),
                shown.stream().map(member -> track(member, largest)).toList());
    }

    /** The ten largest; those of the same amount by name. */
    private Set<Member> largest(Allocation split) {
        return new LinkedHashSet<>(members.stream()
                .sorted(Comparator.comparingLong((Member member) -> split.quanta(member.id()))
                        .reversed()
                        .thenComparing(Member::name))
                .limit(LARGEST)
                .toList());
    }

    private Slider.Track track(Member member, List<Set<Member>> largest) {
        List<List<Figure>> steps = new ArrayList<>();
        for (int step = 0; step < largest.size(); step++) {
            steps.add(
                    largest.get(step).contains(member)
                            ? figures(mixtures.list().get(step).allocation().orElseThrow(), member.id())
                            : List.of());
        }
        return new Slider.Track(member.name(), steps);
    }

    /** Share, amount and change against the baseline, if it has a split. */
    private List<Figure> figures(Allocation split, String member) {
        BigDecimal share = split.share(member);
        BigDecimal before = mixtures.list()
                .get(0)
                .allocation()
                .map(first -> first.amount(member))
                .orElse(BigDecimal.ZERO);
        return List.of(
                Figure.of(ShareFormat.cell(share, false), ShareFormat.percent(share)),
                format.cell(split.amount(member)),
                format.change(split.amount(member).subtract(before)));
    }

    private Table table(Set<Member> shown) {
        List<MixedSplit> some = new ArrayList<>();
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        for (int step = 0; step <= Mixtures.STEPS; step += EVERY) {
            MixedSplit mixture = mixtures.list().get(step);
            some.add(mixture);
            columns.add(Column.numbers("", mixture.weight().percent().replace(" ", Digits.NARROW)));
        }
        List<Row> rows = new ArrayList<>();
        for (Member member : shown) {
            List<Cell> cells = new ArrayList<>(List.of(new Words(member.name())));
            some.forEach(mixture -> cells.add(mixture.allocation()
                    .<Cell>map(split -> format.cell(split.amount(member.id())))
                    .orElse(new Words("no result"))));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                "weights",
                Table.Look.PLAIN,
                "Amounts by the weight of dividing " + mixtures.other().label().phrase() + " instead of "
                        + baseline.label().phrase() + ", " + format.head(),
                columns,
                rows,
                "");
    }
}
