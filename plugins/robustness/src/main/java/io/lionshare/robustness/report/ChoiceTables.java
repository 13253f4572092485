package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Lists;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.ChoiceEffect;
import io.lionshare.robustness.ChoiceStudy;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.MemberChoices;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A row a member: how far its amount moves under all choices, and which one moves it. */
final class ChoiceTables {
    private final ChoiceStudy study;
    private final String id;
    private final AmountFormat format;

    ChoiceTables(ChoiceStudy study, String id) {
        this.study = study;
        this.id = id;
        this.format = AmountFormat.of(study.burden());
    }

    /** Over all combinations, with the part of each choice in the variance. */
    Table parts() {
        return parts(study.members().size(), "Member");
    }

    /** The members with the largest amounts, under the title of the burden. */
    Table summary(int most) {
        return parts(most, study.burden().type().label().title());
    }

    /** The largest amounts first. */
    static List<MemberChoices> byAmount(ChoiceStudy study) {
        return study.members().stream()
                .sorted(Comparator.comparing(MemberChoices::amount).reversed())
                .toList();
    }

    private Table parts(int most, String head) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(head),
                Column.numbers(format.head(), "as it is"),
                Column.numbers(format.head(), "least"),
                Column.numbers(format.head(), "greatest")));
        study.choices().forEach(choice -> columns.add(Column.numbers("part, %", choice.name())));
        List<Row> rows = new ArrayList<>();
        for (MemberChoices member :
                byAmount(study).subList(0, Math.min(most, study.members().size()))) {
            List<Cell> cells =
                    new ArrayList<>(List.of(new Words(member.member().name()), format.cell(member.amount())));
            cells.addAll(ends(member.range()));
            member.effects().forEach(effect -> cells.add(part(effect)));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                id + "-choices",
                Table.Look.DATA,
                "How far amounts move under all choices, and the part of each choice in the variance",
                columns,
                rows,
                "");
    }

    /** One choice at a time. */
    Table alone() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words("Member"), Column.numbers(format.head(), "as it is")));
        study.choices().forEach(choice -> {
            columns.add(Column.numbers(choice.name(), "least"));
            columns.add(Column.numbers(choice.name(), "greatest"));
        });
        List<Row> rows = byAmount(study).stream()
                .map(member -> {
                    List<Cell> cells =
                            new ArrayList<>(List.of(new Words(member.member().name()), format.cell(member.amount())));
                    member.effects().forEach(effect -> cells.addAll(ends(effect.alone())));
                    return new Row(Row.Kind.BODY, cells);
                })
                .toList();
        return new Table(
                id + "-alone",
                Table.Look.DATA,
                "One choice at a time, everything else as it is, " + format.head(),
                columns,
                rows,
                "");
    }

    private List<Figure> ends(AmountSpan range) {
        return List.of(format.cell(range.least()), format.cell(range.greatest()));
    }

    /** The Shapley part where there is one, else the total part with its standard error. */
    private static Cell part(ChoiceEffect effect) {
        Optional<Estimate> share = effect.shapley().or(effect::total);
        return share.isEmpty() ? new Words("") : PartFigure.of(share.get());
    }

    /** In one phrase: nothing, or the choice with the largest part, with a second one where it has a quarter or more. */
    static String hangsOn(MemberChoices member) {
        if (member.isSafe()) {
            return "no choice moves it";
        }
        List<String> large = member.effects().stream()
                .filter(effect -> effect.shapley()
                        .or(effect::total)
                        .filter(share -> share.low().compareTo(Fraction.of(1, 4)) >= 0)
                        .isPresent())
                .map(ChoiceEffect::choice)
                .toList();
        return large.isEmpty() ? member.largest().map(ChoiceEffect::choice).orElse("") : Lists.and(large);
    }
}
