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
import java.util.function.Function;

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
        return parts(Integer.MAX_VALUE, "Member");
    }

    /** The members with the largest amounts, under the title of the burden. */
    Table summary(int most) {
        return parts(most, study.burden().type().label().title());
    }

    private Table parts(int most, String head) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words(head),
                Column.numbers(format.head(), "as it is"),
                Column.numbers(format.head(), "least"),
                Column.numbers(format.head(), "greatest")));
        study.choices().forEach(choice -> columns.add(Column.numbers("part, %", choice)));
        columns.add(Column.words("Hangs on"));
        return table(
                most,
                "choices",
                "How far amounts move under all choices, and the part of each choice in the variance",
                columns,
                member -> {
                    List<Cell> cells = new ArrayList<>();
                    member.effects().forEach(effect -> cells.add(part(effect)));
                    cells.add(new Words(hangsOn(member)));
                    return cells;
                });
    }

    /** One choice at a time. */
    Table alone() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.words("Member"), Column.numbers(format.head(), "as it is")));
        study.choices().forEach(choice -> {
            columns.add(Column.numbers(choice, "least"));
            columns.add(Column.numbers(choice, "greatest"));
        });
        List<Row> rows = study.members().stream()
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

    private Table table(
            int most, String name, String caption, List<Column> columns, Function<MemberChoices, List<Cell>> more) {
        List<Row> rows = new ArrayList<>();
        List<MemberChoices> largest = study.members().stream()
                .sorted(Comparator.comparing(MemberChoices::amount).reversed())
                .limit(most)
                .toList();
        for (MemberChoices member : largest) {
            List<Cell> cells =
                    new ArrayList<>(List.of(new Words(member.member().name()), format.cell(member.amount())));
            cells.addAll(ends(member.range()));
            cells.addAll(more.apply(member));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(id + "-" + name, Table.Look.DATA, caption, columns, rows, "");
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
