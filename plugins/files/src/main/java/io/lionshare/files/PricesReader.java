package io.lionshare.files;

import io.lionshare.model.Prices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code prices}: what a quantum of each burden counts for where burdens are judged together. */
record PricesReader() implements SectionReader {
    private static final String PER_QUANTUM = "per-quantum";
    private static final AllowedKeys PRICES =
            new AllowedKeys("prices", List.of("unit", "basis", PER_QUANTUM), List.of());

    @Override
    public String key() {
        return "prices";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public List<AllowedKeys> shapes() {
        return List.of(PRICES);
    }

    @Override
    public void read(Node node, Draft draft) {
        Reading reading = draft.reading;
        reading.fields(node, PRICES).ifPresent(prices -> {
            Optional<String> unit = reading.text(prices.get("unit"), "unit of prices");
            Optional<String> basis = reading.text(prices.get("basis"), "basis of prices");
            int before = reading.count();
            Optional<Prices> list = unit.map(Prices::in);
            Optional<Node.Fields> perQuantum = reading.fields(prices.get(PER_QUANTUM), PER_QUANTUM);
            if (perQuantum.isPresent()) {
                list = perQuantum(perQuantum.get(), list, draft);
            }
            if (reading.count() == before && basis.isPresent()) {
                draft.prices = list.map(made -> made.withBasis(basis.get()));
            }
        });
    }

    private static Optional<Prices> perQuantum(Node.Fields fields, Optional<Prices> none, Draft draft) {
        Reading reading = draft.reading;
        Optional<Prices> prices = none;
        for (String burden : fields.values().keySet()) {
            if (!draft.burdenIds.isEmpty() && !draft.burdenIds.contains(burden)) {
                reading.refuseUnknown(fields.placeOf(burden), "burden with a price", burden, draft.burdenIds);
            }
            Node node = fields.get(burden);
            Optional<BigDecimal> price = reading.decimal(node, "price of " + burden);
            if (prices.isPresent() && price.isPresent()) {
                Prices before = prices.get();
                prices = reading.made(node.place(), () -> before.with(burden, price.get()))
                        .or(() -> Optional.of(before));
            }
        }
        for (String burden : draft.burdenIds) {
            if (!fields.values().containsKey(burden)) {
                reading.refuse(fields.place(), "price of " + burden + " is missing; every burden needs one");
            }
        }
        return prices;
    }
}
