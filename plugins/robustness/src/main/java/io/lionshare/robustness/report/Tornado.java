package io.lionshare.robustness.report;

import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Prose;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Scales;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.choice.ChoiceEffect;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.MemberChoices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A tornado: what each choice alone moves of the amounts of those that carry most, the choice that moves most first. */
final class Tornado {
    private static final int MEMBERS = 8;

    /** Between the name of a choice and its bar. */
    private static final BigDecimal MARGIN = new BigDecimal("0.03");

    private Tornado() {}

    /** What one choice alone does to a member: how much less and how much more it carries. */
    private record Moved(String member, String choice, BigDecimal less, BigDecimal more) {
        static Moved of(MemberChoices member, ChoiceEffect effect) {
            AmountSpan alone = effect.alone();
            return new Moved(
                    member.member().name(),
                    effect.choice(),
                    alone.least().subtract(member.amount()),
                    alone.greatest().subtract(member.amount()));
        }

        BigDecimal width() {
            return more.subtract(less);
        }

        Row row(AmountFormat format) {
            return Row.of(
                    new Words(member),
                    new Words(choice),
                    new Marks(List.of(
                            new Mark(Mark.Kind.RANGE, Mark.NO_SERIES, "change", less, more, ""),
                            new Mark(
                                    Mark.Kind.TICK, Mark.NO_SERIES, "as it is", BigDecimal.ZERO, BigDecimal.ZERO, ""))),
                    format.change(less),
                    format.change(more));
        }
    }

    static Element of(ChoiceStudy study, String id) {
        AmountFormat format = AmountFormat.of(study.burden());
        List<Moved> moved = new ArrayList<>();
        for (MemberChoices member : ChoiceTables.byAmount(study)
                .subList(0, Math.min(MEMBERS, study.members().size()))) {
            member.effects().stream()
                    .map(effect -> Moved.of(member, effect))
                    .filter(each -> each.width().signum() > 0)
                    .sorted(Comparator.comparing(Moved::width).reversed())
                    .forEach(moved::add);
        }
        if (moved.isEmpty()) {
            return new Prose("No choice alone moves the amount of a member that carries much.");
        }
        BigDecimal least = moved.stream().map(Moved::less).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = moved.stream().map(Moved::more).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal margin = most.subtract(least).multiply(MARGIN);
        Scale scale = Scales.around(least.subtract(margin), most);
        return new Table(
                id + "-tornado",
                Table.Look.BARS,
                "How far one choice alone moves the largest amounts, " + format.head(),
                List.of(
                        Column.words("Member"),
                        Column.words("Choice"),
                        Column.marks("Change, " + format.head(), scale),
                        Column.numbers("", "less"),
                        Column.numbers("", "more")),
                moved.stream().map(each -> each.row(format)).toList(),
                "Line: the amount as it is. Of each member the choice that moves most stands first.");
    }
}
