package io.lionshare.examples.cli.audit;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Alliance;
import io.lionshare.score.audit.Correction;
import io.lionshare.score.audit.OwnChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an audit found, a violation a row.
 *
 * @param alliance whose members have names, and whose figures have units
 */
record ViolationTables(Alliance alliance) {
    /** Both, since a member can have a violation for each factor. */
    private static final Column WHOSE = Column.words("member: factor");

    private static final Column POINTS = Column.numbers("", "percentage points");

    Table ofOwnChanges(List<OwnChange> changes) {
        return ownChanges(
                List.of(
                        WHOSE,
                        Column.numbers("value", "from"),
                        Column.numbers("value", "to"),
                        Column.numbers("share", "from"),
                        Column.numbers("share", "to"),
                        POINTS),
                changes.stream().map(this::row).toList());
    }

    /** Without the values, on one screen. */
    Table brief(List<OwnChange> changes) {
        return ownChanges(
                List.of(
                        WHOSE,
                        Column.numbers("", "share before"),
                        Column.numbers("", "share after"),
                        Column.numbers("", "% points")),
                changes.stream()
                        .map(change -> Row.of(
                                whose(change.member(), change.factor().indicator()),
                                share(change.shareFrom()),
                                share(change.shareTo()),
                                points(change.violation())))
                        .toList());
    }

    private Row row(OwnChange change) {
        String indicator = change.factor().indicator();
        return new Row(
                Row.Kind.BODY,
                List.of(
                        name(change.member(), indicator),
                        figure(change.from(), ""),
                        figure(change.to(), unit(indicator)),
                        share(change.shareFrom()),
                        share(change.shareTo()),
                        points(change.violation())));
    }

    Table ofCorrections(List<Correction> corrections) {
        return corrections(
                List.of(
                        WHOSE,
                        Column.numbers("value", "own"),
                        Column.numbers("value", "mean"),
                        Column.numbers("share", "without the factor"),
                        Column.numbers("share", "with it"),
                        POINTS,
                        Column.words("what is wrong")),
                corrections.stream().map(this::row).toList());
    }

    /** Without the values, on one screen. */
    Table briefCorrections(List<Correction> corrections) {
        return corrections(
                List.of(
                        WHOSE,
                        Column.numbers("", "without it"),
                        Column.numbers("", "with it"),
                        Column.numbers("", "% points"),
                        Column.words("wrongly")),
                corrections.stream()
                        .map(correction -> Row.of(
                                whose(correction.member(), correction.factor().indicator()),
                                share(correction.without()),
                                share(correction.with()),
                                points(correction.violation()),
                                new Words(correction.isWorseOff() ? "charged" : "relieved")))
                        .toList());
    }

    private Row row(Correction correction) {
        String indicator = correction.factor().indicator();
        return new Row(
                Row.Kind.BODY,
                List.of(
                        name(correction.member(), indicator),
                        figure(correction.value(), ""),
                        figure(correction.mean(), unit(indicator)),
                        share(correction.without()),
                        share(correction.with()),
                        points(correction.violation()),
                        new Words(correction.isWorseOff() ? "worse off, yet charged" : "better off, yet relieved")));
    }

    private static Table ownChanges(List<Column> columns, List<Row> rows) {
        String caption = "Changes that move the own share the wrong way";
        return new Table("own-changes", Table.Look.PLAIN, caption, columns, rows, "");
    }

    private static Table corrections(List<Column> columns, List<Row> rows) {
        String caption = "Members that are corrected the wrong way";
        return new Table("corrections", Table.Look.PLAIN, caption, columns, rows, "");
    }

    private Cell whose(String id, String indicator) {
        return new Words(alliance.members().get(alliance.position(id)).name() + ": " + indicator);
    }

    private Cell name(String id, String indicator) {
        return new Words(alliance.members().get(alliance.position(id)).name() + " (" + id + "): " + indicator);
    }

    private String unit(String indicator) {
        return alliance.indicators().stream()
                .filter(known -> known.id().equals(indicator))
                .map(known -> " " + known.unit())
                .collect(Collectors.joining());
    }

    /** The unit stands once in a row. */
    private static Cell figure(double value, String unit) {
        return Figure.of(Digits.plain(value) + unit, BigDecimal.valueOf(value));
    }

    private static Cell share(double share) {
        return Figure.of(
                Percentages.percentage(share), BigDecimal.valueOf(share).movePointRight(2));
    }

    private static Cell points(double difference) {
        return Figure.of(
                Percentages.points(difference), BigDecimal.valueOf(difference).movePointRight(2));
    }
}
