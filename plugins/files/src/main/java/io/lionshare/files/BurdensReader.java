package io.lionshare.files;

import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code burdens}: what is needed, each of another type. */
record BurdensReader() implements SectionReader {
    private static final AllowedKeys BURDEN = new AllowedKeys(
            "burden", List.of("id", "unit", "total"), AllowedKeys.with(LabelChoice.OF_BURDENS, "quantum", "rotation"));

    @Override
    public String key() {
        return "burdens";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(BURDEN);
    }

    @Override
    public void read(Node node, Draft draft) {
        for (Node item : draft.reading.items(node, key())) {
            draft.reading.fields(item, BURDEN.name()).ifPresent(burden -> read(burden, draft));
        }
    }

    private static void read(Node.Fields burden, Draft draft) {
        Reading reading = draft.reading;
        Optional<String> id = burden.find("id").flatMap(node -> reading.text(node, "id of a burden"));
        if (id.isPresent() && !draft.burdenIds.add(id.get())) {
            reading.refuse(burden.get("id").place(), "burden " + id.get() + " is given twice; ids must differ");
            return;
        }
        if (!BURDEN.fits(burden, reading)) {
            return;
        }
        Optional<String> unit = reading.text(burden.get("unit"), "unit of a burden");
        Optional<BigDecimal> total = reading.decimal(burden.get("total"), "total");
        Optional<BigDecimal> quantum = orOne(burden, "quantum", reading);
        Optional<BigDecimal> rotation = orOne(burden, "rotation", reading);
        if (id.isPresent() && unit.isPresent() && total.isPresent() && quantum.isPresent() && rotation.isPresent()) {
            Label label = LabelChoice.read(burden, Label.ofBurden(id.get()), reading);
            Place place = burden.placeOf(quantum.get().signum() > 0 ? "rotation" : "quantum");
            reading.made(place, () -> new ContributionType(id.get(), unit.get(), quantum.get(), rotation.get(), label))
                    .flatMap(type -> reading.made(burden.get("total").place(), () -> new Burden(type, total.get())))
                    .ifPresent(draft.burdens::add);
        }
    }

    private static Optional<BigDecimal> orOne(Node.Fields burden, String key, Reading reading) {
        return burden.find(key).map(node -> reading.decimal(node, key)).orElse(Optional.of(BigDecimal.ONE));
    }
}
