package io.lionshare.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code indicators}: unit, year and source of columns of numbers, where their heads in the table do not say them. */
record IndicatorsReader() implements SectionReader {
    private static final String UNIT = "unit";
    private static final AllowedKeys INDICATOR =
            new AllowedKeys("description of an indicator", List.of(), List.of(UNIT, "year", "source"));

    @Override
    public String key() {
        return "indicators";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(INDICATOR);
    }

    @Override
    public void read(Node node, Draft draft) {
        draft.reading
                .fields(node, key())
                .ifPresent(indicators -> indicators
                        .values()
                        .forEach((id, about) -> draft.reading
                                .fields(about, INDICATOR)
                                .ifPresent(fields -> describe(indicators.placeOf(id), id, fields, draft))));
    }

    private static void describe(Place place, String id, Node.Fields fields, Draft draft) {
        int before = draft.reading.count();
        String unit = text(fields, UNIT, id, draft.reading).orElse("");
        String source = Stream.of("source", "year")
                .flatMap(key -> text(fields, key, id, draft.reading).stream())
                .collect(Collectors.joining(", "));
        if (draft.reading.count() == before) {
            draft.members = draft.members.map(table -> draft.reading
                    .made(place, () -> table.describing(id, unit, source))
                    .orElse(table));
        }
    }

    private static Optional<String> text(Node.Fields fields, String key, String id, Reading reading) {
        return fields.find(key).flatMap(node -> reading.text(node, key + " of " + id));
    }
}
