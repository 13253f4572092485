package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Prose;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.level.Fraction;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.choice.ChoiceEffect;
import io.lionshare.robustness.choice.ChoiceStudy;
import io.lionshare.robustness.choice.MemberChoices;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A row a member: how far its amount moves under all choices, and which one moves it. */
final class ChoiceTables {
    /** A remark in a summary takes the lines of as many members. */
    private static final int REMARK_LINES = 2;

    private final ChoiceStudy study;
    private final String id;
    private final AmountFormat format;

    ChoiceTables(ChoiceStudy study, String id) {
        this.study = study;
        this.id = id;
        this.format = AmountFormat.of(study.burden());
    }

    String id() {
        return id;
    }

    /** The largest amounts first. */
    static List<MemberChoices> byAmount(ChoiceStudy study) {
        return study.members().stream()
                .sorted(Comparator.comparing(MemberChoices::amount).reversed())
                .toList();
    }

    /** Over all combinations, with the part of each choice in the variance. */
    List<Element> parts() {
        List<MemberChoices> members = byAmount(study);
        return parts(members, "Member", note(), still(members));
    }

    /** The members with the largest amounts, under the title of the burden; fewer where a remark follows. */
    List<Element> summary(int most) {
        List<MemberChoices> members = byAmount(study).stream().limit(most).toList();
        List<Element> still = still(members);
        return parts(
                members.subList(0, Math.max(1, members.size() - REMARK_LINES * still.size())),
                study.burden().type().label().title(),
                "",
                still);
    }

    private List<Element> parts(List<MemberChoices> members, String head, String note, List<Element> remarks) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.numbers(format.head(), "least"), Column.numbers(format.head(), "greatest")));
        study.choices().forEach(choice -> columns.add(Column.numbers("part, %", choice.name())));
        List<Element> elements = new ArrayList<>(List.of(table(
                "choices",
                "How far amounts move under all choices, and the part of each choice in the variance",
                head,
                columns,
                members.stream().map(this::parts),
                note)));
        elements.addAll(remarks);
        return elements;
    }

    /** A remark if an amount moves and does not look so. */
    private List<Element> still(List<MemberChoices> members) {
        return members.stream().anyMatch(member -> looksStill(member.range(), format))
                ? List.of(new Prose(
                        "Where least and greatest look alike, an amount moves by less than " + step(format) + "."))
                : List.of();
    }

    /** Whether an amount moves by less than can be seen. */
    static boolean looksStill(AmountSpan range, AmountFormat format) {
        return !range.isPoint()
                && format.cell(range.least())
                        .shown()
                        .equals(format.cell(range.greatest()).shown());
    }

    /** The least difference that can be seen. */
    static String step(AmountFormat format) {
        return Digits.fixed(BigDecimal.ONE.movePointLeft(format.decimals()), format.decimals());
    }

    private Row parts(MemberChoices member) {
        List<Cell> cells = new ArrayList<>(ends(member.range()));
        cells.addAll(
                PartFigure.row(member.effects().stream().map(ChoiceTables::part).toList()));
        return row(member, cells);
    }

    private String note() {
        List<ChoiceEffect> effects = study.members().stream()
                .flatMap(member -> member.effects().stream())
                .toList();
        if (effects.stream().anyMatch(effect -> effect.shapley().isPresent())) {
            return "The parts of a row add up to 100 (Shapley effects).";
        }
        return effects.stream().noneMatch(effect -> effect.total().isPresent())
                ? ""
                : "A part is what a choice moves alone and together with others (total effect), with its standard error (±). Parts can"
                        + " add up to more than 100.";
    }

    /** One choice at a time. */
    Table alone() {
        List<Column> columns = new ArrayList<>();
        study.choices().forEach(choice -> {
            columns.add(Column.numbers(choice.name(), "least"));
            columns.add(Column.numbers(choice.name(), "greatest"));
        });
        return table(
                "alone",
                "One choice at a time, everything else as it is, " + format.head(),
                "Member",
                columns,
                byAmount(study).stream()
                        .map(member -> row(
                                member,
                                member.effects().stream()
                                        .flatMap(effect -> ends(effect.alone()).stream())
                                        .toList())),
                "");
    }

    /** What each choice moves alone, and with others; empty where combinations without a result leave no such parts. */
    Optional<Table> effects() {
        List<MemberChoices> members = byAmount(study).stream()
                .filter(member -> member.effects().stream()
                        .anyMatch(effect -> effect.main().isPresent()))
                .toList();
        List<Column> columns = new ArrayList<>();
        study.choices().forEach(choice -> {
            columns.add(Column.numbers(choice.name(), "main"));
            columns.add(Column.numbers(choice.name(), "total"));
        });
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(table(
                        "effects",
                        "Main and total effect of each choice, % of the variance",
                        "Member",
                        columns,
                        members.stream()
                                .map(member -> row(
                                        member,
                                        PartFigure.row(member.effects().stream()
                                                .flatMap(effect -> Stream.of(effect.main(), effect.total()))
                                                .toList()))),
                        "Main: how much less the amount would vary if the choice were known. Total: how much it would still vary if"
                                + " all others were known."));
    }

    /** Each row begins with the member's name and its amount as it is. */
    private Table table(String name, String caption, String head, List<Column> columns, Stream<Row> rows, String note) {
        List<Column> all = new ArrayList<>(List.of(Column.words(head), Column.numbers(format.head(), "as it is")));
        all.addAll(columns);
        return new Table(id + "-" + name, Table.Look.DATA, caption, all, rows.toList(), note);
    }

    private Row row(MemberChoices member, List<? extends Cell> cells) {
        List<Cell> all = new ArrayList<>(List.of(new Words(member.member().name()), format.cell(member.amount())));
        all.addAll(cells);
        return new Row(Row.Kind.BODY, all);
    }

    private List<Figure> ends(AmountSpan range) {
        return List.of(format.cell(range.least()), format.cell(range.greatest()));
    }

    /** The Shapley part where there is one, else the total part. */
    private static Optional<Estimate> part(ChoiceEffect effect) {
        return effect.shapley().or(effect::total);
    }

    /** In one phrase: nothing, or the choice with the largest part, with a second one where it has a quarter or more. */
    static String hangsOn(MemberChoices member) {
        if (member.isSafe()) {
            return "no choice moves it";
        }
        List<String> large = member.effects().stream()
                .filter(effect -> part(effect)
                        .filter(share -> share.low().compareTo(Fraction.of(1, 4)) >= 0)
                        .isPresent())
                .map(ChoiceEffect::choice)
                .toList();
        return large.isEmpty() ? member.largest().map(ChoiceEffect::choice).orElse("") : Lists.and(large);
    }
}
