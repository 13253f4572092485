package io.lionshare.examples.cli.audit;

import io.lionshare.model.Alliance;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.Figures;
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
    private static final Column MEMBER = Column.words("member");
    private static final Column FACTOR = Column.words("factor");
    private static final Column POINTS = Column.numbers("", "percentage points");

    DataTable ofOwnChanges(List<OwnChange> changes) {
        return new DataTable(
                "Changes that move the own share the wrong way",
                List.of(
                        MEMBER,
                        FACTOR,
                        Column.numbers("value", "from"),
                        Column.numbers("value", "to"),
                        Column.numbers("share", "from"),
                        Column.numbers("share", "to"),
                        POINTS),
                changes.stream().map(this::row).toList());
    }

    private Row row(OwnChange change) {
        String indicator = change.factor().indicator();
        return new Row(
                DataTable.Kind.BODY,
                List.of(
                        name(change.member()),
                        Cell.words(indicator),
                        figure(indicator, change.from()),
                        figure(indicator, change.to()),
                        share(change.shareFrom()),
                        share(change.shareTo()),
                        points(change.violation())));
    }

    DataTable ofCorrections(List<Correction> corrections) {
        return new DataTable(
                "Members that are corrected the wrong way",
                List.of(
                        MEMBER,
                        FACTOR,
                        Column.numbers("value", "own"),
                        Column.numbers("value", "mean"),
                        Column.numbers("share", "without the factor"),
                        Column.numbers("share", "with it"),
                        POINTS,
                        Column.words("what is wrong")),
                corrections.stream().map(this::row).toList());
    }

    private Row row(Correction correction) {
        String indicator = correction.factor().indicator();
        return new Row(
                DataTable.Kind.BODY,
                List.of(
                        name(correction.member()),
                        Cell.words(indicator),
                        figure(indicator, correction.value()),
                        figure(indicator, correction.mean()),
                        share(correction.without()),
                        share(correction.with()),
                        points(correction.violation()),
                        Cell.words(correction.isWorseOff() ? "worse off, yet charged" : "better off, yet relieved")));
    }

    private Cell name(String id) {
        return Cell.words(alliance.members().get(alliance.position(id)).name() + " (" + id + ")");
    }

    private Cell figure(String indicator, double value) {
        String unit = alliance.indicators().stream()
                .filter(known -> known.id().equals(indicator))
                .map(known -> " " + known.unit())
                .collect(Collectors.joining());
        return Cell.number(Figures.plain(value) + unit, BigDecimal.valueOf(value));
    }

    private static Cell share(double share) {
        return Cell.number(Figures.percentage(share), BigDecimal.valueOf(share).movePointRight(2));
    }

    /** The column says what they are. */
    private static Cell points(double difference) {
        return Cell.number(
                Figures.points(difference).split(" ", -1)[0],
                BigDecimal.valueOf(difference).movePointRight(2));
    }
}
