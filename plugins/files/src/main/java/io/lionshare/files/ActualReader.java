package io.lionshare.files;

import io.lionshare.files.MembersReader.NamedTable;
import io.lionshare.files.table.ColumnReading;
import io.lionshare.model.Actual;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code actual}: what members really give or were assessed, by burden; in place, or in a column of a table. */
record ActualReader() implements SectionReader {
    private static final String AMOUNTS = "amounts";
    private static final String SHARES = "shares";
    private static final String ROLE = "member with an actual figure";
    private static final AllowedKeys ACTUAL =
            new AllowedKeys("actual figures", List.of("source", "date"), List.of(AMOUNTS, SHARES, "table"));

    /** Decimal numbers of more digits are not exact in a table, whose numbers are doubles. */
    private static final int EXACT_DIGITS = 15;

    @Override
    public String key() {
        return "actual";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(ACTUAL);
    }

    @Override
    public void read(Node node, Draft draft) {
        draft.reading
                .fields(node, key())
                .ifPresent(burdens -> burdens.values().forEach((burden, about) -> {
                    if (!draft.burdenIds.isEmpty() && !draft.burdenIds.contains(burden)) {
                        draft.reading.refuseUnknown(
                                burdens.placeOf(burden), "burden with actual figures", burden, draft.burdenIds);
                    } else {
                        draft.reading
                                .fields(about, ACTUAL)
                                .flatMap(fields -> actual(burden, fields, draft))
                                .ifPresent(figures -> draft.actual.put(burden, figures));
                    }
                }));
    }

    private static Optional<Actual> actual(String burden, Node.Fields fields, Draft draft) {
        Reading reading = draft.reading;
        int before = reading.count();
        Optional<String> source = reading.text(fields.get("source"), "source of actual figures");
        Optional<String> date = reading.text(fields.get("date"), "date of actual figures");
        Optional<Node> amounts = fields.find(AMOUNTS);
        Optional<Node> shares = fields.find(SHARES);
        Optional<NamedTable> table = fields.find("table").flatMap(node -> MembersReader.table(node, draft));
        if (amounts.isPresent() == shares.isPresent()) {
            reading.refuse(fields.place(), "actual figures must have one of the keys amounts and shares");
        }
        if (reading.count() > before) {
            return Optional.empty();
        }
        Actual none = new Actual(
                amounts.isPresent() ? Actual.Measure.AMOUNTS : Actual.Measure.SHARES,
                Map.of(),
                source.orElseThrow(),
                date.orElseThrow());
        Node figures = amounts.or(() -> shares).orElseThrow();
        if (figures instanceof Node.Scalar) {
            return table.or(() -> draft.members.map(members -> new NamedTable(draft.fileOfMembers, members)))
                    .flatMap(found -> ofColumn(burden, figures, found, none, draft));
        }
        if (table.isPresent()) {
            reading.refuse(figures.place(), "actual figures (" + figures.kind() + ") must be a column of the table");
        }
        return inPlace(figures, none, draft);
    }

    private static Optional<Actual> inPlace(Node node, Actual none, Draft draft) {
        Reading reading = draft.reading;
        Set<String> known = draft.memberIds();
        return reading.fields(node, "actual figures").map(fields -> {
            Actual figures = none;
            for (Map.Entry<String, Node> entry : fields.values().entrySet()) {
                String member = entry.getKey();
                Node value = entry.getValue();
                if (!known.isEmpty() && !known.contains(member)) {
                    reading.refuseUnknown(fields.placeOf(member), ROLE, member, known, draft.knownMembers());
                }
                Actual before = figures;
                figures = reading.decimal(value, "actual figure of " + member)
                        .flatMap(figure -> reading.made(value.place(), () -> before.with(member, figure)))
                        .orElse(before);
            }
            return figures;
        });
    }

    private static Optional<Actual> ofColumn(String burden, Node head, NamedTable named, Actual none, Draft draft) {
        Reading reading = draft.reading;
        Map<String, ColumnReading> columns = new HashMap<>();
        named.table().columns().stream()
                .filter(column -> column.kind() == ColumnReading.Kind.INDICATOR)
                .forEach(column -> columns.put(column.id(), column));
        return reading.text(head, "column of actual figures")
                .flatMap(id -> reading.made(head.place(), () -> Names.find("column", id, columns)))
                .filter(column -> hasUnit(column, unit(burden, none, draft), head.place(), reading))
                .map(column -> {
                    Actual figures = none;
                    for (Member member : named.table().members()) {
                        figures = with(figures, member, column.id(), named, draft);
                    }
                    return figures;
                });
    }

    /** The unit that a column must have; empty for that of a burden with problems. */
    private static String unit(String burden, Actual none, Draft draft) {
        return none.measure() == Actual.Measure.SHARES
                ? "%"
                : draft.burdens.stream()
                        .filter(whole -> whole.id().equals(burden))
                        .map(Burden::type)
                        .map(type -> type.unit())
                        .findFirst()
                        .orElse("");
    }

    private static boolean hasUnit(ColumnReading column, String unit, Place place, Reading reading) {
        boolean fits =
                column.unit().isEmpty() || unit.isEmpty() || column.unit().equals(unit);
        if (!fits) {
            reading.refuse(
                    place,
                    "unit of column " + column.id() + " (" + column.unit() + ") must be " + unit
                            + ", that of the actual figures");
        }
        return fits;
    }

    private static Actual with(Actual figures, Member member, String column, NamedTable named, Draft draft) {
        Double value = member.indicators().get(column);
        if (value == null) {
            return figures;
        }
        Reading reading = draft.reading;
        String id = member.id();
        Place place = new Place(
                named.file(),
                named.table().lines().getOrDefault(id, 0L),
                named.table().headOf(column));
        Set<String> known = draft.memberIds();
        if (!known.isEmpty() && !known.contains(id)) {
            reading.refuse(place, Names.unknown(ROLE, id, known, "leave it out with skip: [" + id + "]"));
        }
        BigDecimal figure = Decimals.of(value);
        if (figure.precision() > EXACT_DIGITS) {
            reading.refuse(
                    place,
                    "actual figure of " + id + " (" + figure.toPlainString() + ") must have at most " + EXACT_DIGITS
                            + " digits in a table\nMaybe write it in place, where every digit counts");
        }
        return reading.made(place, () -> figures.with(id, figure)).orElse(figures);
    }
}
